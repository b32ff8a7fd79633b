import JournalModel
import JournalText

extension Rule {
    static let datesDisagree = Rule(
        "dates-disagree", .warning, "A note with two dates",
        """
        The file's name says one day and `date:` in its front matter another. The one in the front matter counts, so \
        what you wrote may stand on a day you did not mean. Change whichever is wrong.
        """,
        examples: [
            RuleExample(
                "2026-03-05.md", .frontMatter,
                before: """
                    ---
                    date: ↓2026-03-06↑
                    mood: 6
                    ---
                    """,
                after: """
                    ---
                    date: 2026-03-05
                    mood: 6
                    ---
                    """,
                fine: ["---\ndate: 2026-03-05T08:15\nmood: 6\n---\n"])
        ])
}

extension Diagnostic {
    static func datesDisagree(at place: SourceRange, _ written: CivilDate, _ named: CivilDate) -> Diagnostic {
        Rule.datesDisagree.diagnostic(
            at: place, "the date here is \(written), the file's name says \(named); this one counts",
            help: "write `date: \(named)` here, or name the file by \(written)")
    }
}
