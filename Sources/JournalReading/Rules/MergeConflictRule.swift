import JournalText

extension Rule {
    static let mergeConflict = Rule(
        "merge-conflict", .error, "Markers that a merge left",
        """
        Where git could not bring two versions of a file together, it writes both into it, between lines of `<<<<<<<`, \
        `=======` and `>>>>>>>`. Until you have chosen, the same thing may stand there twice, so the whole file is left \
        out. Keep what is right and take out the markers. Two of the three lines are enough to be found, for a merge that \
        was half put right; one alone is not, since `=======` under a line makes a heading of it and `>>>>>>>` is a \
        quote. In a note about git, indent such lines by four spaces.
        """,
        examples: [
            RuleExample(
                "2026-03-05.md", .file,
                before: """
                    ## Mood
                    ↓<<<<<<< HEAD↑
                    - 08:15 4/10
                    =======
                    - 08:15 5/10
                    >>>>>>> laptop
                    """,
                after: """
                    ## Mood
                    - 08:15 4/10
                    """,
                fine: [
                    "A heading\n=======\n\nMood: 4\n", "A heading\n=======\n\n> a quote\n", "> > > > > > > deep\n",
                    "    <<<<<<< HEAD\n    =======\n    >>>>>>> laptop\n", "Another\n========\n\n>>>>>>> deep\n",
                ]),
            RuleExample(
                "2026-03-05.md", .file,
                before: """
                    ## Mood
                    - 08:15 4/10
                    ↓=======↑
                    - 08:15 5/10
                    >>>>>>> laptop
                    """,
                after: """
                    ## Mood
                    - 08:15 4/10
                    """),
        ])
}

extension Diagnostic {
    static func mergeMarkers(at place: SourceRange) -> Diagnostic {
        Rule.mergeConflict.diagnostic(
            at: place, "a merge left its markers here; until they are resolved the file is left out",
            help: "keep the lines that are right, then take out those with <<<<<<<, ======= and >>>>>>>")
    }
}
