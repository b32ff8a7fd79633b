import JournalModel
import JournalReport
import Testing

/// Whatever the writer's words are, the page has the structure that it was given.
struct MarkdownPropertyTests {
    /// Pieces that mean something to a reader of Markdown, and a few that mean nothing.
    private static let pieces = [
        "*", "**", "***", "_", "__", "`", "``", "~", "~~", "~~~", "=", "==", "[", "]", "(", ")", "!", "![", "](", "]:",
        "<", ">", "<b>", "</b>", "<!--", "-->", "<?", "<a@b.c>", "http://x.y", "&amp;", "&#60;", "&", "|", "\\", "\\|",
        "\\*", "#", "##", " #", "-", "- ", "---", "+ ", "1. ", "2) ", "> ", " ", "  ", "    ", "\t", "\n", "\n\n", ":",
        "[x] ", "[^1]", "[[a]]", "%%", "$$", "$", "word", "é", "日本", "🙂", "\u{1B}", "\u{202E}", "\u{0}", "\"", "'", ".",
        "a", "B", "7",
    ]

    /// Deterministic, so that a finding can be found again (SplitMix64).
    private struct Generator: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }

    private static func words(_ generator: inout Generator) -> String {
        (0..<Int.random(in: 0...12, using: &generator)).map { _ in pieces.randomElement(using: &generator) ?? "" }
            .joined()
    }

    private static let harmless: Set<String> = ["text", "emph", "strong", "code"]

    @Test(arguments: 0..<20) func `no words change a page's structure or bring in HTML`(seed: UInt64) {
        var generator = Generator(state: seed)
        for _ in 0..<250 {
            let a = MarkdownPropertyTests.words(&generator)
            let b = MarkdownPropertyTests.words(&generator)
            let blocks: [Block] = [
                .heading(1, [.text("T "), .excerpt(excerpt(a))]),
                .paragraph([.excerpt(excerpt(a)), .text(" MARK "), .excerpt(excerpt(b)), .text(" END")]),
                .bullets([[.excerpt(excerpt(b)), .text(" END")], [.text("q "), .quoted(excerpt(a)), .text(" END")]]),
                .numbered([[.text(a + " END")], [.text("n "), .named(excerpt(b)), .text(" END")]]),
                .paragraph([.text("s "), .strong([.text("S "), .excerpt(excerpt(a))]), .text(" END")]),
            ]
            let text = MarkdownRenderer().render(blocks)
            let outline = ParsedMarkdown.outline(text)
            let shape = outline.filter { !harmlessInline($0) }
            #expect(
                shape.map { $0.trimmingPrefix { $0 == " " } } == [
                    "document", "heading", "paragraph", "list", "item", "paragraph", "item", "paragraph", "list",
                    "item", "paragraph", "item", "paragraph", "paragraph",
                ], "\(text.debugDescription)")
            // What follows the writer's words is what it was: plain text.
            let ends = outline.count { $0.hasSuffix(" END") && $0.contains("text ") || $0.hasSuffix("text END") }
            #expect(ends == 6, "\(text.debugDescription)")
        }
    }

    private func harmlessInline(_ line: String) -> Bool {
        let kind = line.trimmingPrefix { $0 == " " }.prefix { $0 != " " }
        return MarkdownPropertyTests.harmless.contains(String(kind))
    }

    @Test(arguments: 0..<10) func `a table has the cells it was given`(seed: UInt64) {
        var generator = Generator(state: seed &+ 1000)
        for _ in 0..<300 {
            let words = MarkdownPropertyTests.words(&generator)
            let table = Block.Table(
                header: [["a"], ["b"]], alignments: [.left, .right], rows: [[[.excerpt(excerpt(words))], ["x"]]])
            let lines = MarkdownRenderer().render([.table(table)]).split(separator: "\n")
            #expect(lines.count == 3)
            for line in lines { #expect(unescapedPipes(line) == 3, "\(words.debugDescription)") }
        }
    }

    /// By GitHub's rule: a backslash directly before a pipe protects it, whatever stands before.
    private func unescapedPipes(_ line: Substring) -> Int {
        zip(line, " " + line).count { $0 == "|" && $1 != "\\" }
    }

    @Test(arguments: 0..<10) func `no control character reaches a terminal`(seed: UInt64) {
        var generator = Generator(state: seed &+ 2000)
        for _ in 0..<200 {
            let scalars = (0..<20).compactMap { _ in
                Unicode.Scalar(UInt32.random(in: 0...0x2100, using: &generator))
            }
            var words = String.UnicodeScalarView()
            words.append(contentsOf: scalars)
            let blocks: [Block] = [.paragraph([.excerpt(excerpt(String(words)))]), .bullets([[.text(String(words))]])]
            for text in [
                MarkdownRenderer().render(blocks), TerminalRenderer(width: 40, usesColor: false).render(blocks),
                JSONValue.string(String(words)).rendered,
            ] {
                let bad = text.unicodeScalars.filter {
                    ($0.value < 0x20 && $0 != "\n") || (0x7F...0x9F).contains($0.value)
                        || (0x202A...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value)
                }
                #expect(bad.isEmpty)
            }
        }
    }
}
