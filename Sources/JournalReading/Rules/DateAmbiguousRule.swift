import JournalText

extension Rule {
    static let dateAmbiguous = Rule(
        "date-ambiguous", .error, "A file's name that could be two days",
        """
        In `02-01-2026`, the second of January and the first of February look alike, and neither is guessed: the note \
        has no date. (`02-02-2026` is one day either way, and is read.) `date-pattern:` in `journal.yaml` says once for all files how you write dates; `date:` in the \
        note says it for this one.
        """,
        examples: [
            RuleExample(
                "02-01-2026.md", .file, before: "↓↑Woke early.\n",
                after: "---\ndate: 2026-01-02\n---\nWoke early.\n"),
            RuleExample(
                "days/2.1.2026.md", .file, before: "↓↑Woke early.\n",
                after: "---\ndate: 2026-01-02\n---\nWoke early.\n"),
        ])
}

extension Diagnostic {
    static func ambiguousDate(at place: SourceRange, _ path: RelativePath) -> Diagnostic {
        // As the name has it: `02.01.2026`, `02_01_2026`.
        let sign = path.stem.first { !$0.isWordLike }.map { String(UnicodeScalar($0)) } ?? "-"
        return Rule.dateAmbiguous.diagnostic(
            at: place, "nothing says whether day or month stands first in the file's name, so the note has no date",
            help: "set `date-pattern:` in journal.yaml to \"DD\(sign)MM\(sign)YYYY\" or \"MM\(sign)DD\(sign)YYYY\" "
                + "(`journal doctor` tells which), or write `date:` in the note")
    }
}
