import JournalAnalysis
import JournalModel

/// Sums and means written out, so that they can be checked with a pencil.
enum Arithmetic {
    /// More values than these are not written one by one: they stand below anyway.
    private static let mostWritten = 14

    /// At most three decimals, in the unit's own way: `5.667`, `6 h 05`.
    static func value(_ value: Double, _ unit: TrackerUnit = .number) -> String {
        guard unit == .number || unit == .percent || unit == .yesNo else { return NumberWords.quantity(value, unit) }
        let rounded = (value * 1000).rounded() / 1000
        return (Int(exactly: rounded).map { String($0) } ?? String(rounded)) + (unit == .percent ? "%" : "")
    }

    /// `(4 + 7) / 2 = 5.5`, or of many `62.5 / 15 = 4.167`.
    static func mean(_ values: [Double], _ unit: TrackerUnit = .number) -> String {
        let sum = values.reduce(0, +)
        let mean = values.isEmpty ? 0 : sum / Double(values.count)
        if values.count == 1 { return "\(value(mean, unit)), one value." }
        let top =
            values.count <= mostWritten
            ? "(" + values.map { value($0, unit) }.joined(separator: " + ") + ")" : value(sum, plain(unit))
        return "\(top) / \(values.count) = \(value(mean, unit))."
    }

    /// `2 + 1 + 0 = 3`.
    static func sum(_ values: [Double]) -> String {
        let total = value(values.reduce(0, +))
        guard values.count > 1, values.count <= mostWritten * 2 else { return total }
        return values.map { value($0) }.joined(separator: " + ") + " = " + total
    }

    /// A sum of clock times is none of the clock's own.
    private static func plain(_ unit: TrackerUnit) -> TrackerUnit { unit == .clock ? .duration : unit }
}
