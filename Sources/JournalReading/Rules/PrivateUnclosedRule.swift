import JournalText

extension Rule {
    static let privateUnclosed = Rule(
        "private-unclosed", .warning, "A private region that is not closed",
        """
        `<!-- private -->` hides what follows up to `<!-- /private -->`, and there is no end to this one, so everything \
        to the end of the file stays hidden and is in no figure. Write the end where the private part is over.
        """,
        examples: [
            RuleExample(
                "2026-03-05.md", .body,
                before: """
                    Woke early.

                    ↓<!-- private -->↑
                    Called my sister.
                    """,
                after: """
                    Woke early.

                    <!-- private -->
                    Called my sister.
                    <!-- /private -->
                    """,
                fine: ["## Private\nCalled my sister."])
        ])
}

extension Diagnostic {
    /// - Parameter closing: how many regions can be closed at the end of the file.
    static func privateUnclosed(
        at source: SourceRange, closing count: Int, _ file: [UInt8], _ place: (Range<Int>) -> SourceRange
    ) -> Diagnostic {
        Rule.privateUnclosed.diagnostic(
            at: source, "this private region is not closed; everything to the end of the file is taken as private",
            help: "close it with <!-- /private -->", fix: .closing(count, file, place))
    }
}

extension Fix {
    /// Closes so many private regions at the end of the file; `nil` for none.
    static func closing(_ count: Int, _ file: [UInt8], _ place: (Range<Int>) -> SourceRange) -> Fix? {
        guard count > 0 else { return nil }
        let lineEnd = file.firstIndex(where: \.isLineEnd).map { file[$0...].starts(with: "\r\n".utf8) } ?? false
        let end = lineEnd ? "\r\n" : "\n"
        let isAtStart = file.last?.isLineEnd ?? true
        let close = Array(repeating: "<!-- /private -->", count: count).joined(separator: end)
        return Fix(
            "close it at the end of the file", .suggestion,
            edits: [TextEdit(place(file.count..<file.count), isAtStart ? close + end : end + close)])
    }
}
