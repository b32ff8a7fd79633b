/// Something the writer marked, by a tag on it or by the heading over it.
package struct Passage: Item, Hashable {
    package enum Marker: String, Sendable, Hashable, CaseIterable {
        case win
        case setback
        case discuss
        case first
        case helped
        case event
        /// Prose or an item that may be quoted and is nothing else.
        case share
    }

    package var stamp: Stamp
    package let marker: Marker
    /// In the writer's words, without box, time and tags.
    package let text: Excerpt
    /// `.open` unless a box says otherwise.
    package let state: TaskState
    /// The day of its tick, where one is written.
    package let doneOn: CivilDate?

    package init(stamp: Stamp, marker: Marker, text: Excerpt, state: TaskState, doneOn: CivilDate?) {
        self.stamp = stamp
        self.marker = marker
        self.text = text
        self.state = state
        self.doneOn = doneOn
    }
}

/// One use of a tag on an item, a table row or a lone paragraph: what goals count.
package struct TagUse: Item, Hashable {
    package var stamp: Stamp
    /// Lower case, without `#`. A goal's id where it is one.
    package let tag: String
    /// How many times it was done; 0 for a chance not taken, or a box that is not ticked.
    package let done: Double
    /// The `2` of `#speak-up 1/2`.
    package let chances: Double?

    package init(stamp: Stamp, tag: String, done: Double, chances: Double?) {
        self.stamp = stamp
        self.tag = tag
        self.done = done
        self.chances = chances
    }
}

/// The writer's own rating of a goal, or the level reached.
package struct GoalRating: Item, Hashable {
    package var stamp: Stamp
    package let goal: String
    /// 0 to 10.
    package let rating: Double?
    /// Goal attainment scaling, -2 to 2.
    package let level: Int?
    package let note: Excerpt?

    package init(stamp: Stamp, goal: String, rating: Double?, level: Int?, note: Excerpt?) {
        self.stamp = stamp
        self.goal = goal
        self.rating = rating
        self.level = level
        self.note = note
    }
}
