import JournalModel
import JournalText

extension Goal.Cadence {
    /// `every 2 weeks`, `every week`, `weekly`, `monthly`, `every other week`, `every 14 days`.
    init?(_ text: String) {
        var words = text.lowercased().split(whereSeparator: { $0.isWhitespace }).map(String.init)
        if words.first == "every" || words.first == "each" { words.removeFirst() }
        var count = 1
        if let first = words.first {
            if let number = Int(first) {
                count = number
                words.removeFirst()
            } else if first == "other" || first == "second" {
                count = 2
                words.removeFirst()
            } else if let place = ["one", "two", "three", "four", "six", "eight"].firstIndex(of: first) {
                count = [1, 2, 3, 4, 6, 8][place]
                words.removeFirst()
            }
        }
        guard words.count == 1, (1...1000).contains(count) else { return nil }
        switch words[0] {
        case "day", "days", "daily": self.init(count: count, unit: .day)
        case "week", "weeks", "weekly": self.init(count: count, unit: .week)
        case "fortnight", "fortnights", "fortnightly": self.init(count: 2 * count, unit: .week)
        case "month", "months", "monthly": self.init(count: count, unit: .month)
        default: return nil
        }
    }

    /// The turn that may have been meant, where a word in it is a slip of the pen; `nil` where none is near.
    static func nearest(to text: String) -> String? {
        let known = [
            "every", "day", "days", "week", "weeks", "fortnight", "month", "months", "daily", "weekly", "monthly",
            "fortnightly", "other", "second", "two", "three", "four", "six", "eight",
        ]
        let words = text.lowercased().split(whereSeparator: { $0.isWhitespace }).map(String.init)
        let mended = words.map { known.contains($0) ? $0 : EditDistance.nearest(to: $0, in: known) ?? $0 }
        let turn = mended.joined(separator: " ")
        return Goal.Cadence(turn) == nil ? nil : turn
    }
}
