import ArgumentParser
import JournalModel

/// A time of the day as it is named on the command line.
enum TimeArgument {
    /// `08:15`, `8:15`.
    @Sendable static func parse(_ text: String) throws -> ClockTime {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, (1...2).contains(parts[0].utf8.count), parts[1].utf8.count == 2,
            parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
            let time = Int(parts[0]).flatMap({ hour in
                Int(parts[1]).flatMap { ClockTime(hour: hour, minute: $0) }
            })
        else { throw ValidationError("expected a time such as 08:15") }
        return time
    }
}
