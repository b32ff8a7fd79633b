import JournalModel
import JournalWriting
import Testing

/// A questionnaire as a state machine: what is typed, what comes next, what is stored. Totals are worked out by hand.
struct AskedFormTests {
    struct Walk: Sendable, CustomTestStringConvertible {
        let measure: Measure
        var order: String?
        var range: ClosedRange<Int>?
        /// As it is typed; an empty text is an empty line, `b` goes back.
        let typed: [String]
        let stored: String
        let total: Double?
        var testDescription: String { "\(measure.id) \(typed.joined(separator: ","))" }
    }

    static let walks = [
        // 1 + 2 + 0 + 2 + 1 + 1 + 3 + 2 + 0
        Walk(
            measure: .phq9, typed: ["1", "2", "0", "2", "1", "1", "3", "2", "0", ""],
            stored: "1 2 0 2 1 1 3 2 0", total: 12),
        // The tenth is never added.
        Walk(
            measure: .phq9, typed: ["1", "2", "0", "2", "1", "1", "3", "2", "0", "3"],
            stored: "1 2 0 2 1 1 3 2 0 3", total: 12),
        // A gap gives no total.
        Walk(
            measure: .phq9, typed: ["1", "2", "", "2", "1", "1", "3", "2", "0", ""],
            stored: "1 2 _ 2 1 1 3 2 0", total: nil),
        // Back twice, and the second answer again; the third is left as it was.
        Walk(
            measure: .gad7, typed: ["1", "2", "3", "b", "b", "0", "", "1", "1", "1", "1"],
            stored: "1 0 3 1 1 1 1", total: 8),
        // Back before the first is the first once more; `_` clears an answer.
        Walk(
            measure: .gad7, typed: ["b", "1", "b", "_", "1", "1", "1", "1", "1", "1"],
            stored: "_ 1 1 1 1 1 1", total: nil),
        // What the form does not have is asked again.
        Walk(
            measure: .gad7, typed: ["4", "-1", "1.5", "two", "2", "0", "0", "0", "0", "0", "0"],
            stored: "2 0 0 0 0 0 0", total: 2),
        // Items 2 and 3 are turned round: 1 + (4 - 4) + (4 - 0) + 2 + 3 + 1 + 0 + 2 + 1 + 4
        Walk(
            measure: .core10, typed: ["1", "4", "0", "2", "3", "1", "0", "2", "1", "4"],
            stored: "1 4 0 2 3 1 0 2 1 4", total: 18),
        // Eleven items of 1, and five of 1 turned round to 5.
        Walk(
            measure: .pswq, typed: Array(repeating: "1", count: 16),
            stored: Array(repeating: "1", count: 16).joined(separator: " "), total: 36),
        // (3 + 3 + 2 + 2 + 3) · 4
        Walk(measure: .who5, typed: ["3", "3", "2", "2", "3"], stored: "3 3 2 2 3", total: 52),
        Walk(
            measure: .k10, typed: ["1", "0", "2", "3", "4", "5", "1", "2", "3", "4", "5"],
            stored: "1 2 3 4 5 1 2 3 4 5", total: 30),
        Walk(
            measure: .k10, range: 0...4, typed: ["0", "5", "2", "3", "4", "4", "1", "2", "3", "4", "4"],
            stored: "0 2 3 4 4 1 2 3 4 4", total: 27),
        // Reversed are 2, 5, 6, 8 and 9: 3 each.
        Walk(
            measure: .rses, order: "UMD web", typed: ["3", "0", "3", "3", "0", "0", "3", "0", "0", "3"],
            stored: "3 0 3 3 0 0 3 0 0 3", total: 30),
        // The same answers; reversed are 3, 5, 8, 9 and 10: 3 + 0 + 0 + 3 + 3 + 0 + 3 + 3 + 3 + 0.
        Walk(
            measure: .rses, order: "rosenberg_1965", typed: ["3", "0", "3", "3", "0", "0", "3", "0", "0", "3"],
            stored: "3 0 3 3 0 0 3 0 0 3", total: 18),
        Walk(measure: .ors, typed: ["5.5", "6", "7,2", "8"], stored: "5.5 6 7.2 8", total: 26.7),
        // Without a drink, 2 to 8 are passed over; 9 has no 1.
        Walk(measure: .audit, typed: ["0", "1", "2", "4"], stored: "0 _ _ _ _ _ _ _ 2 4", total: 6),
        Walk(measure: .audit, typed: ["1", "0", "0", "0", "0"], stored: "1 0 0 _ _ _ _ _ 0 0", total: 1),
        // What was answered before the first answer was changed is gone.
        Walk(
            measure: .audit, typed: ["2", "1", "b", "b", "0", "0", "0"], stored: "0 _ _ _ _ _ _ _ 0 0", total: 0),
    ]

