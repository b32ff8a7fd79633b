extension MeasureWording {
    static let pswq = MeasureWording(
        instruction:
            "Rate each of the following statements on a scale of 1 (“not at all typical of me”) to 5 (“very typical of me”).",
        items: [
            "If I do not have enough time to do everything, I do not worry about it.",
            "My worries overwhelm me.",
            "I do not tend to worry about things.",
            "Many situations make me worry.",
            "I know I should not worry about things, but I just cannot help it.",
            "When I am under pressure I worry a lot.",
            "I am always worrying about something.",
            "I find it easy to dismiss worrisome thoughts.",
            "As soon as I finish one task, I start to worry about everything else I have to do.",
            "I never worry about anything.",
            "When there is nothing more I can do about a concern, I do not worry about it any more.",
            "I have been a worrier all my life.",
            "I notice that I have been worrying about things.",
            "Once I start worrying, I cannot stop.",
            "I worry all the time.",
            "I worry about projects until they are all done.",
        ],
        answers: [1: "Not at all typical of me", 5: "Very typical of me"],
        source: "the form as \(MeasureSource.camcopsProgram) holds it, in its file pswq.xml",
        licence: "public domain, as its author told the makers of that program")
}
