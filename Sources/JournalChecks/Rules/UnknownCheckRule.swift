import JournalModel
import JournalText

/// A name under `checks:` that is no rule's.
enum UnknownCheckRule: JournalRule {
    static let rule = Rule(
        "unknown-check", .error, "A check that does not exist",
        """
        Under `checks:`, `journal.yaml` names messages as `journal check` prints them in brackets. A name that is none of \
        them changes nothing.
        """,
        examples: [
            RuleExample(
                "journal.yaml", .settings,
                before: "checks: {↓no-whi↑: off}\n",
                after: "checks: {no-why: off}\n",
                fine: ["checks: {skip: [\"archive/**\"], no-why: {severity: warning, skip: [old]}}\n"])
        ])

    /// Without what was noticed in the values of names that are no message's: of one entry one thing is told.
    static func leavingOutValues(_ diagnostics: [Diagnostic], _ journal: Journal) -> [Diagnostic] {
        let unknown = journal.settings.checks.rules.filter { RuleBook.rule($0.key) == nil }.map(\.value.whole)
        guard !unknown.isEmpty else { return diagnostics }
        return diagnostics.filter { diagnostic in
            guard valueIDs.contains(diagnostic.id) else { return true }
            return !unknown.contains {
                $0.file == diagnostic.source.file && $0.bytes.overlaps(diagnostic.source.bytes)
            }
        }
    }

    private static let valueIDs: Set<String> = ["setting-not-understood", "setting-unknown"]

    static func check(_ context: CheckContext) -> [Diagnostic] {
        context.journal.settings.checks.rules.compactMap { id, setting in
            guard RuleBook.rule(id) == nil else { return nil }
            return rule.diagnostic(
                at: setting.place, "no message is called \(id)",
                help: RuleBook.nearest(to: id).map { "did you mean \($0)?" }
                    ?? "`journal check` gives the name of each message in brackets")
        }
    }
}
