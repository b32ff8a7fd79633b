/// An emotion as named by the writer.
package struct Emotion: Sendable, Hashable {
    /// In lower case.
    package let name: String
    /// 0 to 100.
    package let intensity: Double?

    package init(name: String, intensity: Double?) {
        self.name = name
        self.intensity = intensity
    }
}

/// A mood noted at one moment.
package struct Mood: Item, Hashable {
    package var stamp: Stamp
    /// As written; `nil` where only emotions were noted.
    package let rating: Double?
    /// The largest value of the scale it was written on.
    package let max: Double?
    /// From 0 to 10, 10 the best, whatever scale it was written on.
    package let value: Double?
    package let emotions: [Emotion]
    package let note: Excerpt?

    package init(
        stamp: Stamp, rating: Double?, max: Double?, value: Double?, emotions: [Emotion] = [], note: Excerpt? = nil
    ) {
        self.stamp = stamp
        self.rating = rating
        self.max = max
        self.value = value
        self.emotions = emotions
        self.note = note
    }
}
