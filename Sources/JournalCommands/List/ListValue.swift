import JournalModel
import JournalReport

/// A field's value in a list, from which table, CSV and JSON are made alike.
enum ListValue: Sendable {
    case none
    case text(String)
    case number(Double)
    case flag(Bool)
    case list([ListValue])
    case record([(name: String, value: ListValue)])
    /// A value that a table shows in words.
    indirect case told(ListValue, as: String)

    init(_ text: String?) { self = text.map { .text($0) } ?? .none }
    init(_ excerpt: Excerpt?) { self.init(excerpt?.text) }
    init(_ number: Double?) { self = number.map { .number($0) } ?? .none }
    init(_ number: Int?) { self.init(number.map(Double.init)) }
    init(_ flag: Bool?) { self = flag.map { .flag($0) } ?? .none }
    init(_ date: CivilDate?) { self.init(date?.description) }
    init(_ excerpts: [Excerpt]) { self = .list(excerpts.map { .text($0.text) }) }
    init(_ texts: [String]) { self = .list(texts.map { .text($0) }) }

    var json: JSONValue {
        switch self {
        case .none: .null
        case .text(let text): .string(text)
        case .number(let number): .number(number)
        case .flag(let flag): .bool(flag)
        case .list(let values): .array(values.map(\.json))
        case .record(let members): .object(members.map { .init($0.name, $0.value.json) })
        case .told(let value, as: _): value.json
        }
    }

    /// On one line, as a table shows it: the parts of a record by spaces, the values of a list by semicolons.
    var text: String {
        switch self {
        case .none: ""
        case .text(let text): text
        case .number(let number): number.plain
        case .flag(let flag): flag ? "yes" : "no"
        case .list(let values) where values.allSatisfy(\.isNumberOrNone):
            values.map { $0.text.isEmpty ? "_" : $0.text }.joined(separator: " ")
        case .list(let values): values.map(\.text).joined(separator: "; ")
        case .told(_, as: let words): words
        case .record(let members): members.map(\.value.text).filter { !$0.isEmpty }.joined(separator: " ")
        }
    }

    var csv: CSVWriter.Cell {
        switch self {
        case .none: .empty
        case .number(let number): .number(number)
        case .told(let value, as: _): value.csv
        default: text.isEmpty ? .empty : .text(text)
        }
    }

    private var isNumberOrNone: Bool {
        switch self {
        case .none, .number: true
        default: false
        }
    }
}
