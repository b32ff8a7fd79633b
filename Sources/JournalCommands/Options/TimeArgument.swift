import ArgumentParser
import JournalModel
import JournalReading

/// A time of the day as it is named on the command line.
enum TimeArgument {
    /// As in a note: `08:15`, `8:15`, `8am`.
    @Sendable static func parse(_ text: String) throws -> ClockTime {
        guard let time = ClockTime(written: text) else {
            throw ValidationError("expected a time such as 08:15 or 8am")
        }
        return time
    }
}
