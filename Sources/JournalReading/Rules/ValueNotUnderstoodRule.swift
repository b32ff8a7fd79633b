import JournalText

extension Rule {
    static let valueNotUnderstood = Rule(
        "value-not-understood", .error, "A goal's value that is not understood",
        """
        The keys of a goal take certain values: `kind:` and `status:` one of a few words, `review:` a turn such as `every 2 \
        weeks`, `from:`, `to:` and `enough:` a number, a duration or a percentage. Another value is as if it were not there, \
        so this says what was expected.
        """,
        examples: [
            RuleExample(
                "goals/speak-up.md", .frontMatter,
                before: """
                    ---
                    goal: Say something in the meeting
                    kind: ↓behavorial↑
                    status: ↓activ↑
                    review: ↓sometimes↑
                    ---
                    """,
                after: """
                    ---
                    goal: Say something in the meeting
                    kind: behavioural
                    status: active
                    review: every 2 weeks
                    ---
                    """,
                fine: [
                    "---\ngoal: Say something\nkind: behavioral\nstatus: let go\nreview: monthly\n---\n",
                    "---\ngoal: Say something\nkind:\nstatus:\nreview:\nto:\n---\n",
                ]),
            RuleExample(
                "goals/sleep.md", .frontMatter,
                before: """
                    ---
                    goal: Sleep enough
                    measure: rating
                    from: 3
                    to: ↓high↑
                    ---
                    """,
                after: """
                    ---
                    goal: Sleep enough
                    measure: rating
                    from: 3
                    to: 7
                    ---
                    """),
        ])
}

extension Diagnostic {
    /// - Parameter nearest: the value that may have been meant.
    static func valueNotUnderstood(
        at place: SourceRange, _ key: String, _ text: String, expected: String, nearest: String? = nil
    ) -> Diagnostic {
        Rule.valueNotUnderstood.diagnostic(
            at: place, "“\(text)” is no value for \(key): expected \(expected)",
            help: nearest.map { "did you mean \($0)?" }, fix: nearest.map { .writing($0, at: place) })
    }
}
