import JournalText

extension Rule {
    static let nearlyPrivate = Rule(
        "nearly-private", .warning, "A marker for private text with a slip in it",
        """
        This looks like a marker for private text, and is taken for one: in doubt, what you wrote stays with you. So \
        is a heading that begins with the word and goes on with a mark, or with a name for what you write, as in \
        Private notes; Private school letter is a heading like any other. \
        Written exactly, you and every later version of this program can rely on it: `#private` on what is to be \
        hidden, `<!-- private -->` and `<!-- /private -->` around it, `private: true` in the front matter for the \
        whole note.
        """,
        examples: [
            RuleExample(
                "2026-03-05.md", .body,
                before: """
                    - called my sister ↓#privat↑
                    - walked home
                    """,
                after: """
                    - called my sister #private
                    - walked home
                    """,
                fine: ["We kept it in a private room, with a pirate.", "`#privat`"]),
            RuleExample(
                "2026-03-05.md", .body,
                before: """
                    Woke early.

                    ↓<!-- privat -->↑
                    a line
                    <!-- /private -->
                    """,
                after: """
                    Woke early.

                    <!-- private -->
                    a line
                    <!-- /private -->
                    """),
            RuleExample(
                "2026-03-05.md", .body,
                before: """
                    Woke early.

                    ↓<!-- private: family -->↑
                    a line
                    """,
                after: """
                    Woke early.

                    <!-- private -->
                    a line
                    <!-- /private -->
                    """),
            RuleExample(
                "2026-03-05.md", .body,
                before: """
                    Woke early.

                    <!-- private -->
                    a line
                    ↓<!-- /pivate -->↑
                    """,
                after: """
                    Woke early.

                    <!-- private -->
                    a line
                    <!-- /private -->
                    """),
            RuleExample(
                "2026-03-05.md", .body,
                before: """
                    ## ↓Pirvate↑
                    a line
                    """,
                after: """
                    ## Private
                    a line
                    """),
            RuleExample(
                "2026-03-05.md", .body,
                before: """
                    ## ↓Private notes↑
                    a line
                    """,
                after: """
                    ## Private notes #private
                    a line
                    """,
                fine: [
                    "## Private practice visit\na line", "## Private school letter\na line",
                    "## Private view at the gallery\na line", "## Privacy at work\na line",
                ]),
            RuleExample(
                "2026-03-05.md", .body,
                before: """
                    ## ↓Privé - maman↑
                    a line
                    """,
                after: """
                    ## Privé - maman #private
                    a line
                    """,
                fine: ["## École privée\na line"]),
            RuleExample(
                "2026-03-05.md", .body,
                before: "A line ↓(privat)↑",
                after: "A line (private)",
                fine: ["A line (in private)"]),
            RuleExample(
                "2026-03-05.md", .body,
                before: "A line ↓[private]↑",
                after: "A line #private",
                fine: ["[[private]] and [private](notes.md) lead somewhere"]),
            RuleExample(
                "2026-03-05.md", .frontMatter,
                before: """
                    ---
                    ↓privat↑: true
                    ---
                    """,
                after: """
                    ---
                    private: true
                    ---
                    """,
                fine: ["---\nprivate: no\n---\n"]),
            RuleExample(
                "2026-03-05.md", .frontMatter,
                before: """
                    ---
                    tags: [work, ↓privte↑]
                    ---
                    """,
                after: """
                    ---
                    tags: [work, private]
                    ---
                    """),
            RuleExample(
                "2026-03-05.md", .frontMatter,
                before: """
                    ---
                    mood: 6
                    sleep: 3h # ↓privat↑
                    ---
                    """,
                after: """
                    ---
                    mood: 6
                    sleep: 3h # private
                    ---
                    """),
            RuleExample(
                "2026-03-05.md", .frontMatter,
                before: """
                    ---
                    visibility: ↓private↑
                    ---
                    """,
                after: """
                    ---
                    private: true
                    ---
                    """),
        ])
}

extension Diagnostic {
    /// - Parameter place: of bytes of the file.
    static func nearlyPrivate(_ near: NearMarker, _ place: (Range<Int>) -> SourceRange) -> Diagnostic {
        Rule.nearlyPrivate.diagnostic(
            at: place(near.range), "this looks like a marker for private text and is taken for one",
            help: "write #private, <!-- private --> and <!-- /private -->, or private: true in the front matter",
            fix: near.edit.map { exactMarker($0, place) })
    }

    /// Nearly an opening that nothing closes.
    private static func nearlyPrivateUnclosed(
        _ edit: NearMarker.Edit?, at range: Range<Int>, closing count: Int, _ file: [UInt8],
        _ place: (Range<Int>) -> SourceRange
    ) -> Diagnostic {
        Rule.nearlyPrivate.diagnostic(
            at: place(range),
            "this looks like a marker for private text and is taken for one; it is not closed, so everything to the "
                + "end of the file is taken as private",
            help: "write <!-- private -->, and close it with <!-- /private -->",
            fix: edit.map { exactMarker($0, place) } ?? Fix.closing(count, file, place))
    }

    /// Nearly a close with nothing open.
    private static func nearlyPrivateStrayClose(
        _ edit: NearMarker.Edit?, at range: Range<Int>, _ place: (Range<Int>) -> SourceRange
    ) -> Diagnostic {
        Rule.nearlyPrivate.diagnostic(
            at: place(range),
            "this looks like the end of private text, and closes a private region that was not opened",
            help: "take it out, or open the region with <!-- private --> and close it with <!-- /private -->",
            fix: edit.map { exactMarker($0, place) })
    }

    private static func exactMarker(_ edit: NearMarker.Edit, _ place: (Range<Int>) -> SourceRange) -> Fix {
        Fix(
            "write the exact marker", edit.isSafe ? .safe : .suggestion, edits: [TextEdit(place(edit.range), edit.text)]
        )
    }

    static func privacyComment(
        _ problem: PrivacyComments.Problem, at range: Range<Int>, _ file: [UInt8], _ place: (Range<Int>) -> SourceRange
    ) -> Diagnostic {
        switch problem {
        case .near(let edit): nearlyPrivate(NearMarker(range, edit: edit), place)
        case .nearStrayClose(let edit): nearlyPrivateStrayClose(edit, at: range, place)
        case .nearMissingClose(let edit, let count, let canClose):
            nearlyPrivateUnclosed(edit, at: range, closing: canClose ? count : 0, file, place)
        case .strayClose: privateStrayClose(at: place(range))
        case .missingClose(let count, let canClose):
            privateUnclosed(at: place(range), closing: canClose ? count : 0, file, place)
        case .inCode: privateInCode(at: place(range))
        case .unclosedPercent: commentUnclosed(at: place(range))
        }
    }
}
