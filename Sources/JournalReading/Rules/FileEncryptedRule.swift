import JournalText

extension Rule {
    static let fileEncrypted = Rule(
        "file-encrypted", .warning, "A file that is encrypted",
        """
        git-crypt has this file locked, so nothing in it can be read, and the page says that it is incomplete. \
        `git-crypt unlock` opens all of them.
        """,
        examples: [
            RuleExample(
                "2026-03-05.md", .file,
                before: "A note that git-crypt has encrypted: it begins with a NUL and GITCRYPT.",
                after: "Mood: 6\n",
                content: .bytes { [0] + Array("GITCRYPT".utf8) + [0, 0x8F, 0x41, 0xE3, 0x07, 0x92, 0xD8] })
        ])
}

extension Diagnostic {
    static func encryptedFile(at place: SourceRange) -> Diagnostic {
        Rule.fileEncrypted.diagnostic(
            at: place, "this file is encrypted by git-crypt, so nothing in it is read",
            help: "run `git-crypt unlock`, and it is read again")
    }
}
