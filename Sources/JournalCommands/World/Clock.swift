import Glibc
import JournalModel

/// The only place that asks the machine for the time.
enum Clock {
    /// Today by the clock on the wall.
    ///
    /// - Parameter dayEnds: Before this time it is still yesterday.
    static func today(dayEnds: ClockTime?) -> CivilDate? {
        var now = Glibc.time(nil)
        var parts = tm()
        guard localtime_r(&now, &parts) != nil,
            let date = CivilDate(
                year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
        else { return nil }
        return Int(parts.tm_hour) * 60 + Int(parts.tm_min) < dayEnds?.minutes ?? 0 ? date - 1 : date
    }

    /// The time by the clock on the wall.
    static func time() -> ClockTime? {
        var now = Glibc.time(nil)
        var parts = tm()
        guard localtime_r(&now, &parts) != nil else { return nil }
        return ClockTime(hour: Int(parts.tm_hour), minute: Int(parts.tm_min))
    }
}
