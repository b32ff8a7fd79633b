import JournalText
import Testing

/// Front matter that YAML rejects: the very sign, the cause in plain words, and the mended line.
struct FrontMatterCauseTests {
    /// Front matter in which the sign is marked, the cause, and the help.
    static let causes: [(String, String, String)] = [
        (
            "note: a↓:↑ b: c", "a colon with a space after it, inside a value that has no quotes",
            "write `note: \"a: b: c\"`"
        ),
        (
            "note: é 🙂 done↓:↑", "a colon at the end of a value that has no quotes",
            "write `note: \"é 🙂 done:\"`"
        ),
        ("place: ↓@↑x", "`@` at the beginning of a value that has no quotes", "write `place: \"@x\"`"),
        ("title: ↓*↑really*", "`*` at the beginning of a value that has no quotes", "write `title: \"*really*\"`"),
        ("title: ↓%↑x", "`%` at the beginning of a value that has no quotes", "write `title: \"%x\"`"),
        (
            "title: ↓`↑code`", "a backtick at the beginning of a value that has no quotes",
            "put quotes around the whole value"
        ),
        ("title: ↓|↑x y", "`|` at the beginning of a value that has no quotes", "write `title: \"|x y\"`"),
        (
            "title: ↓[↑done] well", "`[` begins a value, and more follows after its end",
            "write `title: \"[done] well\"`"
        ),
        ("title: ↓\"↑a\" b", "`\"` begins a value, and more follows after its end", "write `title: '\"a\" b'`"),
        ("title: ↓\"↑open", "`\"` is opened here and not closed", "write `title: \"open\"`"),
        ("list: ↓[↑1, 2", "`[` is opened here and not closed", "write `list: [1, 2]`"),
        ("map: ↓{↑a: 1", "`{` is opened here and not closed", "write `map: {a: 1}`"),
        ("list: ↓[↑}", "`[` is opened here and not closed", "close it, or put quotes around the whole value"),
        ("list: [1, ↓,↑ 2]", "nothing stands between two commas of a list", "take out one of the commas"),
        ("list: [a, ↓@↑b]", "`@` at the beginning of a value that has no quotes", "put quotes around the whole value"),
        (
            "tags: [↓#work↑, #home]", "a `#` without quotes in a list makes a comment of the rest of the line",
            "write `tags: [\"#work\", \"#home\"]`"
        ),
        (
            "title:\n  - a\n↓\t↑- b", "a tab before the first word of a line, where only spaces may stand",
            "write spaces in its place"
        ),
        (
            "title: \"a ↓\\d↑ b\"", "a backslash within double quotes that does not go with what follows",
            "use single quotes, in which a backslash is only itself"
        ),
        ("mood↓:↑6", "a key whose colon has no space after it", "write `mood: 6`"),
        (
            "↓just words↑", "a line that is no key and value",
            "write `key: value`, put `#` before it, or move it below the front matter"
        ),
        (
            "title: x\n ↓bad: y↑", "a line set in below another that has its value already",
            "begin it at the same column as the line above, or put it into the value's quotes"
        ),
        ("x: {a: 1, ↓a↑: 2}", "a key that stands twice", "keep one of them"),
        ("x:\n  a: 1\n  ↓a↑: 2", "a key that stands twice", "keep one of them"),
        ("title: a ↓\u{1}↑ b", "a control character", "delete it"),
    ]

    @Test(arguments: causes)
    func `the sign is named at its place, with the line as it would be`(
        text: String, cause: String, help: String
    ) throws {
        for (before, after) in [("", ""), ("zeal: 6\n", "other: 7\n"), ("# Füße 🙂\nzeal: 6\n", "")] {
            let marked = Marked("---\n\(before)\(text)\n\(after)---\n")
            let file = try Mended(marked.text, at: "notes/x.md")
            #expect(file.found.map(\.id) == ["front-matter-not-understood"])
            #expect(file.found.map(\.source.bytes) == marked.ranges, "\(text)")
            #expect(file.found.map(\.message) == ["this is not YAML: " + cause])
            #expect(file.found.map(\.help) == [help])
        }
    }

    @Test(
        arguments: [
            "mood: 6\nwhy: a: b #pirvate", "why: a: secret # privat", "why: a: secret\nprivate: true",
            "privat: [secret", "why: secret: yes\ntags: [private]",
        ])
    func `nothing of what may be private is in the words`(text: String) throws {
        let file = try Mended(Array("---\n\(text)\n---\n".utf8), at: "2026-03-05.md")
        #expect(!file.found.isEmpty)
        for diagnostic in file.found {
            #expect(!(diagnostic.message + (diagnostic.help ?? "")).contains("secret"))
            #expect(!(diagnostic.message + (diagnostic.help ?? "")).contains("a:"))
        }
    }

    @Test func `bytes that are no characters are the cause at their place`() throws {
        let bytes = Array("---\nmood: 6\nnote: ".utf8) + [0xFC] + Array("ber\n---\n".utf8)
        let file = try Mended(bytes, at: "2026-03-05.md")
        #expect(file.found.map(\.id) == ["front-matter-not-understood", "invalid-utf-8"])
        #expect(file.found.map(\.source.bytes) == [18..<19, 18..<19])
    }
}
