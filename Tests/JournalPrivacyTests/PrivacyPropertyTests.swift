import Glibc
import JournalTesting
import Testing

/// What is private is in no output and in no figure.
///
/// The usual run tries every form four times, each with another content and place.
/// `JOURNAL_LONG_TESTS=1 swift test --filter JournalPrivacyTests` tries every form with every content in every place.
@Suite struct PrivacyPropertyTests {
    struct Case: CustomStringConvertible {
        let form: Form
        let content: Content
        let place: PlantedJournal.Place
        let hasCarriageReturns: Bool
        let word: String

        var description: String {
            "\(form.name) / \(content.name) / \(place.name)\(hasCarriageReturns ? " / CR LF" : "")"
        }

        /// The files with what is private, and with it taken out.
        var journals: (planted: [String: String], deleted: [String: String])? {
            guard let text = form.text(Form.Parts(content: content, word: word)) else { return nil }
            func files(_ text: String) -> [String: String] {
                var file = PlantedJournal.file(place, text)
                if hasCarriageReturns { file = file.replacing("\n", with: "\r\n") }
                return PlantedJournal.files.merging([place.path: file]) { $1 }
            }
            return (files(text.written), files(text.deleted))
        }
    }

    static let isLong = getenv("JOURNAL_LONG_TESTS") != nil

    static func cases() -> [Case] {
        var seed = Seed(20_260_318)
        var cases: [Case] = []
        func add(_ form: Form, _ content: Content, _ place: PlantedJournal.Place, _ hasCarriageReturns: Bool) {
            let letters = Array("bcdfghklmnprstvwz")
            let word = "qx" + String((0..<7).map { _ in seed.pick(letters) })
            cases.append(
                Case(form: form, content: content, place: place, hasCarriageReturns: hasCarriageReturns, word: word))
        }
        for form in Form.all {
            if isLong {
                for content in Content.all {
                    for place in PlantedJournal.places { add(form, content, place, seed.chance(3)) }
                }
            } else {
                for _ in 0..<4 {
                    add(form, seed.pick(Content.all), seed.pick(PlantedJournal.places), seed.chance(3))
                }
            }
        }
        // In no order, so that a run that is cut short has seen something of everything.
        return cases.shuffled(using: &seed)
    }

    /// Every eighth case, so that all cores have work.
    @Test(arguments: 0..<8)
    func `words planted in private places are in no output, and what they say in no figure`(_ part: Int) throws {
        for (index, planted) in PrivacyPropertyTests.cases().enumerated() where index % 8 == part {
            guard let journals = planted.journals else { continue }
            let isFull = index / 8 % 6 == 0
            let with = try Outputs(journals.planted, isFull: isFull)
            #expect(with.naming(planted.word).first == nil, "\(planted)")
            let without = try Outputs(journals.deleted, isFull: isFull)
            #expect(with.differences(from: without).first == nil, "\(planted)")
        }
    }

    @Test func `one form within another hides as much`() throws {
        var seed = Seed(7)
        let outer = Form.all.filter { form in
            form.name.hasPrefix("comment block")
                || form.name.hasPrefix("section ") && !form.name.hasPrefix("section in ")
        }
        for _ in 0..<(PrivacyPropertyTests.isLong ? 4000 : 120) {
            let inner = seed.pick(Form.all.filter { !$0.name.hasPrefix("stray close") })
            let content = seed.pick(Content.all)
            let place = seed.pick(PlantedJournal.places)
            let words = ["qxinnerword", "qxouterword"]
            guard let text = inner.text(Form.Parts(content: content, word: words[0])) else { continue }
            let hidden = text.written.replacing("openly", with: words[1]).replacing("\u{0}", with: "")
            let around = seed.pick(outer)
            let carrier = Content("nested", "") { $0 == "openly" ? $0 : "QXCARRIER" }
            guard let frame = around.text(Form.Parts(content: carrier, word: words[1])) else { continue }
            // Within a section, headings are deeper than its own.
            let isSection = around.name.hasPrefix("section")
            if isSection, inner.name.hasPrefix("setext") { continue }
            let within =
                isSection
                ? hidden.split(separator: "\n", omittingEmptySubsequences: false).map { line in
                    line.hasPrefix("#") && line.drop { $0 == "#" }.hasPrefix(" ")
                        ? "#####" + line.drop { $0 == "#" } : String(line)
                }.joined(separator: "\n") : hidden
            let written = frame.written.replacing("- QXCARRIER\n", with: "\n" + within + "\n")
                .replacing("QXCARRIER", with: words[1])
            let files = PlantedJournal.files.merging([place.path: PlantedJournal.file(place, written)]) { $1 }
            let outputs = try Outputs(files, isFull: false)
            for word in words where !frame.deleted.contains(word) {
                #expect(
                    outputs.naming(word).first == nil,
                    "\(inner.name) in \(around.name) / \(content.name) / \(place.name)")
            }
        }
    }

    @Test(arguments: Content.all.indices)
    func `the same words in the open do appear`(_ index: Int) throws {
        let content = Content.all[index]
        // A message names a place and no words; a reason for a rating of therapy is told only where it is shared.
        guard
            !["mood out of range", "goal use", "score by name", "therapy", "no such day", "bad chances"].contains(
                content.name)
        else { return }
        let word = "qxopenword"
        guard content.line(word).contains(word) || content.nested(word).contains(where: { $0.contains(word) }) else {
            return
        }
        var found = false
        for place in PlantedJournal.places where place.name != "behind a mark" {
            let text = Form.Parts(content: content, word: word)
            let file = PlantedJournal.file(place, text.heading + text.item)
            let shares = "share: {thought-records: full, moods: full, exposures: full}\n"
            let files = PlantedJournal.files.merging([place.path: file, "journal.yaml": "name: Robin\n" + shares]) {
                $1
            }
            if try !Outputs(files).naming(word).isEmpty { found = true }
        }
        #expect(found, "\(content.name)")
    }
}

extension Outputs {
    init(_ files: [String: String], isFull: Bool = true) throws {
        let journal = try TemporaryJournal(files)
        try self.init(root: journal.root, today: PlantedJournal.today, isFull: isFull)
    }
}
