import JournalModel
import JournalText

@testable import JournalReading

/// Reads a note and looks whether every place that it names is in the file.
enum NoteSoundness {
    /// What is wrong with the reading of a file; `nil` where nothing is.
    static func problem(_ bytes: [UInt8], path: RelativePath, _ reading: ReadingSettings) -> String? {
        if path == RelativePath("journal.yaml") {
            let (_, diagnostics) = SettingsReader.read(bytes, file: 0)
            return diagnostics.lazy.compactMap { outOfBounds($0.source, $0.id, bytes) }.first
        }
        let items = NoteReader.read(bytes, path: path, file: 0, reading)
        for diagnostic in items.diagnostics {
            if let problem = outOfBounds(diagnostic.source, diagnostic.id, bytes) { return problem }
        }
        for (kind, sources) in ranges(of: items) {
            for source in sources {
                if let problem = outOfBounds(source, kind, bytes) { return problem }
                if source.bytes.isEmpty, !bytes.isEmpty { return "\(kind) at \(source.bytes) has no text" }
            }
        }
        for excerpt in excerpts(of: items) {
            if let problem = outOfBounds(excerpt.source, "an excerpt", bytes) { return problem }
        }
        return nil
    }

    private static func outOfBounds(_ source: SourceRange, _ what: String, _ bytes: [UInt8]) -> String? {
        let range = source.bytes
        return range.lowerBound < 0 || range.upperBound > bytes.count ? "\(what) at \(range) of \(bytes.count)" : nil
    }

    private static func ranges(of items: NoteItems) -> [(String, [SourceRange])] {
        [
            ("goal", items.goals.map(\.source)), ("session", items.sessions.map(\.stamp.source)),
            ("mood", items.moods.map(\.stamp.source)), ("thought", items.thoughts.map(\.stamp.source)),
            ("activity", items.activities.map(\.stamp.source)), ("exposure", items.exposures.map(\.stamp.source)),
            ("urge", items.urges.map(\.stamp.source)),
            ("homework", items.homework.flatMap { [$0.homework.stamp.source] + $0.homework.updates.map(\.source) }),
            ("score", items.scores.map(\.stamp.source)), ("tracker", items.trackers.map(\.stamp.source)),
            ("rating", items.ratings.map(\.rating.stamp.source)), ("passage", items.passages.map(\.stamp.source)),
            ("use", items.tagUses.map(\.stamp.source)),
            ("therapy", items.sessions.compactMap(\.therapy?.source)), ("reference", items.goalReferences.map(\.place)),
        ]
    }

    private static func excerpts(of items: NoteItems) -> [Excerpt] {
        var excerpts: [Excerpt] = []
        for goal in items.goals {
            excerpts += [goal.name] + goal.steps.map(\.text) + goal.obstacles.map(\.text) + goal.reviews.map(\.text)
            excerpts +=
                goal.levels.values + goal.learned + [goal.why].compactMap(\.self) + goal.measures.compactMap(\.text)
        }
        for record in items.thoughts {
            excerpts += record.thoughts.map(\.text) + record.evidenceFor + record.evidenceAgainst
            excerpts += record.balanced.map(\.text) + [record.situation].compactMap(\.self)
        }
        excerpts += items.moods.compactMap(\.note) + items.activities.map(\.what) + items.passages.map(\.text)
        excerpts += items.exposures.flatMap { [$0.what] + [$0.expected, $0.happened, $0.learned].compactMap(\.self) }
        excerpts += items.urges.flatMap { [$0.what, $0.skill].compactMap(\.self) }
        excerpts += items.homework.flatMap { [$0.homework.text] + $0.homework.updates.flatMap(\.obstacles) }
        excerpts += items.ratings.compactMap(\.rating.note)
        return excerpts
    }
}
