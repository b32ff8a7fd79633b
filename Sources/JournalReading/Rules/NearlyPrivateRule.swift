import JournalText

extension Rule {
    static let nearlyPrivate = Rule(
        "nearly-private", .warning, "A marker for private text with a slip in it",
        """
        This looks like a marker for private text, and is taken for one: in doubt, what you wrote stays with you. \
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
        let fix = near.edit.map { edit in
            Fix(
                "write the exact marker", edit.isSafe ? .safe : .suggestion,
                edits: [TextEdit(place(edit.range), edit.text)])
        }
        return Rule.nearlyPrivate.diagnostic(
            at: place(near.range), "this looks like a marker for private text and is taken for one",
            help: "write #private, <!-- private --> and <!-- /private -->, or private: true in the front matter",
            fix: fix)
    }

    static func privacyComment(
        _ problem: PrivacyComments.Problem, at range: Range<Int>, _ file: [UInt8], _ place: (Range<Int>) -> SourceRange
    ) -> Diagnostic {
        switch problem {
        case .near(let edit): nearlyPrivate(NearMarker(range, edit: edit), place)
        case .strayClose: privateStrayClose(at: place(range))
        case .missingClose(let count, let canClose):
            privateUnclosed(at: place(range), closing: canClose ? count : 0, file, place)
        case .inCode: privateInCode(at: place(range))
        case .unclosedPercent: commentUnclosed(at: place(range))
        }
    }
}
