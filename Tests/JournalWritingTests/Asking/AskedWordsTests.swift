import JournalModel
import JournalText
import JournalWriting
import Testing

/// What a person is shown while a questionnaire is asked.
struct AskedWordsTests {
    @Test func `a form in the public domain is asked in its own words`() throws {
        var form = try AskedForm(.phq9)
        #expect(
            form.opening == [
                "PHQ-9, Patient Health Questionnaire-9: 9 items, and one that is not added.",
                "Over the last 2 weeks, how often have you been bothered by any of the following problems?",
                "An empty line skips an item, b goes back, ? says this again. Nothing is stored before the last answer.",
            ])
        let scale = "  0 Not at all · 1 Several days · 2 More than half the days · 3 Nearly every day"
        #expect(form.question == ["", "Item 1 of 9: Little interest or pleasure in doing things", scale])
        #expect(form.prompt == "0–3:")
        _ = form.answer("2")
        #expect(form.question == ["", "Item 2 of 9: Feeling down, depressed, or hopeless", scale])
        _ = form.back()
        #expect(form.prompt == "0–3 (now 2):")
        for _ in 1...9 { form.leave() }
        #expect(
            form.question == [
                "",
                "One more, not added: If you checked off any problems, how difficult have these problems made it for "
                    + "you to do your work, take care of things at home, or get along with other people?",
                "  0 Not difficult at all · 1 Somewhat difficult · 2 Very difficult · 3 Extremely difficult",
            ])
    }

    @Test func `an answer that the form does not have is told kindly`() throws {
        var form = try AskedForm(.audit)
        #expect(form.answer("5") == .notAnAnswer)
        #expect(
            form.correction
                == "that is not one of the answers here, which are 0–4; an empty line skips the item")
        _ = form.answer("0")
        #expect(form.item == 9)
        #expect(form.correction.contains("which are 0, 2 or 4;"))
    }

    /// The measures of which the words of the form may be shown, and nobody else.
    static let shipped: Set<String> = ["gad7", "pcl5", "phq15", "phq9", "pswq", "rses"]

    @Test func `no words of any other form are shown`() throws {
        for measure in MeasureCatalogue.all where !Self.shipped.contains(measure.id) {
            #expect(measure.wording == nil)
            let order = measure.reverseByOrder.keys.sorted().first
            guard var form = try? AskedForm(measure, order: order) else { continue }
            #expect(form.opening.contains { $0.hasPrefix("Its wording is not kept here") })
            while let item = form.item {
                let optional = measure.optionalItems.contains(item) ? ", which may be left out" : ""
                let decimals = measure.allowsDecimals ? ", also with a decimal" : ""
                #expect(
                    form.question
                        == ["", "Item \(item) of \(form.scored)\(optional)", "  \(form.allowed(item))\(decimals)"])
                form.leave()
            }
        }
    }

    /// The items that are worded the other way round say which order it is (measures.yaml, `reverse_by_order`).
    @Test(arguments: ["rosenberg_1965": [3, 5, 8, 9, 10], "umd_web": [2, 5, 6, 8, 9]])
    func `a form that is in use in two orders is asked in that of the sheet`(order: String, reversed: [Int]) throws {
        var form = try AskedForm(.rses, order: order)
        var low: [Int] = []
        while let item = form.item {
            let words = try #require(form.question.dropFirst().first)
            if ["no good at all", "proud of", "useless", "more respect", "a failure"].contains(where: words.contains) {
                low.append(item)
            }
            #expect(form.question.last == "  0 Strongly disagree · 1 Disagree · 2 Agree · 3 Strongly agree")
            form.leave()
        }
        #expect(low == reversed)
    }

    @Test func `a measure of the writer's own has no words, whatever its name`() throws {
        var own = Measure.phq9
        own.declaration = .nowhere
        let form = try AskedForm(own)
        #expect(form.question == ["", "Item 1 of 9", "  0–3"])
    }

    @Test func `words stand beside the ends alone where the form prints them there`() throws {
        let form = try AskedForm(.pswq)
        #expect(form.question.last == "  1 Not at all typical of me · 2 · 3 · 4 · 5 Very typical of me")
    }

    @Test func `a sheet with other answers is asked for`() throws {
        #expect(try AskedForm(.k10).opening.contains { $0.contains("--range 0-4") })
        #expect(!(try AskedForm(.k10, range: 0...4).opening.contains { $0.contains("--range") }))
    }
}
