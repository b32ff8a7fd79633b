import JournalSyntax
import JournalText

extension Rule {
    static let frontMatterNotUnderstood = Rule(
        "front-matter-not-understood", .error, "Front matter that is not YAML",
        """
        Between the dashes at the head of a note stands YAML, and YAML keeps a few signs for itself: a colon with a \
        space after it, `#` after a space, and `@`, `%`, `*`, `[`, `"` and the like at the beginning of a value. Where \
        one of them stands in your words, that key is lost, and everything else is still read. Quotes around the \
        value mend it. If the word private stands in what could not be read, the whole note is taken as private until \
        it is mended.
        """,
        examples: [
            RuleExample(
                "2026-03-05.md", .frontMatter,
                before: """
                    ---
                    mood: 6
                    note: the meeting↓:↑ I spoke first
                    ---
                    """,
                after: """
                    ---
                    mood: 6
                    note: "the meeting: I spoke first"
                    ---
                    """,
                fine: [
                    "---\nnote: at 8:15, see https://example.org\n---\n", "---\nnote: 'a: b'\n---\n",
                    "---\nnote: |\n  a: b\n---\n",
                ]),
            RuleExample(
                "2026-03-05.md", .frontMatter,
                before: """
                    ---
                    place: ↓@↑work
                    mood: 6
                    ---
                    """,
                after: """
                    ---
                    place: "@work"
                    mood: 6
                    ---
                    """,
                fine: ["---\nplace: me@example.org\n---\n"]),
            RuleExample(
                "2026-03-05.md", .frontMatter,
                before: """
                    ---
                    weather: ↓[↑rain] and wind
                    mood: 6
                    ---
                    """,
                after: """
                    ---
                    weather: "[rain] and wind"
                    mood: 6
                    ---
                    """,
                fine: ["---\ntags: [rain, wind]\n---\n", "---\ntags: [\n  rain,\n  wind\n]\n---\n"]),
            RuleExample(
                "2026-03-05.md", .frontMatter,
                before: """
                    ---
                    tags: [↓#work↑, #home]
                    mood: 6
                    ---
                    """,
                after: """
                    ---
                    tags: ["#work", "#home"]
                    mood: 6
                    ---
                    """),
            RuleExample(
                "2026-03-05.md", .frontMatter,
                before: "---\nmood: 6\nplaces:\n↓\t↑- work\n---\n",
                after: "---\nmood: 6\nplaces:\n  - work\n---\n",
                fine: ["---\nmood:\t6\n---\n"]),
        ])
}

extension Diagnostic {
    /// - Parameters:
    ///   - mended: the line as it would be, where that can be told and shown.
    static func frontMatterNotUnderstood(
        at place: SourceRange, _ cause: YAMLFault.Cause, mended: String?, fix: Fix?
    ) -> Diagnostic {
        Rule.frontMatterNotUnderstood.diagnostic(
            at: place, "this is not YAML: \(cause.words)", help: mended ?? cause.help, fix: fix)
    }

    /// Something could not be read in which `private` stands.
    static func frontMatterInDoubt(at place: SourceRange) -> Diagnostic {
        Rule.frontMatterNotUnderstood.diagnostic(
            at: place,
            "a part of the front matter could not be read; as it may say private, the file is taken as private",
            help: "mend the front matter, and the file is read again")
    }
}

extension YAMLFault.Cause {
    fileprivate var words: String {
        switch self {
        case .colonInValue: "a colon with a space after it, inside a value that has no quotes"
        case .colonAtEnd: "a colon at the end of a value that has no quotes"
        case .tab: "a tab before the first word of a line, where only spaces may stand"
        case .sign(let sign): "\(YAMLFault.Cause.shown(sign)) at the beginning of a value that has no quotes"
        case .textAfter(let sign): "\(YAMLFault.Cause.shown(sign)) begins a value, and more follows after its end"
        case .unclosed(let sign): "\(YAMLFault.Cause.shown(sign)) is opened here and not closed"
        case .tagInList: "a `#` without quotes in a list makes a comment of the rest of the line"
        case .nothingInList: "nothing stands between two commas of a list"
        case .escape: "a backslash within double quotes that does not go with what follows"
        case .noSpaceAfterColon: "a key whose colon has no space after it"
        case .noKey: "a line that is no key and value"
        case .indented: "a line set in below another that has its value already"
        case .doubledKey: "a key that stands twice"
        case .notUTF8: "bytes that are not UTF-8"
        case .controlCharacter: "a control character"
        case .other(let words): words
        }
    }

    /// How to mend it, where the mended line cannot be shown.
    fileprivate var help: String {
        switch self {
        case .colonInValue, .colonAtEnd, .sign, .textAfter: "put quotes around the whole value"
        case .tab: "write spaces in its place"
        case .unclosed: "close it, or put quotes around the whole value"
        case .tagInList: "put quotes around each tag, or leave out the `#`"
        case .nothingInList: "take out one of the commas"
        case .escape: "use single quotes, in which a backslash is only itself"
        case .noSpaceAfterColon: "write a space after the colon"
        case .noKey: "write `key: value`, put `#` before it, or move it below the front matter"
        case .indented: "begin it at the same column as the line above, or put it into the value's quotes"
        case .doubledKey: "keep one of them"
        case .notUTF8: "save the file as UTF-8 in your editor"
        case .controlCharacter: "delete it"
        case .other: "quotes around the value mend most of it"
        }
    }

    private static func shown(_ sign: UInt8) -> String {
        sign == UInt8(ascii: "`") ? "a backtick" : "`\(Character(UnicodeScalar(sign)))`"
    }
}
