import JournalModel
import JournalSyntax
import JournalText
import Synchronization

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
            let lastButOne: UInt8
            let last: UInt8

            /// - Parameter name: Of four letters or more.
            init(_ name: [UInt8]) {
                count = name.count
                (first, second) = (name[0], name[1])
                (lastButOne, last) = (name[count - 2], name[count - 1])
            }

            /// Whether one slip may make one of the other: it never touches both ends of a longer word. Of a shorter
            /// one it leaves the first letter, or puts it second, or takes it away before the second.
            func mayBeNear(_ other: Head) -> Bool {
                guard abs(count - other.count) <= 1 else { return false }
                if min(count, other.count) >= 5 {
                    return first == other.first && second == other.second
                        || lastButOne == other.lastButOne && last == other.last
                }
                return other.first == first || other.first == second || other.second == first || other.second == second
            }
        }

        let names: Set<String>
        private let sorted: [String]
        private let bytes: [[UInt8]]
        private let heads: [Head]

        init(_ names: Set<String>) {
            self.names = names
            sorted = names.filter { $0.utf8.count >= 4 }.sorted()
            bytes = sorted.map { Array($0.utf8) }
            heads = bytes.map(Head.init)
        }

        /// The names that a key is likely to have been meant for. Of a key in a day, a letter put for another makes too
        /// many other words: `food` is not `mood`.
        func near(_ key: [UInt8], isDay: Bool) -> [String] {
            guard key.count >= 4 else { return [] }
            let written = Head(key)
            var near: [String] = []
            for (index, head) in heads.enumerated() where head.mayBeNear(written) {
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
        let sort = isGoal ? 0 : type.kind == .measure ? 1 : isDay ? 2 : 3
        return members.compactMap { member in
            guard !known.names.contains(member.key) else { return nil }
            // A journal has the same keys again and again.
            let asked = PlainKeys.Asked(key: member.key, sort: sort)
            guard !note.reading.plainKeys.contain(asked) else { return nil }
            let key = Array(member.key.utf8)
            let near = known.near(key, isDay: isDay) + (isGoal ? [] : ids.near(key, isDay: true))
            if near.isEmpty { note.reading.plainKeys.add(asked) }
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

/// Keys that were looked at in one note of a journal and are no slip for any of the format's own.
final class PlainKeys: Sendable {
    struct Asked: Hashable {
        let key: String
        /// What the key was compared with.
        let sort: Int
    }

    /// Nobody's journal has more.
    private static let most = 1000
    private let known = Mutex<Set<Asked>>([])

    func contain(_ key: Asked) -> Bool { known.withLock { $0.contains(key) } }

    func add(_ key: Asked) {
        known.withLock { known in
            if known.count < PlainKeys.most { known.insert(key) }
        }
    }
}
