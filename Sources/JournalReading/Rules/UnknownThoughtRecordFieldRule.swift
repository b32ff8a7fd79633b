import JournalText

extension Rule {
    static let unknownThoughtRecordField = Rule(
        "unknown-thought-record-field", .warning, "A thought record's field by another name",
        """
        A thought record is read by the names of its fields: situation, automatic thought, emotions, distortions, evidence \
        for and against, balanced thought, outcome, and their usual other names. A field with a name of its own stays where \
        it is and is in no figure. Names of your own can be told once under `fields:` in `journal.yaml`.
        """,
        examples: [
            RuleExample(
                "2026-03-05.md", .body,
                before: """
                    ## Thought record
                    - Situation: asked for status, the room went quiet
                    - ↓Emotoins↑: anxiety 80
                    """,
                after: """
                    ## Thought record
                    - Situation: asked for status, the room went quiet
                    - Emotions: anxiety 80
                    """,
                fine: [
                    "## Thought record\n- Trigger: the room went quiet\n- Body: a tight chest\n- Feelings: anxiety 80",
                    "Emotoins: none in particular.",
                ])
        ])
}

extension Diagnostic {
    /// - Parameter nearest: the known name most like it, in lower case.
    static func unknownField(at place: SourceRange, _ name: String, nearest: String?) -> Diagnostic {
        let isCapital = name.first?.isUppercase == true
        let meant = nearest.map { isCapital ? $0.prefix(1).uppercased() + $0.dropFirst() : $0 }
        return Rule.unknownThoughtRecordField.diagnostic(
            at: place, "a thought record has no field “\(name)”",
            help: meant.map { "did you mean “\($0)”?" }
                ?? "known fields are situation, automatic thought, emotions, distortions, evidence for, evidence against, balanced thought, outcome; `fields:` in journal.yaml adds names",
            fix: meant.map { .writing($0, at: place) })
    }
}
