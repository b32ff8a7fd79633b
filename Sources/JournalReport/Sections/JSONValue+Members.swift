package import JournalAnalysis
import JournalModel

extension JSONValue {
    /// An object whose members stand in the order of the literal.
    static func members(_ members: KeyValuePairs<String, JSONValue>) -> JSONValue {
        .object(members.map { Member($0.key, $0.value) })
    }

    static func int(_ value: Int) -> JSONValue { .number(Double(value)) }

    static func optional(_ value: Double?) -> JSONValue { value.map(JSONValue.number) ?? .null }
    static func optional(_ value: Int?) -> JSONValue { value.map(JSONValue.int) ?? .null }
    static func optional(_ value: String?) -> JSONValue { value.map(JSONValue.string) ?? .null }
    static func optional(_ value: Bool?) -> JSONValue { value.map(JSONValue.bool) ?? .null }
    static func optional(_ value: CivilDate?) -> JSONValue { value.map { .string($0.description) } ?? .null }

    /// - Parameter sources: the places of all values the trend was looked for in.
    package static func trend(_ trend: Trend, sources: JSONValue) -> JSONValue {
        .members([
            "word": .string(trend.word.rawValue), "n": .int(trend.n), "slopePerWeek": .optional(trend.slope),
            "slopeLow": .optional(trend.interval?.lowerBound), "slopeHigh": .optional(trend.interval?.upperBound),
            "sources": sources,
        ])
    }

    static func span(_ span: DateSpan?) -> JSONValue {
        guard let span else { return .null }
        return .members([
            "from": .string(span.first.description), "to": .string(span.last.description), "days": .int(span.count),
        ])
    }
}
