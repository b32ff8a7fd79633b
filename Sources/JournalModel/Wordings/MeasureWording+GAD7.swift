extension MeasureWording {
    /// The lowest answer is "Not at all": forms that print "Not at all sure" repeat a known error.
    static let gad7 = MeasureWording(
        instruction:
            "Over the last 2 weeks, how often have you been bothered by any of the following problems?",
        items: [
            "Feeling nervous, anxious or on edge",
            "Not being able to stop or control worrying",
            "Worrying too much about different things",
            "Trouble relaxing",
            "Being so restless that it is hard to sit still",
            "Becoming easily annoyed or irritable",
            "Feeling afraid as if something awful might happen",
        ],
        answers: frequencies,
        source: "the form as \(MeasureSource.camcopsProgram) holds it, in its file gad7.xml",
        licence: "public domain")
}
