/// Something planned or done, with the pleasure and mastery it gave.
package struct Activity: Item, Hashable {
    package var stamp: Stamp
    package let what: Excerpt
    /// `.done` where no box says otherwise.
    package let state: TaskState
    /// 0 to 10.
    package let pleasure: Double?
    /// 0 to 10.
    package let mastery: Double?

    package init(stamp: Stamp, what: Excerpt, state: TaskState, pleasure: Double?, mastery: Double?) {
        self.stamp = stamp
        self.what = what
        self.state = state
        self.pleasure = pleasure
        self.mastery = mastery
    }
}

/// An exposure: what was faced, distress before, at its peak and after, what was expected and what happened.
package struct Exposure: Item, Hashable {
    package var stamp: Stamp
    package let what: Excerpt
    /// `.done` where no box says otherwise.
    package var state: TaskState = .done
    /// SUDS, 0 to 100.
    package var before: Double?
    package var peak: Double?
    package var after: Double?
    /// Validity of cognition, 1 to 7.
    package var validityBefore: Double?
    package var validityAfter: Double?
    package var expected: Excerpt?
    /// How far the expectation was believed, 0 to 100.
    package var expectedBelief: Double?
    package var happened: Excerpt?
    package var learned: Excerpt?

    package init(stamp: Stamp, what: Excerpt) {
        self.stamp = stamp
        self.what = what
    }
}

/// An urge, apart from whether it was acted on.
package struct Urge: Item, Hashable {
    package var stamp: Stamp
    /// What for, where the line says so.
    package let what: Excerpt?
    package let urge: Double
    /// The largest value of the scale it was written on.
    package let max: Double?
    package let acted: Bool?
    package let skill: Excerpt?

    package init(stamp: Stamp, what: Excerpt?, urge: Double, max: Double?, acted: Bool?, skill: Excerpt?) {
        self.stamp = stamp
        self.what = what
        self.urge = urge
        self.max = max
        self.acted = acted
        self.skill = skill
    }
}
