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

    /// Of a key in a day, a letter put for another makes too many other words: `food` is not `mood`.
    private static func isNear(_ key: [UInt8], _ known: [UInt8], isDay: Bool) -> Bool {
        TypingSlip.isLikely(key, for: known, longEnough: isDay ? nil : 5)
    }

    /// - Complexity: O(keys that the format does not know × keys that it knows).
    static func find(_ members: [YAMLMember], _ type: NoteType, _ note: NoteContext) -> [NearMissKey] {
        guard type.kind != .report, !members.isEmpty else { return [] }
        let isGoal = type.kind == .goal
        var known = everywhere
        if isGoal { known.formUnion(ofGoals) }
        if type.kind == .measure { known.formUnion(ofMeasures) }
        let isDay = !isGoal && !type.isSession && type.kind != .measure
        return members.compactMap { member in
            let key = Array(member.key.utf8)
            guard !known.contains(member.key),
                FieldReading.measure(member.key, note, isSessionOrMeasure: !isDay) == nil
            else { return nil }
            let ids = isGoal ? [] : MeasureCatalogue.all.lazy.filter { !$0.isEverydayWord }.map(\.id)
            let near = known.filter { isNear(key, Array($0.utf8), isDay: isDay) }.sorted()
            // Ids of questionnaires end in digits, and one digit for another is another questionnaire.
            let nearID = ids.filter { $0.utf8.count >= 4 && isNear(key, Array($0.utf8), isDay: true) }.sorted()
            guard let meant = (near + nearID).first(where: { meant in !members.contains { $0.key == meant } }) else {
                return nil
            }
            return NearMissKey(written: member.writtenKey, meant: meant, source: note.place(member.keyRange))
        }
    }
}
