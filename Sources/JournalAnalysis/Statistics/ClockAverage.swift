/// Times of day as numbers that can be averaged round midnight: a day runs from noon to noon.
///
/// 23:30 and 00:30 are an hour apart here, and their mean is midnight.
package enum ClockAverage {
    private static let day = 1440.0

    /// Minutes after midnight, put between 720 (noon) and 2160 (the next noon, exclusive).
    package static func unwrapped(_ minutes: Double) -> Double {
        minutes < day / 2 ? minutes + day : minutes
    }

    /// Back to minutes after midnight, 0 to 1439.
    package static func wrapped(_ minutes: Double) -> Double {
        let rest = minutes.truncatingRemainder(dividingBy: day)
        return rest < 0 ? rest + day : rest
    }
}
