import JournalText

extension Rule {
    static let linkNotFollowed = Rule(
        "link-not-followed", .warning, "A link that leads out of the journal",
        """
        A link to a file is read where that file lies in the journal's own folder. One that leads anywhere else, to a \
        folder, or back to itself is not followed: `journal` reads nothing outside its folder, and nothing twice. Move \
        what should count into the folder; name a link that should stay as it is under `ignore:` in `journal.yaml`.
        """,
        examples: [
            RuleExample(
                "2026-03-05.md", .file,
                before: "A link to a file elsewhere, as `ln -s /dev/null 2026-03-05.md` makes one.",
                after: nil, content: .link(to: "/dev/null")),
            RuleExample(
                "older", .file, before: "A link to a folder, as `ln -s / older` makes one.", after: nil,
                content: .link(to: "/")),
        ])
}

extension Diagnostic {
    static func linkNotFollowed(at place: SourceRange, _ target: FolderWalk.LinkTarget) -> Diagnostic {
        let message: String
        switch target {
        case .elsewhere: message = "this link leads out of the journal's folder, and is not followed"
        case .folder: message = "this is a link to a folder, and is not followed"
        case .itself: message = "this link leads back to itself, and to no file"
        }
        return Rule.linkNotFollowed.diagnostic(
            at: place, message,
            help: "move what should count into the journal's folder, or name the link under `ignore:` in journal.yaml")
    }
}
