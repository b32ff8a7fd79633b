import JournalText

extension Rule {
    static let frontMatterTooLarge = Rule(
        "front-matter-too-large", .error, "Front matter above 256 kB",
        """
        Front matter is read up to 256 kB, far more than anybody writes by hand. What is larger was likely put there \
        by a program by mistake. It is not looked into, and since it may say private, the note is taken as private.
        """,
        examples: [
            RuleExample(
                "2026-03-05.md", .file, before: "A note whose front matter holds 300 kB of one value.",
                after: "---\nmood: 6\n---\n",
                content: .bytes {
                    Array("---\nmood: 6\nphoto: ".utf8) + [UInt8](repeating: UInt8(ascii: "A"), count: 300 * 1024)
                        + Array("\n---\n".utf8)
                })
        ])
}

extension Diagnostic {
    static func frontMatterTooLarge(at place: SourceRange, isNote: Bool) -> Diagnostic {
        Rule.frontMatterTooLarge.diagnostic(
            at: place,
            isNote
                ? "front matter above 256 kB is not read, and the note is taken as private"
                : "settings above 256 kB are not read",
            help: "take out what does not belong there")
    }
}
