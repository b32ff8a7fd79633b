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
        /// The last one is longer ago than `longestGap`.
        case sessionLongAgo(CivilDate)
        case date
        case days
        case firstEntry
    }

    /// Today is its last day.
    package let span: DateSpan
    /// The period of the same length before; `nil` where the page looks back to the start.
    package let before: DateSpan?
    package let reason: Reason
    /// The sessions that divide time, held before today, in order, one a day.
    package let sessions: [Session]
    /// The day of the next session: today where a note of today's is there, else as the last one before today names
    /// it, where that is not past.
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
        let held = journal.sessions.filter { $0.isHeld && ReportPeriod.isWith(name, $0) }
        var dividing: [Session] = []
        for session in held where session.stamp.date < today {
            // Of two on one day the later stands for both.
            if dividing.last?.stamp.date == session.stamp.date { dividing.removeLast() }
            dividing.append(session)
        }
        sessions = dividing

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
            if let last = dividing.last, today - last.stamp.date <= ReportPeriod.longestGap {
                first = last.stamp.date
                reason = .session(number: last.number, date: last.stamp.date)
            } else {
                first = today - (ReportPeriod.ordinaryLength - 1)
                reason = dividing.last.map { .sessionLongAgo($0.stamp.date) } ?? .noSession
            }
        }
        span = DateSpan(first, through: today) ?? DateSpan(today)
        before = reason == .firstEntry ? nil : span.before

        let planned = dividing.last?.next.flatMap { $0 >= today ? $0 : nil }
        next = held.contains { $0.stamp.date == today } ? today : planned
    }

    private static func isWith(_ name: String?, _ session: Session) -> Bool {
        guard let name, !name.isEmpty else { return true }
        return session.with?.lowercased().hasPrefix(name.lowercased()) ?? false
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
