import JournalModel
import JournalReport

extension ListKind {
    static let trackers = ListKind(
        "trackers", about: "values of what is kept track of", items: \.trackers,
        fields: [
            ListField("name") { .text($0.name) },
            ListField("value") { .told(.number($0.value), as: words(of: $0)) },
            ListField("max") { ListValue($0.max) },
            ListField("unit") { .text($0.unit.rawValue) },
        ])

    /// As a table shows a value: `7 h 30`, `23:30`, `yes`; minutes and the like stay numbers in JSON and CSV.
    @Sendable private static func words(of reading: TrackerReading) -> String {
        NumberWords.exact(reading.value, reading.unit)
    }
}
