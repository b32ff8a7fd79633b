import JournalModel
import JournalReport
import Testing

/// The writer's words in a page's Markdown.
struct MarkdownWordsTests {
    @Test(arguments: [
        ("dreading the stand-up", "dreading the stand-up"),
        ("the *really* bad and **worse** one", "the *really* bad and **worse** one"),
        ("_so_ tired", "_so_ tired"),
        ("a **bold *and** crossed*", "a \\*\\*bold \\*and\\*\\* crossed\\*"),
        ("5 * 3 and snake_case_name", "5 * 3 and snake_case_name"),
        ("an open *star", "an open \\*star"),
        ("the end*", "the end\\*"),
        ("`code` stays, ` alone does not", "`code` stays, \\` alone does not"),
        ("~~no~~ ~5 minutes", "~~no~~ ~5 minutes"),
        ("==marked== and == not", "==marked== and == not"),
        ("a <b>tag</b> & 3 < 4", "a \\<b>tag\\</b> & 3 \\< 4"),
        ("&#8238; by number", "\\&#8238; by number"),
        ("![pixel](https://example.org/p.png)", "\\![pixel\\](https://example.org/p.png)"),
        ("[a](b) [c][d] [e]: f", "[a\\](b) [c\\][d] [e\\]: f"),
        ("[[speak-up]] stays", "[[speak-up]] stays"),
        ("![[embedded]]", "\\![[embedded]]"),
        ("a note[^1]", "a note\\[^1]"),
        ("%%hidden%%", "%\\%hidden%\\%"),
        ("$$x$$ and $5", "$\\$x$\\$ and $5"),
        ("already \\*escaped\\*", "already \\*escaped\\*"),
        ("C:\\dir and \\", "C:\\dir and \\\\"),
        ("tab\tand\nline", "tab and line"),
        ("esc \u{1B}[31m del \u{7F} nul \u{0}", "esc ␛[31m del ␡ nul ␀"),
        ("turned \u{202E}round", "turned ‹U+202E›round"),
        ("c1 \u{9B}31m", "c1 ‹U+009B›31m"),
    ])
    func `words keep their emphasis and change nothing else`(words: String, expected: String) {
        #expect(markdown(words) == expected)
    }

    @Test(arguments: [
        ("# not a heading", "\\# not a heading"),
        ("#tag is a tag", "#tag is a tag"),
        ("> quoted", "\\> quoted"),
        ("- item", "\\- item"),
        ("+ item", "\\+ item"),
        ("* item", "\\* item"),
        ("-5 degrees", "-5 degrees"),
        ("---", "\\---"),
        ("***", "\\*\\*\\*"),
        ("- - -", "\\- - -"),
        ("===", "\\=\\=\\="),
        ("~~~", "\\~\\~\\~"),
        ("```swift", "\\`\\`\\`swift"),
        ("1. first", "1\\. first"),
        ("12) twelfth", "12\\) twelfth"),
        ("2026. A year", "2026\\. A year"),
        ("3.5 hours", "3.5 hours"),
        ("[x] done", "\\[x] done"),
        ("[ ]", "\\[ ]"),
        ("[[note]] first", "[[note]] first"),
        ("    indented", "indented"),
        ("<div>", "\\<div>"),
    ])
    func `the start of a line begins no other block`(words: String, expected: String) {
        #expect(markdown(words) == expected)
    }

    @Test func `a pipe is escaped in a table and nowhere else`() {
        let table = Block.table(
            .init(header: [["a"]], alignments: [.left], rows: [[[.excerpt(excerpt("x | y `p|q` \\| z"))]]]))
        #expect(
            MarkdownRenderer().render([table]) == """
                | a                  |
                | :----------------- |
                | x \\| y `p\\|q` \\| z |

                """)
        #expect(markdown("x | y") == "x | y")
    }

    @Test func `two harmless pieces make no link between them`() {
        let line: [Inline] = [.excerpt(excerpt("see [this]")), .excerpt(excerpt("(https://example.org)"))]
        #expect(MarkdownRenderer().render([.paragraph(line)]) == "see [this\\](https://example.org)\n")
    }

    @Test func `a name is in italics and its own emphasis is not`() {
        let line: [Inline] = [.named(excerpt("Speak *up*")), .text(": asked")]
        #expect(MarkdownRenderer().render([.paragraph(line)]) == "*Speak \\*up\\**: asked\n")
    }

    @Test func `a quotation has its quotation marks once`() {
        let line: [Inline] = [.quoted(excerpt("\"They think so\"")), .text(", "), .quoted(excerpt("a \"b\" c"))]
        #expect(MarkdownRenderer().render([.paragraph(line)]) == "\"They think so\", “a \"b\" c”\n")
    }

    @Test func `a heading keeps the number signs at its end`() {
        #expect(MarkdownRenderer().render([.heading(2, [.excerpt(excerpt("learn C #"))])]) == "## learn C \\#\n")
    }
}
