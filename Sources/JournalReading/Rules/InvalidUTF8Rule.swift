import JournalText

extension Rule {
    static let invalidUTF8 = Rule(
        "invalid-utf-8", .warning, "Bytes that are no characters",
        """
        Notes are read as UTF-8, as nearly all programs write text today. These bytes are none, likely because the file \
        was saved in an older encoding, and the characters they stand for are unknown. Everything else in the file is \
        read. Save it as UTF-8 in your editor.
        """,
        examples: [
            RuleExample(
                "2026-03-05.md", .file, before: "A note in which `über` was saved as Latin-1: its first byte is 0xFC.",
                after: "Mood: 6 - über den Berg\n",
                content: .bytes { Array("Mood: 6 - ".utf8) + [0xFC] + Array("ber den Berg\n".utf8) })
        ])
}

extension Diagnostic {
    static func invalidUTF8(at place: SourceRange) -> Diagnostic {
        Rule.invalidUTF8.diagnostic(
            at: place, "these bytes are not UTF-8", help: "save the file as UTF-8 in your editor")
    }
}
