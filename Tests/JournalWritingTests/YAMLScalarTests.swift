import JournalModel
import JournalReading
import JournalTesting
import JournalText
import JournalWriting
import Testing

/// Whatever is typed reads back from YAML as it was typed.
struct YAMLScalarTests {
    private static let pieces: [String] = [
        "a", "word", "Ü", "🙂", "👩‍👩‍👧", "ש", " ", "  ", "'", "\"", "\\", "#", " #", ":", ": ", "-", "- ", "?", "? ", "!",
        "!!",
        "&", "*", "|", ">", "%", "@", "`", "{", "}", "[", "]", ",", "~", "null", "yes", "no", "0", "012", "1e3", "7:30",
        "2026-03-05", "---", "...", "\n", "\r\n", "\t", "\u{85}", "\u{2028}", "\u{FEFF}", "\u{202E}", "\u{7}", "\u{7F}",
        "\\n", "''", "\"\"", "<<", "=", "private", "{{title}}",
    ]

    @Test(arguments: 0..<40)
    func `a text reads back as it is, blanks at its ends and marks of byte order at its head aside`(seed: UInt64) {
        var random = Seed(seed)
        for _ in 0..<50 {
            let text = (0..<random.number(1...6)).map { _ in random.pick(Self.pieces) }.joined()
            let bytes = Array(String(Substring(text.unicodeScalars.drop { $0.value == 0xFEFF })).utf8)
            let trimmed = String(decoding: bytes[bytes.trimmed(0..<bytes.count)], as: UTF8.self)
            guard !trimmed.isEmpty else { continue }
            let yaml = "crisis:\n  - \(YAMLScalar.quoted(text))\nname: last\n"
            let (settings, messages) = SettingsReader.read(Array(yaml.utf8), file: 0)
            #expect(
                settings.crisis.map { Array($0.text.utf8) } == [Array(trimmed.utf8)], "\(text.debugDescription) \(yaml)"
            )
            #expect(settings.name == "last")
            #expect(messages.isEmpty, "\(yaml)")
            #expect(YAMLScalar.quoted(text).allSatisfy { !$0.isNewline })
        }
    }

    static let values: [(String, String)] = [
        ("I want my work to be seen", "I want my work to be seen"), ("2026-03-05", "2026-03-05"),
        ("it's", "it's"), ("a: b", "'a: b'"), ("#tag per week", "'#tag per week'"), ("don't: stop", "'don''t: stop'"),
        ("two\nlines", "\"two\\nlines\""), ("null", "'null'"), ("", "''"),
    ]

    @Test(arguments: values) func `quotes stand only where they are needed`(text: String, yaml: String) {
        #expect(YAMLScalar.quoted(text) == yaml)
    }
}
