/// What a tracker's numbers are.
package enum TrackerUnit: String, Sendable, Hashable, CaseIterable {
    case number
    /// In minutes.
    case duration
    /// 0 to 100.
    case percent
    /// 1 for yes, 0 for no.
    case yesNo = "yes-no"
    /// A time of day in minutes after midnight; averaged around midnight.
    case clock
}

/// One value of something the writer keeps track of.
package struct TrackerReading: Item, Hashable {
    package var stamp: Stamp
    /// The key in lower case, words parted by single hyphens: `sleep`, `panic-attacks`.
    package let name: String
    /// In the unit's terms: durations and clock times in minutes.
    package let value: Double
    /// The `m` of `n/m`.
    package let max: Double?
    package let unit: TrackerUnit

    package init(stamp: Stamp, name: String, value: Double, max: Double?, unit: TrackerUnit) {
        self.stamp = stamp
        self.name = name
        self.value = value
        self.max = max
        self.unit = unit
    }
}
