extension MeasureWording {
    static let phq9 = MeasureWording(
        instruction:
            "Over the last 2 weeks, how often have you been bothered by any of the following problems?",
        items: [
            "Little interest or pleasure in doing things",
            "Feeling down, depressed, or hopeless",
            "Trouble falling or staying asleep, or sleeping too much",
            "Feeling tired or having little energy",
            "Poor appetite or overeating",
            "Feeling bad about yourself — or that you are a failure or have let yourself or your family down",
            "Trouble concentrating on things, such as reading the newspaper or watching television",
            """
            Moving or speaking so slowly that other people could have noticed? Or the opposite — being so fidgety or \
            restless that you have been moving around a lot more than usual
            """,
            "Thoughts that you would be better off dead or of hurting yourself in some way",
        ],
        answers: frequencies,
        extraItems: [
            ExtraItem(
                text: """
                    If you checked off any problems, how difficult have these problems made it for you to do your \
                    work, take care of things at home, or get along with other people?
                    """,
                answers: [
                    0: "Not difficult at all", 1: "Somewhat difficult", 2: "Very difficult", 3: "Extremely difficult",
                ])
        ],
        source: "the form as \(MeasureSource.camcopsProgram) holds it, in its file phq9.xml",
        licence: "public domain; no permission required to reproduce, translate, display or distribute")

    /// What PHQ-9 and GAD-7 print beside their items.
    static let frequencies = [
        0: "Not at all", 1: "Several days", 2: "More than half the days", 3: "Nearly every day",
    ]
}
