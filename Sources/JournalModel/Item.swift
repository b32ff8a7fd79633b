package import JournalText

/// What every item in a journal has: when, where, what it refers to.
package struct Stamp: Sendable, Hashable {
    package var date: CivilDate
    package var time: ClockTime?
    /// The item's text in its file.
    package var source: SourceRange
    /// Tags other than goals' and markers, without `#`, as written, in order, each once.
    package var tags: [String]
    /// Ids of the goals it refers to, whether it counts for them or mentions them, each once.
    package var goals: [String]
    /// `#share` stands on it: it may be quoted.
    package var isShared: Bool
    /// Minutes for sorting within the day: a time before `day-ends` sorts after 23:59. Untimed items come first.
    package var sortMinutes: Int

    package init(
        date: CivilDate, time: ClockTime? = nil, source: SourceRange, tags: [String] = [], goals: [String] = [],
        isShared: Bool = false, sortMinutes: Int? = nil
    ) {
        self.date = date
        self.time = time
        self.source = source
        self.tags = tags
        self.goals = goals
        self.isShared = isShared
        self.sortMinutes = sortMinutes ?? time?.minutes ?? -1
    }

    /// Whether an item comes before another one in all output.
    package static func precedes(_ left: Stamp, _ right: Stamp) -> Bool { StampOrder(left) < StampOrder(right) }
}

/// Anything that a journal holds with a day and a place.
package protocol Item: Sendable {
    var stamp: Stamp { get set }
}

/// What a task's box, or its words, say.
package enum TaskState: String, Sendable, Hashable, CaseIterable {
    case open
    case partly
    case done
    case setAside = "set-aside"
}
