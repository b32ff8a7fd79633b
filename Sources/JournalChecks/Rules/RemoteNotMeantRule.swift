import JournalModel
import JournalText

/// A journal whose repository has a remote, and nothing says that it is meant to be.
enum RemoteNotMeantRule: JournalRule {
    static let rule = Rule(
        "remote-not-meant", .warning, "A git remote that nothing says is meant",
        """
        A journal kept in git stays on this machine until it is pushed. A remote is a place to push it to, and whoever \
        can read it there can read the notes: with `#private` as well, since that keeps words out of pages, not out of \
        git.

        Often that is just what is wanted, for a copy on another machine of yours. Then `remote: ok` in `journal.yaml` \
        says so, and this message does not come back. If not, `git remote remove NAME` takes it away; what was pushed \
        before stays where it is.
        """,
        examples: [
            RuleExample(
                "journal.yaml", .file,
                before: "↓↑name: Robin\n",
                after: "name: Robin\nremote: ok\n",
                isInGit: true)
        ])

    static func check(_ context: CheckContext) -> [Diagnostic] {
        let known = context.versionControl
        guard known.remoteCount > 0, !context.journal.settings.remoteIsMeant else { return [] }
        let names = known.remotes.joined(separator: ", ")
        let what = known.remoteCount == 1 ? "a remote" : "\(known.remoteCount) remotes"
        return [
            rule.diagnostic(
                at: place(in: context.journal),
                "this journal is in a git repository with \(what)\(names.isEmpty ? "" : " (\(names))"): "
                    + "whoever can read it there can read the notes",
                help: "if that is meant, write `remote: ok` in journal.yaml")
        ]
    }

    private static func place(in journal: Journal) -> SourceRange {
        journal.files.firstIndex { $0.path == .settings }.map { SourceRange(file: $0, bytes: 0..<0) } ?? .nowhere
    }
}
