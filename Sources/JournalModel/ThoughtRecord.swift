/// A thought with how far it is believed.
package struct Thought: Sendable, Hashable {
    package let text: Excerpt
    /// 0 to 100.
    package var belief: Double?
    /// Marked as the hot thought.
    package let isHot: Bool

    package init(text: Excerpt, belief: Double?, isHot: Bool = false) {
        self.text = text
        self.belief = belief
        self.isHot = isHot
    }
}

/// An emotion in a thought record: before, and re-rated after.
package struct RatedEmotion: Sendable, Hashable {
    /// In lower case.
    package let name: String
    /// 0 to 100.
    package var before: Double?
    /// 0 to 100.
    package var after: Double?

    package init(name: String, before: Double?, after: Double?) {
        self.name = name
        self.before = before
        self.after = after
    }
}

/// A thought record; any part of it may be missing.
package struct ThoughtRecord: Item, Hashable {
    package var stamp: Stamp
    package var situation: Excerpt?
    /// Automatic thoughts, in order.
    package var thoughts: [Thought] = []
    package var emotions: [RatedEmotion] = []
    /// Canonical names, in lower case, such as `mind reading`; an unlisted one as written.
    package var distortions: [String] = []
    package var evidenceFor: [Excerpt] = []
    package var evidenceAgainst: [Excerpt] = []
    /// Balanced thoughts, in order.
    package var balanced: [Thought] = []
    /// Belief in the automatic thought afterwards, 0 to 100.
    package var beliefAfter: Double?

    package init(stamp: Stamp) {
        self.stamp = stamp
    }

    /// The thought that `beliefAfter` re-rates: the hot one, else the first.
    package var ratedThought: Thought? { thoughts.first(where: \.isHot) ?? thoughts.first }
}
