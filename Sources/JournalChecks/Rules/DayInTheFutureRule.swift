import JournalModel
import JournalText

/// A day's note, or an item with a date of its own, that lies after today.
enum DayInTheFutureRule: JournalRule {
    static let rule = Rule(
        "day-in-the-future", .warning, "A day that has not come yet",
        """
        A note or an item is dated after today. That may be a slip, in the first weeks of a year above all, and until its day \
        it is in no figure. Sessions may lie ahead, and so may what is planned: open boxes, the days by which something is \
        due, reviews, what is to be talked about. This is told once a file, and of more than three files once for all.
        """,
        examples: [
            RuleExample(
                "evening.md", .frontMatter,
                before: """
                    ---
                    type: day
                    date: ↓2027-03-05↑
                    mood: 6
                    ---
                    """,
                after: """
                    ---
                    type: day
                    date: 2026-03-05
                    mood: 6
                    ---
                    """,
                fine: [
                    "---\ntype: day\ndate: 2027-03-05\nmood:\n---\n\n## Mood\n- _/10\n",
                    "---\ntype: session\ndate: 2026-03-27\nphq9: 9\n---\n\n## Agenda\n- [ ] The meeting\n",
                ]),
            RuleExample(
                "2027-03-05.md", .file,
                before: "Woke early, and went out before breakfast.\n", after: nil,
                fine: ["- [ ] Ring the dentist\n", "Mood: _/10\n", ""]),
            RuleExample(
                "log.md", .body,
                before: """
                    - ↓2027-03-05↑ 08:15 4/10 anxious
                    - 2027-03-06 08:15 5/10 calm
                    """,
                after: """
                    - 2026-03-05 08:15 4/10 anxious
                    - 2026-03-06 08:15 5/10 calm
                    """,
                fine: [
                    "## Activities\n- [ ] 2026-03-28 18:00 walk with Sam\n", "- 2026-04-02 new dose #event\n",
                    "- 2026-03-28 the dentist\n",
                ]),
        ])

    static func check(_ context: CheckContext) -> [Diagnostic] {
        let ahead = ItemsAhead(of: context)
        let written = Dictionary(
            grouping: context.journal.writtenDays.filter { $0.date > context.today }, by: \.source.file)
        let found = Set(written.keys).union(ahead.byFile.keys).compactMap { file -> (SourceRange, CivilDate)? in
            let days = written[file, default: []]
            let places =
                days.filter(\.holdsWords).map { ($0.source, $0.date) }
                + ahead.byFile[file, default: []].map { ($0.place(among: days), $0.date) }
            return places.min { $0.0 < $1.0 }
        }
        if found.count > most, let first = found.min(by: { $0.0 < $1.0 }) {
            return [
                rule.diagnostic(
                    at: first.0, "\(found.count) notes have days after today, \(context.today), this one \(first.1)",
                    help: "is today right, here and on the clock? A day counts from its day on")
            ]
        }
        return found.map { place, date in
            rule.diagnostic(
                at: place, "\(date) lies after today, \(context.today)",
                help: "if the year is a slip, mend the date; it counts from its day on")
        }
    }

    /// More notes than these are no slips: they are told together.
    private static let most = 3
}

/// What lies after today and cannot be a plan.
private struct ItemsAhead {
    struct Item {
        let date: CivilDate
        let source: SourceRange

        /// Where its day is written: on the item itself, else in the last place before it; else the file's name tells.
        func place(among days: [WrittenDay]) -> SourceRange {
            let before = days.filter { $0.date == date && $0.source.bytes.lowerBound < source.bytes.upperBound }
            return before.map(\.source).max() ?? SourceRange(file: source.file, bytes: 0..<0)
        }
    }

    private(set) var byFile: [Int: [Item]] = [:]
    private let today: CivilDate
    /// What stands in a session's note may lie ahead with it.
    private let sessions: Set<SessionDay>

    private struct SessionDay: Hashable {
        let file: Int
        let date: CivilDate
    }

    init(of context: CheckContext) {
        let journal = context.journal
        today = context.today
        sessions = Set(
            journal.sessions.filter { $0.stamp.date > context.today }.map {
                SessionDay(file: $0.stamp.source.file, date: $0.stamp.date)
            })
        for stamp in ItemsAhead.told(journal) { add(stamp) }
    }

    /// The stamps of all that was lived: no plan, nothing that is only to be talked about.
    private static func told(_ journal: Journal) -> [Stamp] {
        let goals = Set(journal.goals.map(\.id))
        let lived: [any JournalModel.Item] =
            journal.moods + journal.thoughts + journal.urges + journal.scores + journal.trackers + journal.ratings
            + journal.activities.filter { $0.state != .open } + journal.exposures.filter { $0.state != .open }
            + journal.tagUses.filter { goals.contains($0.tag) && $0.done > 0 }
            + journal.passages.filter { [.win, .setback, .helped].contains($0.marker) }
        return lived.map(\.stamp)
    }

    private mutating func add(_ stamp: Stamp) {
        guard stamp.date > today, !sessions.contains(SessionDay(file: stamp.source.file, date: stamp.date)) else {
            return
        }
        byFile[stamp.source.file, default: []].append(Item(date: stamp.date, source: stamp.source))
    }
}
