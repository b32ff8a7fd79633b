import JournalModel
import JournalTesting
import Testing

/// Adding what is private changes no figure, in whatever way it is said, into whatever note it is put, and wherever
/// there is a file for it: not even the place of a figure, since what is added stands at the end.
@Suite struct PrivateEntryTests {
    private static func additions(to journal: PlainJournal, _ seed: inout Seed) -> [Addition] {
        let ways = PrivateWay.all(hasOwnWord: journal.name.hasPrefix("generated")).shuffled(using: &seed)
        let notes = journal.files.map(\.path).filter {
            $0.hasSuffix(".md") && !$0.hasPrefix("templates/") && !$0.hasPrefix("reports/")
        }.shuffled(using: &seed)
        // Each note gets one, since an unclosed comment would hide the next.
        var additions = zip(ways, notes).map { way, path in
            let content = seed.pick(Content.all)
            // In a file of everything a day's sections are of the third level.
            let level = path == "journal.md" ? 3 : 2
            return Addition(
                "\(way.name), \(content.name)", appending: way.text(content, "qxprivate", level), to: path)
        }
        // A day of its own: with an open heading, and not a word in the open.
        for (index, way) in ways.prefix(5).enumerated() {
            let content = seed.pick(Content.all)
            additions.append(
                Addition(
                    "\(way.name), \(content.name)", file: "later/\(index)-\(seed.number(100...999)).md",
                    "---\ntype: day\ndate: \(journal.today - seed.number(0...60))\n---\n"
                        + way.text(content, "qxprivate", 2)))
        }
        return additions + files(journal, &seed)
    }

    private static func files(_ journal: PlainJournal, _ seed: inout Seed) -> [Addition] {
        let body = Content.all.map { "## \($0.heading)\n\n" + $0.item("qxprivate") }.joined(separator: "\n")
        func date() -> String { (journal.today - seed.number(0...60)).description }
        let keys = [
            "type: day\ndate: \(date())\nmood: 1\nenergy: 0\n",
            "type: session\ndate: \(date())\nsession: 99\nphq9: 3 3 3 3 3 3 3 3 3\n",
            "type: session\ndate: \(journal.today)\nsession: 98\nnext: 2026-12-24\n",
            "type: measure\ndate: \(date())\nmeasure: phq9\ntotal: 27\n",
            "type: goal\ngoal: qxprivate\nid: speak-up\nmeasure: rating\n",
            "type: goal\ngoal: qxprivate\nid: anxious\nmeasure: \"#walked per week\"\nsince: \(date())\n",
        ]
        var files: [Addition] = []
        for keys in keys {
            let head = seed.pick(PrivateWay.heads)
            // Before and behind all other files, and between them.
            let path = seed.pick(["0", "days/2026-02-30", "zz/9"]) + "-\(seed.number(1000...9999)).md"
            files.append(
                Addition("\(head)\(keys)", file: path, "---\n\(head.replacing("@", with: keys))---\n\(body)"))
        }
        files.append(
            Addition(
                "hidden keys", file: "zz/keys.md",
                "---\ntype: day\ndate: \(date())\n\(PrivateWay.hiddenKeys)---\n"))
        return files
    }

    @Test(arguments: 0..<GeneratedJournal.count)
    func `a private entry changes no figure`(_ number: Int) throws {
        var seed = Seed(UInt64(number) + 1)
        let journal = GeneratedJournal.plain(number)
        try Addition.expectNoChange(PrivateEntryTests.additions(to: journal, &seed), to: journal)
    }

    @Test(arguments: PlainJournal.samples.indices)
    func `a private entry changes no figure of a sample`(_ index: Int) throws {
        let journal = PlainJournal.samples[index]
        for round in 0..<(GeneratedJournal.isLong ? 40 : 1) {
            var seed = Seed(UInt64(round))
            try Addition.expectNoChange(PrivateEntryTests.additions(to: journal, &seed), to: journal)
        }
    }

    @Test func `private days are counted, for the terminal alone`() throws {
        let journal = GeneratedJournal(1).plain
        let before = try journal.figures()
        let text = "---\ntype: day\ndate: \(journal.today)\nprivate: true\n---\nqxprivate\n"
        let after = try journal.with([.init(path: "zz/private.md", text: text)]).figures()
        #expect(after.differences(from: before).isEmpty)
        #expect(after.privateDays == before.privateDays + 1)
    }

    @Test(arguments: Content.all.indices)
    func `the same entry in the open would be seen`(_ index: Int) throws {
        let content = Content.all[index]
        // What is no entry by itself, or out of range, or belongs in a goal's or a session's note.
        let others: Set = [
            "mood out of range", "belief too high", "exposure out of range", "unknown goal", "score", "therapy",
            "no such day", "step", "obstacle", "review", "bad chances",
        ]
        guard !others.contains(content.name) else { return }
        let journal = GeneratedJournal(1, weeks: 1).plain
        let before = try journal.figures()
        let heading = content.heading.isEmpty ? "" : "## \(content.heading)\n\n"
        let text = "---\ntype: day\ndate: \(journal.today - 1)\n---\n" + heading + content.item("qxopen")
        let after = try journal.with([.init(path: "zz/open.md", text: text)]).figures()
        #expect(!after.differences(from: before).isEmpty, "\(content.name)")
    }
}
