import JournalModel
package import JournalText

extension Diagnostic {
    /// A number for a message: whole ones without a decimal point.
    package static func plain(_ value: Double) -> String {
        Int(exactly: value).map { String($0) } ?? String(value)
    }

    /// `0–10`.
    static func plain(_ range: ClosedRange<Double>) -> String {
        "\(plain(range.lowerBound))–\(plain(range.upperBound))"
    }
}

extension Fix {
    /// Other words in the place of some: one of several things that may be meant.
    static func writing(_ words: String, at place: SourceRange) -> Fix {
        Fix("write \(words)", .suggestion, edits: [TextEdit(place, words)])
    }
}
