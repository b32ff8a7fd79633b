import JournalText

extension Rule {
    static let moreThanIsRead = Rule(
        "more-than-is-read", .warning, "More in one place than is read",
        """
        Of one item or paragraph a hundred tags and a hundred links are kept, of a heading or of front matter fifty, and \
        of a table a hundred columns. Nobody writes more by hand; a program may, by mistake, and everything that is made \
        of such a line would hold all of them. Each tag on an item is still counted; but no list knows the item by what \
        stands beyond, and columns beyond are not read. Take out what does not belong there, or part it in several.
        """,
        examples: [
            RuleExample(
                "2026-03-05.md", .file, before: "An item with 101 tags.",
                after: "- spoke up in the meeting #speak-up\n",
                content: .bytes {
                    Array("- spoke up in the meeting".utf8) + (0...100).flatMap { Array(" #speak-up-\($0)".utf8) } + [
                        0x0A
                    ]
                })
        ])
}

extension Diagnostic {
    /// - Parameter place: The first that does not count.
    static func moreThanIsRead(at place: SourceRange, _ what: String, most: Int) -> Diagnostic {
        Rule.moreThanIsRead.diagnostic(
            at: place, "more than \(most) \(what) stand here; the first \(most) are kept",
            help: "take out what does not belong here, or part it in several")
    }
}
