import JournalModel
import JournalReport
import Testing

/// Pages as plain text.
struct TerminalRendererTests {
    @Test func `paragraphs and items are wrapped at the width`() {
        let blocks: [Block] = [
            .heading(1, ["For you"]),
            .paragraph(["one two three ", .strong(["four five"]), " six seven"]),
            .bullets([["alpha beta gamma delta epsilon"]]),
        ]
        #expect(
            TerminalRenderer(width: 20, usesColor: false).render(blocks) == """
                For you
                =======

                one two three four
                five six seven

                - alpha beta gamma
                  delta epsilon

                """)
    }

    @Test(arguments: [
        ("\\- a", "- a"), ("1\\. a", "1. a"), ("a \\<b> c", "a <b> c"), ("a \\\\* b", "a \\* b"),
        ("`a\\*b`", "`a\\*b`"),
        ("C:\\new", "C:\\new"), ("end\\", "end\\"), ("*a*", "*a*"),
    ]) func `where no Markdown is read, words stand without its backslashes`(_ written: String, _ shown: String) {
        let text = TerminalRenderer(width: 80, usesColor: false).render([.paragraph([.excerpt(excerpt(written))])])
        #expect(text == shown + "\n")
    }

    @Test func `bold is switched off at the end of a line`() {
        let text = TerminalRenderer(width: 20, usesColor: true).render([
            .paragraph([.strong(["aaaa bbbb cccc dddd eeee"])])
        ])
        #expect(text == "\u{1B}[1maaaa bbbb cccc dddd\u{1B}[0m\n\u{1B}[1meeee\u{1B}[0m\n")
    }

    @Test func `a table is laid out and gives way where it must`() {
        let table = Block.Table(
            header: [["Goal"], ["Now"]], alignments: [.left, .right],
            rows: [[["Speak up in team meetings"], ["1.5"]], [["Sleep"], ["6 h 05"]]])
        #expect(
            TerminalRenderer(width: 24, usesColor: false).render([.table(table)]) == """
                Goal                 Now
                ----------------  ------
                Speak up in team     1.5
                meetings
                Sleep             6 h 05

                """)
    }

    @Test(arguments: [
        ("abc", 3), ("é", 1), ("e\u{301}", 1), ("日本", 4), ("🙂", 2), ("👩‍👩‍👧", 2), ("❤️", 2), ("▅·", 2), ("한국", 4),
        ("\u{200B}", 0),
    ])
    func `a character takes as many columns as a terminal gives it`(text: String, columns: Int) {
        #expect(DisplayWidth.of(text) == columns)
    }

    @Test(arguments: [("abcdef", 4, "abc…"), ("abc", 3, "abc"), ("日本語", 4, "日…"), ("abc", 0, "")])
    func `text is cut to columns`(text: String, columns: Int, expected: String) {
        #expect(text.truncated(to: columns) == expected)
    }
}
