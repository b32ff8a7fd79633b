package import JournalModel

/// What was agreed, and how it stands: the homework that belongs on a page.
package struct HomeworkReview: Sendable, Hashable {
    package struct Entry: Sendable, Hashable {
        package let homework: Homework
        /// From the session before the one that the period begins with.
        package let isCarriedOver: Bool

        /// What got in the way, as far as the page before did not tell it: of one carried over, that of dated updates
        /// within the period.
        package let obstacles: [Excerpt]

        package var state: TaskState { homework.state }

        init(_ homework: Homework, isCarriedOver: Bool, in span: DateSpan) {
            self.homework = homework
            self.isCarriedOver = isCarriedOver
            obstacles =
                isCarriedOver
                ? homework.updates.filter { $0.date.map(span.contains) ?? false }.flatMap(\.obstacles)
                : homework.obstacles
        }
    }

    /// In the order they were agreed in.
    package let entries: [Entry]

    /// What was agreed within the period is on its page; what was then still open of the session before is carried
    /// over, once; and what changed in the period is on it, however old. What is agreed today is for the next page.
    /// - Parameter journal: as of today.
    package init(of journal: Journal, in period: ReportPeriod) {
        let span = period.span
        // Without an earlier session, what is carried over comes from the period before.
        let earlier = period.sessions.last { $0.stamp.date < span.first }?.stamp.date ?? period.before?.first
        entries = journal.homework.compactMap { item in
            let date = item.stamp.date
            let isNew = span.contains(date) && (date < period.today || item.session == nil && item.state != .open)
            if isNew { return Entry(item, isCarriedOver: false, in: span) }
            guard date < span.first else { return nil }
            let wasOpen = [.open, .partly].contains(item.state(before: span.first))
            if wasOpen, let earlier, date >= earlier { return Entry(item, isCarriedOver: true, in: span) }
            return item.changed(in: span) ? Entry(item, isCarriedOver: true, in: span) : nil
        }
    }

    /// Entries in one state; those carried over and still open or partly done are apart.
    package func entries(_ state: TaskState) -> [Entry] {
        entries.filter { $0.state == state && !isLeft($0) }
    }

    /// Carried over, and still open or partly done.
    package var left: [Entry] { entries.filter(isLeft) }

    private func isLeft(_ entry: Entry) -> Bool {
        entry.isCarriedOver && (entry.state == .open || entry.state == .partly)
    }
}

extension Homework {
    /// How it stood on the evening before a day; an undated update stands.
    func state(before day: CivilDate) -> TaskState {
        updates.last { $0.date.map { $0 < day } ?? true }?.state ?? .open
    }

    /// Whether a dated update of the period made it something else than it was.
    func changed(in span: DateSpan) -> Bool {
        var state = TaskState.open
        for update in updates {
            if let date = update.date, span.contains(date), update.state != state { return true }
            state = update.state
        }
        return false
    }
}
