import JournalModel
import Testing

/// Words of questionnaires: only those that may be shown, each item there, and as printed where copies differ.
struct MeasureWordingTests {
    @Test(arguments: MeasureWording.all.keys.sorted())
    func `a wording fits its measure`(id: String) throws {
        let measure = try #require(MeasureCatalogue.known(id))
        let wording = try #require(measure.wording)
        let range = try #require(measure.itemRange)
        #expect(measure.id == id)
        #expect(wording.items(in: nil).count == measure.items)
        #expect(Set(wording.items(in: nil)).count == wording.items(in: nil).count)
        #expect(wording.extraItems.count == measure.unscoredItems)
        #expect(wording.answers.keys.allSatisfy(range.contains))
        #expect(wording.extraItems.allSatisfy { $0.answers.keys.allSatisfy(range.contains) })
        #expect(!wording.source.isEmpty && !wording.licence.isEmpty)
        // What the page says beside an answer is the same in lower case.
        for (value, label) in measure.answerLabels { #expect(wording.answers[value]?.lowercased() == label) }
        for text in wording.items(in: nil) + wording.extraItems.map(\.text) + [wording.instruction] {
            #expect(!text.contains("\n") && !text.contains("  ") && !text.isEmpty)
        }
    }

    /// Where copies in circulation differ, as the public-domain form prints it.
    @Test(arguments: [
        ("phq9", 2, "Feeling down, depressed, or hopeless"),
        ("phq9", 6, "Feeling bad about yourself — or that you are a failure or have let yourself or your family down"),
        ("phq9", 7, "Trouble concentrating on things, such as reading the newspaper or watching television"),
        (
            "phq9", 8,
            "Moving or speaking so slowly that other people could have noticed? Or the opposite — being so fidgety or "
                + "restless that you have been moving around a lot more than usual"
        ),
        ("phq9", 9, "Thoughts that you would be better off dead or of hurting yourself in some way"),
        ("gad7", 1, "Feeling nervous, anxious or on edge"),
        ("gad7", 5, "Being so restless that it is hard to sit still"),
        ("phq15", 4, "Menstrual cramps or other problems with your periods (WOMEN ONLY)"),
        ("phq15", 14, "Feeling tired or having low energy"),
        ("pcl5", 10, "Blaming yourself or someone else for the stressful experience or what happened after it?"),
        ("rses", 2, "At times, I think I am no good at all."),
        ("pswq", 11, "When there is nothing more I can do about a concern, I do not worry about it any more."),
    ])
    func `an item is worded as on the form`(id: String, item: Int, text: String) throws {
        #expect(try #require(MeasureCatalogue.known(id)?.wording).items(in: nil)[item - 1] == text)
    }

    @Test func `the lowest answer of GAD-7 is not at all`() {
        #expect(Measure.gad7.wording?.answers[0] == "Not at all")
    }

    @Test func `only what was compared with a published form has words`() {
        #expect(MeasureWording.all.keys.sorted() == ["gad7", "pcl5", "phq15", "phq9", "pswq", "rses"])
    }
}
