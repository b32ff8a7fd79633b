import JournalText

extension Rule {
    static let measureItemUnknown = Rule(
        "measure-item-unknown", .error, "An item that the measure does not have",
        """
        `reverse:`, `risk-items:` and `subscales:` name items of a measure of your own by their numbers, the first being \
        1. A number above `items:` is none of them and is left out.
        """,
        examples: [
            RuleExample(
                "journal.yaml", .settings, before: "measures:\n  my-scale: {items: 5, range: 0-4, reverse: [2, ↓7↑]}\n",
                after: "measures:\n  my-scale: {items: 5, range: 0-4, reverse: [2, 4]}\n"),
            RuleExample(
                "journal.yaml", .settings, before: "measures:\n  my-scale: {range: 0-20, risk-items: ↓3↑}\n",
                after: "measures:\n  my-scale: {items: 5, range: 0-4, risk-items: 3}\n"),
        ])
}

extension OwnMeasureReading.Problem {
    /// - Parameter count: how many items there are; `nil` where none are declared.
    static func itemUnknown(at range: Range<Int>, _ key: String, _ item: Int, of count: Int?) -> Self {
        guard let count else {
            return Self(
                .measureItemUnknown, range, "\(key) names item \(item), and the measure has no items",
                help: "write `items:`, how many there are, and `range:`, their answers")
        }
        return Self(
            .measureItemUnknown, range, "\(key) names item \(item), and the measure has \(count)",
            help: "name items from 1 to \(count), or mend `items:`")
    }
}
