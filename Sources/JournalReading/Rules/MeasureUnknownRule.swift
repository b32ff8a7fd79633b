import JournalText

extension Rule {
    static let measureUnknown = Rule(
        "measure-unknown", .error, "A questionnaire that is not known",
        """
        `measure:` in this note names a questionnaire that is neither built in (`journal measures` lists them) nor declared \
        under `measures:` in `journal.yaml`, so its score is in no figure. Mend the name, or declare it there.
        """,
        examples: [
            RuleExample(
                "measures/phq9.md", .frontMatter,
                before: """
                    ---
                    type: measure
                    measure: ↓pqh9↑
                    date: 2026-03-05
                    total: 12
                    ---
                    """,
                after: """
                    ---
                    type: measure
                    measure: phq9
                    date: 2026-03-05
                    total: 12
                    ---
                    """,
                fine: ["---\ntype: measure\nmeasure: PHQ-9\ndate: 2026-03-05\ntotal: 12\n---\n"])
        ])
}

extension Diagnostic {
    static func unknownMeasure(at place: SourceRange, _ name: String, nearest: String?) -> Diagnostic {
        Rule.measureUnknown.diagnostic(
            at: place, "no questionnaire called “\(name)” is known",
            help: nearest.map { "did you mean \($0)?" } ?? "declare it under `measures:` in journal.yaml",
            fix: nearest.map { .writing($0, at: place) })
    }
}
