/// Comma-separated values as RFC 4180 has them, safe to open in a spreadsheet.
package struct CSVWriter: Sendable {
    package enum Cell: Sendable, Hashable {
        case empty
        case number(Double)
        case text(String)
    }

    /// The rows so far, each ended by CR LF.
    package private(set) var text = ""

    package init() {}

    package mutating func write(_ row: [Cell]) {
        text += row.map(CSVWriter.text(of:)).joined(separator: ",") + "\r\n"
    }

    private static func text(of cell: Cell) -> String {
        switch cell {
        case .empty: ""
        case .number(let value): value.plain
        case .text(let value): quoted(guarded(value))
        }
    }

    /// A spreadsheet takes a text that begins like this for a formula and would run it; an apostrophe before
    /// it says that it is text (OWASP, "CSV Injection").
    private static func guarded(_ text: String) -> String {
        switch text.unicodeScalars.first {
        case "=", "+", "-", "@", "\t", "\r", "\n": "'" + text
        default: text
        }
    }

    private static func quoted(_ text: String) -> String {
        let needsQuotes = text.unicodeScalars.contains { $0 == "\"" || $0 == "," || $0 == "\n" || $0 == "\r" }
        guard needsQuotes || text.first == " " || text.last == " " else { return text }
        // A mark may have an accent put on it: to a spreadsheet it ends the cell all the same.
        let doubled = text.unicodeScalars.reduce(into: String.UnicodeScalarView()) { output, scalar in
            if scalar == "\"" { output.append(scalar) }
            output.append(scalar)
        }
        return "\"" + String(doubled) + "\""
    }
}

extension Double {
    /// The shortest text that reads back as the same number, without locale; a whole one without a fraction.
    package var plain: String {
        self == rounded() && magnitude < 1e15 ? String(Int(self)) : description
    }
}
