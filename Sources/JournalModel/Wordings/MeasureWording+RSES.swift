extension MeasureWording {
    /// In the order of the University of Maryland's page; the other is the one of 1965.
    static let rses = MeasureWording(
        instruction:
            "Below is a list of statements dealing with your general feelings about yourself. Please indicate how "
            + "strongly you agree or disagree with each statement.",
        items: [
            "On the whole, I am satisfied with myself.",
            "At times, I think I am no good at all.",
            "I feel that I have a number of good qualities.",
            "I am able to do things as well as most other people.",
            "I feel I do not have much to be proud of.",
            "I certainly feel useless at times.",
            "I feel that I'm a person of worth, at least on an equal plane with others.",
            "I wish I could have more respect for myself.",
            "All in all, I am inclined to feel that I am a failure.",
            "I take a positive attitude toward myself.",
        ],
        orders: ["rosenberg_1965": [6, 2, 8, 3, 4, 9, 0, 7, 5, 1]],
        answers: [0: "Strongly disagree", 1: "Disagree", 2: "Agree", 3: "Strongly agree"],
        source:
            "the form of the University of Maryland as scribd.com/document/47548675 has it; the order of 1965 as on "
            + "chipts.ucla.edu",
        licence: "may be used without explicit permission, as the form says; public domain, as its university does"
    )
}
