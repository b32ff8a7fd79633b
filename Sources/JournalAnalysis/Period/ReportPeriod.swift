package import JournalModel

/// The days that a page is about, and why these.
package struct ReportPeriod: Sendable, Hashable {
    /// Where the writer wants it to begin.
    package enum Beginning: Sendable, Hashable {
        case lastSession
        case date(CivilDate)
        /// So many days back, today included.
        case days(Int)
        case firstEntry
    }

    /// What the period begins with.
    package enum Reason: Sendable, Hashable {
        case session(number: Int?, date: CivilDate)
        /// No session has been held yet.
        case noSession
        /// No session has been held yet, and the notes begin within the ordinary length: with the first of them.
        case notesBegin
        /// The last one is longer ago than `longestGap`.
        case sessionLongAgo(CivilDate)
        case date
        case days
        case firstEntry
    }

    /// Today is its last day.
    package let span: DateSpan
    /// The period of the same length before; `nil` where the page goes back to the first entry.
    package let before: DateSpan?
    package let reason: Reason
    /// The days that *now* is about: the period itself, and where the page looks back those since the last session
    /// before today.
    package let recent: DateSpan
    /// The sessions held, today's included, in order, one a day.
    package let held: [Session]
    /// Those of them before today, which divide time.
    package let sessions: [Session]
    /// The day of the next session: today where a note of today's is there, else as the last one before today names
    /// it, or a note since of one called off, where that is not past.
    package let next: CivilDate?

    package var today: CivilDate { span.last }
    /// The whole course instead of the weeks since a session.
    package var looksBack: Bool { reason == .firstEntry }

    /// A session further back than this no longer begins a period.
    package static let longestGap = 60
    /// A hundred years.
    package static let longest = 36_525
    /// The length of a period without a session to begin with.
    package static let ordinaryLength = 14

    /// - Parameters:
    ///   - journal: as of today.
    ///   - name: only sessions with this person divide time; compared without case, as a prefix.
    package init(
        of journal: Journal, today: CivilDate, since beginning: Beginning = .lastSession, with name: String? = nil
    ) {
        let noted = journal.sessions.filter { $0.isWith(name) && $0.stamp.date <= today }.sorted(by: Session.precedes)
        var held: [Session] = []
        for session in noted where session.isHeld {
            // Of two on one day the later stands for both.
            if held.last?.stamp.date == session.stamp.date { held.removeLast() }
            held.append(session)
        }
        self.held = held
        sessions = held.filter { $0.stamp.date < today }
        let ordinary = ReportPeriod.sinceLastSession(sessions, in: journal, today: today)

        let first: CivilDate
        switch beginning {
        case .date(let date):
            first = date
            reason = .date
        case .days(let days):
            first = today - (min(max(days, 1), ReportPeriod.longest) - 1)
            reason = .days
        case .firstEntry:
            first = journal.firstEntry ?? today
            reason = .firstEntry
        case .lastSession:
            (first, reason) = ordinary
        }
        let span = DateSpan(first, through: today) ?? DateSpan(today)
        self.span = span
        let goesBack = reason == .firstEntry
        recent = goesBack ? DateSpan(max(ordinary.first, span.first), through: today) ?? span : span
        before = goesBack || reason == .notesBegin ? nil : span.before

        next = held.last?.stamp.date == today ? today : ReportPeriod.planned(after: sessions.last, in: noted, today)
    }

    /// The day that the last session, or one called off since, names as the next.
    /// - Parameter noted: up to today, whether held or not, in order.
    private static func planned(after last: Session?, in noted: [Session], _ today: CivilDate) -> CivilDate? {
        let recent = noted.filter { session in last.map { session.stamp.date >= $0.stamp.date } ?? true }
        let named = recent.last { $0.next != nil }?.next
        let isOff = noted.contains { !$0.isHeld && $0.stamp.date == named }
        return named.flatMap { $0 >= today && !isOff ? $0 : nil }
    }

    /// The first day of the ordinary page, and why it is that.
    private static func sinceLastSession(
        _ sessions: [Session], in journal: Journal, today: CivilDate
    ) -> (first: CivilDate, reason: Reason) {
        let earliest = today - (ordinaryLength - 1)
        guard let last = sessions.last else {
            guard let first = journal.firstEntry, first >= earliest else { return (earliest, .noSession) }
            return (first, .notesBegin)
        }
        let date = last.stamp.date
        guard today - date <= longestGap else { return (earliest, .sessionLongAgo(date)) }
        return (date, .session(number: last.number, date: date))
    }
}

extension Journal {
    /// The day of the first note or item; `nil` for a journal with none.
    package var firstEntry: CivilDate? {
        let dates: [CivilDate?] = [
            days.lazy.filter(\.value.isLogged).map(\.key).min(), sessions.first?.stamp.date, moods.first?.stamp.date,
            thoughts.first?.stamp.date, activities.first?.stamp.date, exposures.first?.stamp.date,
            urges.first?.stamp.date, scores.first?.stamp.date, trackers.first?.stamp.date, ratings.first?.stamp.date,
            passages.first?.stamp.date,
        ]
        return dates.compactMap { $0 }.min()
    }
}
