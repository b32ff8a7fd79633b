import JournalSyntax
import Testing

/// `#tag` in running text.
@Suite struct TagTests {
    @Test(
        arguments: [
            ("#win today", ["win"]), ("won #win, #first.", ["win", "first"]), ("(#helped)", ["helped"]), ("a#b", []),
            ("#2026", []), ("#2026w", ["2026w"]), ("#goal/speak-up", ["goal/speak-up"]), ("#speak_up-", ["speak_up"]),
            ("\\#win", []), ("`#win`", []), ("[x](#win)", []), ("[#win](x)", []), ("<https://a.b/#win>", []),
            ("https://a.b/c#win", []), ("<b title=\"#win\">", []), ("#é #öl-1", ["é", "öl-1"]), ("#🙂", ["🙂"]),
            ("##win", []), ("# win", []), ("#", []), ("#a#b", ["a"]), ("*#win*", []), ("line\n#win", ["win"]),
            ("tab\t#win", ["win"]), ("#日本", ["日本"]), ("#win: yes", ["win"]), ("#a/", ["a"]),
        ])
    func `tags`(_ text: String, _ expected: [String]) {
        let words = Words(text)
        #expect(words.text.tags().map(\.name) == expected)
        for tag in words.text.tags() {
            #expect(words.source(tag.range) == "#" + tag.name)
        }
    }
}

/// `[[target]]` and links.
@Suite struct ReferenceTests {
    @Test(
        arguments: [
            ("see [[speak-up]]", ["speak-up"], ["speak-up"]), ("[[a/b c|label]]", ["a/b c"], ["label"]),
            ("[[note#part|x]]", ["note"], ["x"]), ("![[note]]", ["note"], ["note"]), ("`[[a]]`", [], []),
            ("[[]]", [""], [""]), ("[[a\nb]]", [], []), ("[[a]] and [[b]]", ["a", "b"], ["a", "b"]),
            ("[x](goals/speak-up.md)", ["goals/speak-up.md"], [""]), ("[[a", [], []), ("\\[[a]]", [], []),
            ("[[a\\|b]]", ["a"], ["b"]), ("[[a|b|c]]", ["a"], ["b|c"]), ("é [[ü]]", ["ü"], ["ü"]),
        ])
    func `references`(_ text: String, _ targets: [String], _ labels: [String]) {
        let words = Words(text)
        let found = words.text.references().filter { !$0.target.isEmpty || text == "[[]]" }
        #expect(found.map(\.target) == (text == "[[]]" ? found.map(\.target) : targets))
        if text != "[[]]" { #expect(found.map { words.source($0.label) } == labels) }
    }
}

/// `key:: value`.
@Suite struct InlineFieldTests {
    @Test(
        arguments: [
            ("energy:: 4", [["energy", "4"]]), ("hours of sleep:: 7h 30m", [["hours-of-sleep", "7h 30m"]]),
            ("one two three four:: 4", [["four", "4"]]), ("slept [sleep:: 7] well", [["sleep", "7"]]),
            ("slept (sleep:: 7) well", [["sleep", "7"]]), ("today I had energy:: 4 #tag", [["energy", "4"]]),
            ("a:: 1 b:: 2", [["a", "1"], ["b", "2"]]), ("[a:: 1] [b:: 2]", [["a", "1"], ["b", "2"]]), ("`a:: 1`", []),
            ("a:: 1\nb:: 2", [["a", "1"], ["b", "2"]]), ("a::", [["a", ""]]), (":: 1", []),
            ("**mood**:: 6", [["mood", "6"]]),
            ("Énergie:: 4", [["énergie", "4"]]), ("std::vector", [["std", "vector"]]), ("a: b", []),
        ])
    func `fields`(_ text: String, _ expected: [[String]]) {
        let words = Words(text)
        #expect(words.text.fields().map { [$0.key, words.source($0.valueRange)] } == expected)
    }
}

/// Tables of pipes.
@Suite struct PipeTableTests {
    private func cells(_ row: PipeTable.Row, _ words: Words) -> [String] { row.cells.map(words.source) }

    @Test func `outer pipes may be left out, short rows have fewer cells, long ones are cut`() throws {
        for text in [
            "| a | b |\n| --- | :-: |\n| 1 | 2 |\n| 3 |\n| 4 | 5 | 6 |", "a | b\n--- | ---\n1 | 2\n3\n4 | 5 | 6",
        ] {
            let words = Words(text)
            let table = try #require(PipeTable(words.text))
            #expect(cells(table.header, words) == ["a", "b"])
            #expect(table.rows.map { cells($0, words) } == [["1", "2"], ["3"], ["4", "5"]])
            #expect(table.before.isEmpty)
        }
    }

    @Test func `only a backslash protects a pipe`() throws {
        let words = Words("a | b\n-|-\nx \\| y | `p | q`")
        let table = try #require(PipeTable(words.text))
        #expect(table.rows.map { cells($0, words) } == [["x \\| y", "`p"]])
    }

    @Test func `lines before the header stay a paragraph`() throws {
        let words = Words("Some words\nand more\n| a | b |\n|---|---|\n| 1 | 2 |")
        let table = try #require(PipeTable(words.text))
        #expect(words.source(table.before) == "Some words\nand more")
        #expect(cells(table.header, words) == ["a", "b"])
    }

    @Test(arguments: ["a | b\n--- | --- | ---\n1 | 2", "a\n---x\n1", "a | b\n1 | 2", "| a | b |", "a | b\n= | ="])
    func `without a row of dashes as wide as its header there is no table`(_ text: String) {
        #expect(PipeTable(Words(text).text) == nil)
    }

    @Test func `cells know their place in a quote and a list`() throws {
        let words = Words("> - | é | b |\n>   |---|---|\n>   | 1 | zwei |")
        let table = try #require(PipeTable(words.text))
        #expect(table.rows.map { cells($0, words) } == [["1", "zwei"]])
    }

    @Test func `rows go on where each has an outer pipe`() {
        #expect(PipeTable.continuation(Words("| 1 | 2 |\n| 3 |").text, width: 2)?.count == 2)
        #expect(PipeTable.continuation(Words("| 1 | 2 |\nprose").text, width: 2) == nil)
    }
}

/// The first paragraph of a document, with its file.
struct Words {
    let file: [UInt8]
    let text: InlineText

    init(_ markdown: String) {
        file = Array(markdown.utf8)
        let blocks = CommonMark.blocks(of: file)
        text = blocks.first { $0.kind == .paragraph || $0.kind == .heading(1) }?.text ?? InlineText()
    }

    /// What stands in the file at a range of the text.
    func source(_ range: Range<Int>) -> String {
        String(decoding: file[text.sourceRange(range).clamped(to: 0..<file.count)], as: UTF8.self)
    }
}
