import JournalModel
import JournalReading
import JournalText

/// A tag that is nearly a goal's, nearly one that means something to `journal`, or nearly one that is often used.
enum NearMissTagRule: JournalRule {
    static let rule = Rule(
        "near-miss-tag", .warning, "A tag that may be a typing slip",
        """
        A tag that stands once or twice and is nearly a goal's, from one such as `#discuss`, or one \
        that you use much more often, counts for nothing of that. If it is meant as it stands, a comment \
        `<!-- journal: ignore near-miss-tag -->` before it says so.
        """,
        examples: [
            RuleExample(
                "2026-03-05.md", .body,
                before: """
                    - asked who owns the ditch ↓#speek-up↑
                    - Why did I apologise? ↓#discus↑
                    """,
                after: """
                    - asked who owns the ditch #speak-up
                    - Why did I apologise? #discuss
                    """,
                fine: ["- asked #work\n- asked #word\n- #walk and #talk"],
                beside: ["goals/speak-up.md": "---\ngoal: Say something in a meeting\nstatus: draft\n---\n"]),
            RuleExample(
                "2026-03-05.md", .body,
                before: "- the stand-up ↓#pannic↑\n",
                after: "- the stand-up #panic\n",
                beside: ["2026-03-04.md": String(repeating: "- again #panic\n", count: 5)]),
        ])

    /// Tags that say something to `journal`, and are long enough to be told from other words.
    private static let markers = ["discuss", "event", "first", "helped", "setback", "share"]

    static func check(_ context: CheckContext) -> [Diagnostic] {
        let journal = context.journal
        let uses = Dictionary(grouping: journal.tagUses, by: \.tag).mapValues(\.count)
        let files = Dictionary(grouping: journal.tagUses, by: \.tag).mapValues { Set($0.map(\.stamp.source.file)) }
        let goals = Set(journal.goals.map(\.id))
        let known =
            goals.sorted().map { (name: $0, bytes: Array($0.utf8), longEnough: 7 as Int?) }
            + markers.map { (name: $0, bytes: Array($0.utf8), longEnough: nil) }
        let rare = RareNames(uses)
        // Each tag that is used once or twice is compared once.
        var meanings: [String: String] = [:]
        for (tag, count) in uses where count <= RareNames.rarest && !goals.contains(tag) {
            let bytes = Array(tag.utf8)
            let near = known.first { TypingSlip.isLikely(bytes, for: $0.bytes, longEnough: $0.longEnough) }?.name
            meanings[tag] = near ?? rare.meant(by: tag)
        }
        return journal.tagUses.compactMap { use in
            guard let meant = meanings[use.tag], !files[meant, default: []].contains(use.stamp.source.file),
                let place = place(of: use.tag, in: use.stamp.source, journal)
            else { return nil }
            return rule.diagnostic(
                at: place, "#\(use.tag) is one letter away from #\(meant)", help: "did you mean #\(meant)?",
                fix: Fix("write #\(meant)", .suggestion, edits: [TextEdit(place, "#" + meant)]))
        }
    }

    /// Where a tag stands within its entry.
    private static func place(of tag: String, in source: SourceRange, _ journal: Journal) -> SourceRange? {
        guard journal.files.indices.contains(source.file) else { return nil }
        let bytes = journal.files[source.file].bytes
        let range = source.bytes.clamped(to: bytes.indices)
        let name = Array(tag.utf8)
        for start in range where bytes[start] == UInt8(ascii: "#") && start + 1 + name.count <= range.upperBound {
            let end = start + 1 + name.count
            guard bytes[start + 1..<end].elementsEqual(name, by: { $0.lowercased == $1 }) else { continue }
            if end == bytes.count || !(bytes[end].isWordLike || bytes[end] == UInt8(ascii: "-")) {
                return SourceRange(file: source.file, bytes: start..<end)
            }
        }
        return nil
    }
}
