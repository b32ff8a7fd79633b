import JournalChecks
import JournalModel
import JournalText
import Testing

/// Every rule's examples, as they are and in other surroundings.
struct ExampleTests {
    struct Shown: Sendable, CustomTestStringConvertible {
        let rule: Rule
        let number: Int
        var example: RuleExample { rule.examples[number] }
        var testDescription: String { "\(rule.id) \(number + 1)" }
    }

    static let all = RuleBook.rules.flatMap { rule in rule.examples.indices.map { Shown(rule: rule, number: $0) } }

    @Test(arguments: all, Surroundings.same)
    func `what is found stands between the signs`(shown: Shown, surroundings: Surroundings) throws {
        guard let text = surroundings.marked(shown.example) else { return }
        let marked = Marked(text)
        let journal = try ExampleJournal(shown.example, text: marked.text, content: shown.example.content)
        let ranges = journal.ranges(shown.rule.id, in: shown.example.path)
        if marked.ranges.isEmpty {
            #expect(journal.found.contains { $0.id == shown.rule.id }, "\(journal.found)")
        } else {
            let told = ranges.map {
                String(decoding: marked.text[$0.clamped(to: 0..<marked.text.count)], as: UTF8.self)
            }
            #expect(ranges == marked.ranges, "\(told) in \(journal.text), \(journal.found)")
        }
    }

    @Test(arguments: all, Surroundings.quiet)
    func `what is code or a comment is not looked at`(shown: Shown, surroundings: Surroundings) throws {
        guard let text = surroundings.marked(shown.example) else { return }
        // One rule looks for something in code; and a comment that speaks of privacy is taken for a marker itself.
        guard shown.rule.id != "private-in-code", shown.rule.id != "nearly-private" || !text.contains("<!--\n") else {
            return
        }
        // A goal's keys in a code block leave a goal without keys: they are looked at in a day's note.
        let path = shown.example.part == .body ? shown.example.path : "2026-03-19.md"
        let journal = try ExampleJournal(shown.example, text: Marked(text).text, at: path)
        let ranges = journal.ranges(shown.rule.id, in: path)
        #expect(ranges.isEmpty, "\(journal.text), \(journal.found)")
    }

    @Test(arguments: all)
    func `the corrected example has nothing to mend, and what is fine is left alone`(shown: Shown) throws {
        for text in [shown.example.after].compactMap({ $0 }) + shown.example.fine {
            let journal = try ExampleJournal(shown.example, text: Array(text.utf8))
            #expect(!journal.found.contains { $0.id == shown.rule.id }, "\(text), \(journal.found)")
            #expect(!journal.found.contains { $0.severity != .hint && text == shown.example.after }, "\(journal.found)")
        }
    }

    @Test(arguments: all)
    func `it is silenced by journal-ignore, by a comment and by checks`(shown: Shown) throws {
        let example = shown.example
        let id = shown.rule.id
        let text = Marked(example.before).text
        let off = try ExampleJournal(
            example, text: text, settings: "\nchecks: {\(id): off}\n", content: example.content)
        if example.part != .settings { #expect(!off.found.contains { $0.id == id }, "\(off.found)") }
        guard example.part != .file, example.part != .settings, id != "unused-silencer" else { return }

        let (head, body) = Surroundings.parts(example.before)
        if !example.before.contains("journal-ignore"), head.first != nil || example.part == .body {
            let ignoring = (head.first ?? "---\n") + "journal-ignore: [\(id)]\n" + head.dropFirst().joined()
            let silenced = Marked(ignoring + (head.isEmpty ? "---\n" : "") + body)
            let journal = try ExampleJournal(example, text: silenced.text)
            #expect(journal.ranges(id, in: example.path).isEmpty, "\(journal.text), \(journal.found)")
            #expect(!journal.found.contains { $0.id == "unused-silencer" }, "\(journal.text), \(journal.found)")
        }
        guard example.part == .body, let sign = body.firstRange(of: "↓") else { return }
        // Before the line that the first sign stands on, if a block begins there.
        let start = body[..<sign.lowerBound].lastIndex(of: "\n").map { body.index(after: $0) } ?? body.startIndex
        guard ["- ", "# ", "##", "| "].contains(where: body[start...].hasPrefix) || start == body.startIndex else {
            return
        }
        let commented = body[..<start] + "\n<!-- journal: ignore \(id) -->\n" + body[start...]
        let journal = try ExampleJournal(example, text: Marked(head.joined() + commented).text)
        #expect(
            journal.ranges(id, in: example.path).count == Marked(example.before).ranges.count - 1,
            "\(journal.text), \(journal.found)")
    }

    @Test(arguments: RuleBook.rules.map(\.id))
    func `a rule has examples and words`(id: String) throws {
        let rule = try #require(RuleBook.rule(id))
        #expect(!rule.examples.isEmpty)
        #expect(!rule.title.hasSuffix(".") && rule.title.first?.isUppercase == true)
        #expect(rule.explanation.hasSuffix("."))
        #expect(id.allSatisfy { $0.isLowercase || $0 == "-" || $0.isNumber })
    }

    @Test func `no two rules have one id`() {
        #expect(Set(RuleBook.rules.map(\.id)).count == RuleBook.rules.count)
    }
}