    private static func form(_ walk: Walk) throws -> AskedForm {
        var form = try AskedForm(walk.measure, order: walk.order, range: walk.range)
        for text in walk.typed {
            switch text {
            case "": form.leave()
            case "b": _ = form.back()
            default: _ = form.answer(text)
            }
        }
        return form
    }

    @Test(arguments: walks)
    func `what is typed is what is stored, and adds up`(walk: Walk) throws {
        let form = try Self.form(walk)
        #expect(form.item == nil)
        #expect(AnswerText.written(form.stored) == walk.stored)
        #expect(form.result.total == walk.total)
        #expect(form.result.problems.isEmpty)
    }

    @Test func `parts are scored for themselves`() throws {
        let form = try Self.form(
            Walk(measure: .dass21, typed: Array(repeating: "1", count: 21), stored: "", total: nil))
        // Seven answers of 1, doubled.
        #expect(form.result.subscales == ["depression": 14, "anxiety": 14, "stress": 14])
        #expect(form.result.total == nil)
    }

    @Test func `every question of every measure can be gone through and back again`() throws {
        for measure in MeasureCatalogue.all where measure.items != nil && measure.itemRange != nil {
            let order = measure.reverseByOrder.keys.sorted().first
            guard var form = try? AskedForm(measure, order: order) else { continue }
            var seen: [Int] = []
            while let item = form.item {
                #expect(!form.question.isEmpty && !form.prompt.isEmpty)
                seen.append(item)
                form.leave()
            }
            #expect(seen == Array(1...form.answers.count))
            #expect(!form.hasAnswers)
            while form.back() {}
            #expect(form.item == 1)
        }
    }

    @Test func `single answers that are not added up are not asked for`() {
        func problem(_ measure: Measure, range: ClosedRange<Int>? = nil) -> MeasureScoring.Problem? {
            do throws(AskedForm.Refusal) {
                _ = try AskedForm(measure, range: range)
                return nil
            } catch {
                return error.problem
            }
        }
        #expect(problem(.oq452) == .onlyTotals)
        #expect(problem(Measure(id: "mine", shortName: "m", name: "m")) == .onlyTotals)
        #expect(problem(.rses) == .orderNotDeclared(known: ["rosenberg_1965", "umd_web"]))
        #expect(problem(.phq9, range: 0...9) == .unknownRange(0...9, known: [0...3]))
        #expect(problem(.phq9, range: 0...3) == nil)
    }

    @Test(arguments: [
        ("1\n2\n\n3\n", 9, ["1", "2", "", "3"]), ("1 2 _ 3", 9, ["1", "2", "_", "3"]),
        ("1, 2,3\r\n4\r\n", 9, ["1", "2", "3", "4"]), ("", 9, []), ("1\n\n", 2, ["1", ""]), ("1\n\n\n\n", 1, ["1"]),
    ])
    func `piped answers come one a line or several`(text: String, most: Int, answers: [String]) {
        #expect(AnswerText.piped(Array(text.utf8), most: most) == answers)
    }

    @Test func `the note for an order or a range says it`() throws {
        let date = try #require(CivilDate("2026-03-05"))
        let rses = try Self.form(
            Walk(
                measure: .rses, order: "umd_web", typed: ["3", "", "3", "3", "0", "0", "3", "0", "0", "3"], stored: "",
                total: nil))
        #expect(StoredAnswers(rses).field == nil)
        #expect(
            StoredAnswers(rses).note(on: date, isPrivate: false) == """
                ---
                type: measure
                measure: rses
                date: 2026-03-05
                items: 3 _ 3 3 0 0 3 0 0 3
                order: umd_web
                ---

                """)
        let k10 = try Self.form(
            Walk(
                measure: .k10, range: 0...4, typed: Array(repeating: "2", count: 10), stored: "", total: nil))
        #expect(StoredAnswers(k10).note(on: date, isPrivate: true).contains("range: 0-4\n"))
        #expect(StoredAnswers(k10).note(on: date, isPrivate: true).contains("\nprivate: true\n"))
        let usual = try Self.form(
            Walk(measure: .k10, range: 1...5, typed: Array(repeating: "2", count: 10), stored: "", total: nil))
        #expect(StoredAnswers(usual).field == "k10:: 2 2 2 2 2 2 2 2 2 2")
    }
}
