import Glibc
import JournalModel
import JournalTesting

/// A made-up journal: some weeks of days, sessions, questionnaires and goals, the same for the same number.
struct GeneratedJournal: Sendable {
    let number: Int
    let today: CivilDate
    var notes: [PlainNote]
    let goals: [String]

    /// How many each property is tried on; the long run tries a hundred times as many.
    static let count = isLong ? 400 : 4
    static let isLong = getenv("JOURNAL_LONG_TESTS") != nil

    static let settings = """
        week-starts: monday
        day-ends: "04:00"
        headings: {private: [Geheim]}
        trackers:
          step-count: {aggregate: sum}
          coffee: {aggregate: last}
          bedtime: {kind: clock}
          craving: {show: peak}
        measures:
          my-scale: {range: 0-40, higher-is: worse, reliable-change: 6, bands: {mild: 10, severe: 25}}
          grip: {items: 3, range: 0-4, higher-is: better, risk-items: [2]}

        """

    /// - Parameters:
    ///   - hasLoneDates: no two files are of one day, so that nothing hangs on the order of their paths.
    ///   - weeks: how far it goes back; else every fourth is a long one.
    init(_ number: Int, hasLoneDates: Bool = false, weeks: Int? = nil) {
        var seed = Seed(UInt64(number) &* 7919 &+ 26)
        self.number = number
        // From a Wednesday on, so that every weekday is today once.
        today = CivilDate.of(2026, 3, 18) + seed.number(0...6)
        var words = WordWriter(seed: seed)
        let (goals, ids) = GoalWriter.notes(today: today, &words)
        self.goals = ids
        var notes = goals
        let weeks = weeks ?? words.seed.number(number % 4 == 0 ? 9...11 : 3...6)
        var homework: [String] = []
        var sessions = 0
        for back in (0...(weeks * 7)).reversed() {
            let date = today - back
            let hasSession = back % 14 == number % 14 || words.seed.chance(40)
            if hasSession {
                sessions += 1
                notes.append(SessionWriter.note(date, number: sessions, goals: ids, &homework, &words))
                if hasLoneDates { continue }
            }
            if words.seed.chance(23) {
                notes.append(SessionWriter.measure(date, &words))
                if hasLoneDates { continue }
            }
            // About two days of three, and now and then a gap.
            if words.seed.chance(3) || number.isMultiple(of: 3) && back > 8 && back < 20 { continue }
            notes.append(DayWriter.note(date, goals: ids, homework: homework, &words))
        }
        self.notes = notes
    }

    private var settingsFile: PlainJournal.File { .init(path: "journal.yaml", text: GeneratedJournal.settings) }

    var plain: PlainJournal {
        PlainJournal(
            "generated \(number)", [settingsFile] + notes.map { .init(path: $0.path, text: $0.text) }, today: today)
    }

    /// The same, all in one file.
    var oneFile: PlainJournal {
        let text = notes.map(\.section).joined(separator: "\n\n") + "\n"
        return PlainJournal(
            "generated \(number) in one file", [settingsFile, .init(path: "journal.md", text: text)], today: today)
    }

    /// Every third is one file.
    static func plain(_ number: Int) -> PlainJournal {
        let journal = GeneratedJournal(number)
        return number % 3 == 2 ? journal.oneFile : journal.plain
    }
}

/// Words that are nowhere twice, and the numbers behind everything made up.
struct WordWriter {
    var seed: Seed
    private var count = 0

    init(seed: Seed) { self.seed = seed }

    /// `walk 17`, of which no other is the same.
    mutating func words(_ first: String) -> String {
        count += 1
        return "\(first) \(count)"
    }

    mutating func number(_ range: ClosedRange<Int>) -> Int { seed.number(range) }

    /// `08:15`, also before the day ends.
    mutating func time() -> String {
        let hour = seed.pick([7, 8, 9, 12, 13, 17, 18, 21, 22, 23, 1])
        let minute = seed.number(0...59)
        return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
    }
}
