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

/// A tracker as it stood before its first value with a unit, from which on bare numbers are taken as of that unit.
package struct UnitlessTracker: Sendable, Hashable {
    package let name: String
    /// The day on which the first value with a unit stands.
    package let unitSince: CivilDate
    /// The values of the days before, as plain numbers, in the order of all output.
    package var readings: [TrackerReading]

    package init(name: String, unitSince: CivilDate, readings: [TrackerReading]) {
        self.name = name
        self.unitSince = unitSince
        self.readings = readings
    }
}
