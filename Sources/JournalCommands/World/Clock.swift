import Glibc
import JournalModel

/// The only place that asks the machine for the time.
enum Clock {
    /// Today and the time, both of one moment, by the clock on the wall.
    ///
    /// - Parameter dayEnds: Before this time the day is still yesterday; the time is as the clock shows it.
    static func now(dayEnds: ClockTime?) -> (day: CivilDate, time: ClockTime)? {
        var now = Glibc.time(nil)
        var parts = tm()
        guard localtime_r(&now, &parts) != nil,
            let date = CivilDate(
                year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday)),
            let time = ClockTime(hour: Int(parts.tm_hour), minute: Int(parts.tm_min))
        else { return nil }
        return (time.minutes < dayEnds?.minutes ?? 0 ? date - 1 : date, time)
    }
}
