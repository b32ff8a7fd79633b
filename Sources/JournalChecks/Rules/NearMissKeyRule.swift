import JournalModel
import JournalText

/// A key that is nearly one of the format's, or nearly a tracker that is often noted.
enum NearMissKeyRule: JournalRule {
    static let rule = Rule(
        "near-miss-key", .warning, "A key that may be a typing slip",
        """
        `moood: 6` is no mood: it is a tracker called moood, or nothing. A key that is one letter away from one that \
        counts, and is not one of your own that you use again and again, is probably meant to be that one. If it is \
        meant as it stands, `journal-ignore: [near-miss-key]` says so.
        """,
        examples: [
            RuleExample(
                "2026-03-05.md", .frontMatter,
                before: """
                    ---
                    ↓moood↑: 6
                    ---
                    """,
                after: """
                    ---
                    mood: 6
                    ---
                    """,
                fine: [
                    "---\nfood: 1800\n---\n", "---\nmood: 6\nmoods: 2\n---\n", "---\nnotes: long\nsleep: 7h\n---\n",
                ]),
            RuleExample(
                "goals/speak-up.md", .frontMatter,
                before: """
                    ---
                    goal: Say something in the weekly team meeting
                    ↓mesure↑: times per week
                    why: I want my work to be seen
                    ---
                    """,
                after: """
                    ---
                    goal: Say something in the weekly team meeting
                    measure: times per week
                    from: 0
                    to: 1
                    why: I want my work to be seen
                    ---
                    """),
            RuleExample(
                "2026-03-05.md", .frontMatter,
                before: """
                    ---
                    ↓sleeep↑: 7h
                    ---
                    """,
                after: """
                    ---
                    sleep: 7h
                    ---
                    """,
                beside: Dictionary(
                    uniqueKeysWithValues: (10...15).map { ("2026-02-\($0).md", "---\nsleep: 7h\n---\n") })),
        ])

    static func check(_ context: CheckContext) -> [Diagnostic] {
        ofFormat(context.journal) + ofTrackers(context.journal)
    }

    /// A key that stands in so many notes is a habit and no slip.
    private static let habit = 3

    private static func ofFormat(_ journal: Journal) -> [Diagnostic] {
        let uses = Dictionary(grouping: journal.nearMissKeys, by: { $0.written.lowercased() }).mapValues(\.count)
        return journal.nearMissKeys.filter { uses[$0.written.lowercased(), default: 0] < habit }.map { key in
            found(key.written, meant: key.meant, at: key.source)
        }
    }

    private static func ofTrackers(_ journal: Journal) -> [Diagnostic] {
        let told = Set(journal.nearMissKeys.map(\.source))
        let names = RareNames(Dictionary(grouping: journal.trackers, by: \.name).mapValues(\.count))
        // What stands beside the other in one note is no slip of it.
        let files = Dictionary(grouping: journal.trackers, by: \.name).mapValues { Set($0.map(\.stamp.source.file)) }
        return journal.trackers.compactMap { reading in
            guard let meant = names.meant(by: reading.name),
                !files[meant, default: []].contains(reading.stamp.source.file),
                let place = journal.place(ofKey: reading.name, in: reading.stamp.source), !told.contains(place)
            else { return nil }
            return found(reading.name, meant: meant, at: place)
        }
    }

    private static func found(_ written: String, meant: String, at place: SourceRange) -> Diagnostic {
        rule.diagnostic(
            at: place, "\(written) is one letter away from \(meant)", help: "did you mean \(meant)?",
            fix: Fix("write \(meant)", .suggestion, edits: [TextEdit(place, meant)]))
    }
}

extension Journal {
    /// Where a tracker's name is written within its entry, hyphens and spaces alike.
    fileprivate func place(ofKey name: String, in source: SourceRange) -> SourceRange? {
        guard files.indices.contains(source.file) else { return nil }
        let bytes = files[source.file].bytes
        let range = source.bytes.clamped(to: bytes.indices)
        let key = Array(name.utf8)
        guard range.count >= key.count else { return nil }
        for start in range.lowerBound...(range.upperBound - key.count) {
            let isKey = zip(key, bytes[start...]).allSatisfy { wanted, byte in
                wanted == byte.lowercased
                    || wanted == UInt8(ascii: "-") && (byte == .space || byte == UInt8(ascii: "_"))
            }
            if isKey { return SourceRange(file: source.file, bytes: start..<start + key.count) }
        }
        return nil
    }
}
