import JournalText

extension Rule {
    static let nulByte = Rule(
        "nul-byte", .warning, "A NUL byte in a note",
        """
        A NUL is no character that anybody writes; one gets into a file when a disk was full or a program was stopped \
        while saving. Look whether something is missing around it, then delete it.
        """,
        examples: [
            RuleExample(
                "2026-03-05.md", .file, before: "A note with a NUL between two sentences.",
                after: "Woke early. Went out.\n",
                content: .bytes { Array("Woke early.".utf8) + [0] + Array(" Went out.\n".utf8) })
        ])
}

extension Diagnostic {
    static func nulByte(at place: SourceRange) -> Diagnostic {
        Rule.nulByte.diagnostic(at: place, "a NUL byte stands here", help: "delete it")
    }
}
