import JournalModel
import JournalReading
import JournalText

/// A page under version control that quotes what has become private since it was made.
enum ReportQuotesPrivateRule: JournalRule {
    static let rule = Rule(
        "report-quotes-private", .error, "An earlier page that quotes what is private now",
        """
        A page holds your words as they were on the day it was made. When you mark some of them private later on, the \
        page still has them, and goes wherever the repository goes.

        Make the page again with `journal report`, or take the words out of it by hand; or take the page out of git with \
        `git rm --cached`. Earlier commits keep what they have. The words themselves are not shown here, only where \
        they stand.
        """,
        examples: [
            RuleExample(
                "reports/2026-03-04.md", .file,
                before: """
                    ---
                    type: report
                    ---

                    # For the session on 4 March 2026

                    **Went well:** ↓Told my mother about the letter↑ (2 Mar).
                    """,
                after: """
                    ---
                    type: report
                    ---

                    # For the session on 4 March 2026

                    Mood noted on 1 of 3 days.
                    """,
                fine: ["---\ntype: report\n---\n\nTold my brother about the letter, and my mother about the trip\n"],
                beside: [
                    "2026-03-02.md": "## Wins\n\n- Told my mother about the letter #private\n",
                    "journal.yaml": "remote: ok\n",
                ],
                isInGit: true)
        ])

    static func check(_ context: CheckContext) -> [Diagnostic] {
        let journal = context.journal
        let pages = context.versionControl.pages.filter { journal.files.indices.contains($0) }
        let places = PrivateQuotes.places(in: pages.map { journal.files[$0] }, of: journal)
        return zip(pages, places).flatMap { page, ranges in
            ranges.map { range in
                rule.diagnostic(
                    at: SourceRange(file: page, bytes: range),
                    "this page quotes words here that are private in the journal now",
                    help: "make the page again, or take the words out; earlier commits keep them")
            }
        }
    }
}
