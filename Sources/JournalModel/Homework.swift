package import JournalText

/// What the box or the words of a piece of homework said on a day.
package struct HomeworkUpdate: Sendable, Hashable {
    /// The day it was so; `nil` for the undated state that stands in the session's note.
    package let date: CivilDate?
    /// The day of the note that it stands in: before that nothing is known of it.
    package let noted: CivilDate
    /// It stands in a session's note, where a box without a date has no day of its own.
    package let isInSession: Bool
    package let state: TaskState
    /// `2` and `3` of "2 of 3", where it was so written.
    package let count: Fraction?
    package let obstacles: [Excerpt]
    package let source: SourceRange

    package init(
        date: CivilDate?, noted: CivilDate, isInSession: Bool, state: TaskState, count: Fraction?,
        obstacles: [Excerpt], source: SourceRange
    ) {
        self.date = date
        self.noted = noted
        self.isInSession = isInSession
        self.state = state
        self.count = count
        self.obstacles = obstacles
        self.source = source
    }
}

extension [HomeworkUpdate] {
    /// By their days: what is undated was so from the start, and on one day a later line has the last word.
    package var inOrder: [HomeworkUpdate] {
        enumerated().sorted {
            ($0.element.date?.dayNumber ?? Int.min, $0.offset) < ($1.element.date?.dayNumber ?? Int.min, $1.offset)
        }.map(\.element)
    }

    /// As they stood on a day: a later note is not there, and a box with a later tick is open.
    package func asOf(_ day: CivilDate) -> [HomeworkUpdate] {
        compactMap { update in
            guard update.noted <= day else { return nil }
            guard let date = update.date, date > day else { return update }
            return HomeworkUpdate(
                date: update.isInSession ? nil : update.noted, noted: update.noted, isInSession: update.isInSession,
                state: .open, count: nil, obstacles: update.obstacles, source: update.source)
        }.inOrder
    }
}

/// So many of so many.
package struct Fraction: Sendable, Hashable {
    package let part: Double
    package let whole: Double

    package init(part: Double, whole: Double) {
        self.part = part
        self.whole = whole
    }
}

/// Something agreed in a session to be done before the next.
package struct Homework: Item, Hashable {
    /// Dated by the session it was agreed in, or by the day's note where it stands alone.
    package var stamp: Stamp
    /// What was agreed, without box, state words, dates and tags.
    package let text: Excerpt
    /// The session's number, where it has one.
    package let session: Int?
    package let due: CivilDate?
    /// In order of their days; the undated state of the session's note first.
    package var updates: [HomeworkUpdate]

    package init(stamp: Stamp, text: Excerpt, session: Int?, due: CivilDate?, updates: [HomeworkUpdate]) {
        self.stamp = stamp
        self.text = text
        self.session = session
        self.due = due
        self.updates = updates
    }

    /// The state that the last update gives; open without any.
    package var state: TaskState { updates.last?.state ?? .open }
    /// The day it was done, where that is known.
    package var doneOn: CivilDate? { updates.last(where: { $0.state == .done })?.date }
    package var count: Fraction? { updates.last?.count }
    /// What got in the way, from every update, in order.
    package var obstacles: [Excerpt] { updates.flatMap(\.obstacles) }
}
