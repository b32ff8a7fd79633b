import JournalModel
import JournalSyntax
import JournalText

/// Finds keys in front matter that are nearly the format's own.
enum NearMissKeys {
    /// What any note may have.
    private static let everywhere: Set<String> = FieldReading.reserved.union([
        "mood", "journal-ignore",
    ])

    private static let ofGoals: Set<String> = Set(
        [
            "goal", "measure", "measures", "enough", "weight", "since", "why", "agreed", "review", "paused", "resumed",
            "met", "let-go", "values", "supports", "learned",
        ] + GoalReading.byKeys + GoalReading.fromKeys + GoalReading.toKeys)

    private static let ofMeasures: Set<String> = ["measure", "total", "raw", "items", "order", "range", "answers"]

    /// What keys of a kind of note are compared with, with their bytes, in order.
    private struct Known {
        /// What a key is first compared by.
        private struct Head {
            let count: Int
            let first: UInt8
            let second: UInt8
        }

        let names: Set<String>
        private let sorted: [String]
        private let bytes: [[UInt8]]
        private let heads: [Head]

        init(_ names: Set<String>) {
            self.names = names
            sorted = names.filter { $0.utf8.count >= 4 }.sorted()
            bytes = sorted.map { Array($0.utf8) }
            heads = bytes.map { Head(count: $0.count, first: $0[0], second: $0[1]) }
        }

        /// The names that a key is likely to have been meant for. Of a key in a day, a letter put for another makes too
        /// many other words: `food` is not `mood`.
        func near(_ key: [UInt8], isDay: Bool) -> [String] {
            guard key.count >= 4 else { return [] }
            var near: [String] = []
            for (index, head) in heads.enumerated() where abs(key.count - head.count) <= 1 {
                // One slip leaves the first letter, or puts it second, or takes it away before the second.
                let mayBe =
                    key[0] == head.first || key[0] == head.second || key[1] == head.first || key[1] == head.second
                guard mayBe else { continue }
                let isLikely = TypingSlip.isLikely(key, for: bytes[index], longEnough: isDay ? nil : 5)
                if isLikely { near.append(sorted[index]) }
            }
            return near
        }
    }

    private static let inNotes = Known(everywhere)
    private static let inGoals = Known(everywhere.union(ofGoals))
    private static let inMeasures = Known(everywhere.union(ofMeasures))
    /// Ids of questionnaires end in digits, and one digit for another is another questionnaire.
    private static let ids = Known(
        Set(MeasureCatalogue.all.filter { !$0.isEverydayWord && $0.id.utf8.count >= 4 }.map(\.id)))

    /// - Complexity: O(keys that the format does not know × keys that it knows).
    static func find(_ members: [YAMLMember], _ type: NoteType, _ note: NoteContext) -> [NearMissKey] {
        guard type.kind != .report, !members.isEmpty else { return [] }
        let isGoal = type.kind == .goal
        let known = isGoal ? inGoals : type.kind == .measure ? inMeasures : inNotes
        let isDay = !isGoal && !type.isSession && type.kind != .measure
        return members.compactMap { member in
            guard !known.names.contains(member.key) else { return nil }
            let key = Array(member.key.utf8)
            let near = known.near(key, isDay: isDay) + (isGoal ? [] : ids.near(key, isDay: true))
            guard !near.isEmpty, FieldReading.measure(member.key, note, isSessionOrMeasure: !isDay) == nil else {
                return nil
            }
            guard let meant = near.first(where: { meant in !members.contains { $0.key == meant } }) else {
                return nil
            }
            return NearMissKey(written: member.writtenKey, meant: meant, source: note.place(member.keyRange))
        }
    }
}
