import JournalSyntax
import JournalTesting
import JournalText
import Testing

/// The YAML at the head of a note, whole and broken.
@Suite struct FrontMatterTests {
    private func read(_ text: String) -> FrontMatter { FrontMatter(Array(text.utf8)) }

    @Test func `what comments hide is told in the same order each time`() {
        let text = "---\na: 1 # private\nb: 2 # private\nc: 3 # privat\nd: 4\n# private\ne: 5\nf: 6 # private\n---\n"
        let first = read(text)
        #expect(first.members.map(\.key) == [])
        for _ in 0..<50 { #expect(read(text) == first) }
    }

    // MARK: Literals

    @Test(
        arguments: [
            "no", "yes", "on", "off", "true", "~", "null", "012", "0o17", "0x1F", "7:30", "22:30", "1e3", ".5", "1_000",
            "2026-03-05", "2026-03-05T08:15:00Z", "0-10", "6,5", "7h 30m", "450 min", "+1", "-2", ".inf", "1/2",
        ])
    func `every scalar is its text`(_ literal: String) throws {
        let file = Array("---\na: x\nvalue: \(literal)\nz: [\(literal)]\n---\n".utf8)
        let frontMatter = FrontMatter(file)
        let value = try #require(frontMatter["value"])
        #expect(value.text == literal)
        #expect(file[value.range].elementsEqual(literal.utf8))
        #expect(frontMatter.problems.isEmpty)
        if !literal.contains(",") { #expect(frontMatter["z"]?.list.map(\.text) == [literal]) }
    }

    @Test func `a value in quotes is what stands between them, and its place holds the quotes`() throws {
        let file = Array("---\na: \"x: \\\"y\\\" é\"\nb: 'it''s # no comment'\nc: \"🙂\" # one\nd: 1\n---\n".utf8)
        let frontMatter = FrontMatter(file)
        #expect(frontMatter["a"]?.text == "x: \"y\" é")
        #expect(frontMatter["b"]?.text == "it's # no comment")
        #expect(frontMatter["c"]?.text == "🙂")
        #expect(frontMatter["d"]?.text == "1")
        let places = frontMatter.members.map { String(decoding: file[$0.value.range], as: UTF8.self) }
        #expect(places == ["\"x: \\\"y\\\" é\"", "'it''s # no comment'", "\"🙂\"", "1"])
    }

    @Test func `keys ignore case, and hyphen, underscore and space are one`() {
        let frontMatter = read("---\nMood Scale: 1\nday_ENDS: 2\nNext-Session: 3\n---\n")
        #expect(frontMatter.members.map(\.key) == ["mood-scale", "day-ends", "next-session"])
        #expect(frontMatter.members.map(\.writtenKey) == ["Mood Scale", "day_ENDS", "Next-Session"])
    }

    @Test func `every scalar's place is its text, behind any character and nested`() {
        let file = Array(
            "---\né🙂: ä\nlist:\n  - eins\n  - {k: zwei, é: [drei, vier]}\nm:\n  n:\n    o: fünf\n---\n".utf8)
        var seen: [String] = []
        func walk(_ value: YAMLValue) {
            switch value {
            case .scalar(let text, let range):
                #expect(String(decoding: file[range], as: UTF8.self) == text)
                seen.append(text)
            case .sequence(let values, _): values.forEach(walk)
            case .mapping(let members, _):
                for member in members {
                    #expect(String(decoding: file[member.keyRange], as: UTF8.self) == member.writtenKey)
                    walk(member.value)
                }
            }
        }
        for member in FrontMatter(file).members {
            #expect(String(decoding: file[member.keyRange], as: UTF8.self) == member.writtenKey)
            walk(member.value)
        }
        #expect(seen == ["ä", "eins", "zwei", "drei", "vier", "fünf"])
    }

    // MARK: Recovery

    @Test(
        arguments: [
            "title: a: b: c", "title: @x", "list: [1, , 2]", "title: *really*", "title:\tx\n\ty: 1", "title: \"open",
            "list: [1, 2", "map: {a: 1", "title: `code`", "title: %x", "just words", "title: x\n bad: y", "- a\n- b",
            "a: [}", "title: |2x\n  y", "key: 'it's'",
        ])
    func `one broken line takes only itself along`(_ broken: String) {
        for (before, after) in [("mood: 6\n", "sleep: 7\n"), ("", "mood: 6\nsleep: 7\n"), ("mood: 6\nsleep: 7\n", "")] {
            let file = Array("---\n\(before)\(broken)\n\(after)---\nBody\n".utf8)
            let frontMatter = FrontMatter(file)
            #expect(frontMatter["mood"]?.text == "6", "\(before)\(broken)")
            #expect(frontMatter["sleep"]?.text == "7", "\(before)\(broken)")
            for key in ["mood", "sleep"] {
                let range = frontMatter[key]?.range ?? 0..<0
                #expect(file[range].elementsEqual((frontMatter[key]?.text ?? "?").utf8))
            }
            #expect(!frontMatter.problems.isEmpty)
            for problem in frontMatter.problems {
                #expect(problem.range.clamped(to: 0..<file.count) == problem.range)
            }
            #expect(!frontMatter.mayBePrivate)
            #expect(String(decoding: file[frontMatter.bodyStart...], as: UTF8.self) == "Body\n")
        }
    }

    @Test func `a value with a tab before it is read or reported, never lost in silence`() {
        for text in ["mood:\t6", "mood: \t6", "\tmood: 6", "mood: 6\t"] {
            let frontMatter = read("---\n\(text)\nz: 1\n---\n")
            #expect(frontMatter["mood"]?.text == "6" || !frontMatter.problems.isEmpty, "\(text)")
            #expect(frontMatter["z"]?.text == "1")
        }
    }

    @Test func `of a doubled key the first counts, and the second is reported at its place`() {
        let file = Array("---\nmood: 6\nsleep: 7\nMood: 4\n---\n".utf8)
        let frontMatter = FrontMatter(file)
        #expect(frontMatter["mood"]?.text == "6")
        #expect(frontMatter.problems.map(\.kind) == [.duplicateKey("Mood")])
        #expect(frontMatter.problems.map { String(decoding: file[$0.range], as: UTF8.self) } == ["Mood"])
    }

    @Test func `anchors, aliases and tags are refused by name`() {
        for (text, kind) in [
            ("a: &x 1", FrontMatter.Problem.Kind.anchorOrAlias), ("a: *x", .anchorOrAlias), ("a: [*x]", .anchorOrAlias),
            ("a: {b: &x 1}", .anchorOrAlias), ("a: !!str 1", .tag), ("a: !mine {b: 1}", .tag),
            ("<<: *x", .anchorOrAlias),
            ("&k a: 1", .anchorOrAlias),
        ] {
            let frontMatter = read("---\nmood: 6\n\(text)\n---\n")
            #expect(frontMatter.problems.map(\.kind) == [kind], "\(text)")
            #expect(frontMatter["a"] == nil, "\(text)")
            #expect(frontMatter["mood"]?.text == "6", "\(text)")
        }
    }

    @Test func `seven levels of aliases take no time`() {
        var yaml = "a: &a [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n"
        for (level, below) in zip("bcdefgh", "abcdefg") {
            let members = Array(repeating: "*\(below)", count: 9).joined(separator: ", ")
            yaml += "\(level): &\(level) [\(members)]\n"
        }
        let file = Array("---\n\(yaml)mood: 6\n---\n".utf8)
        let clock = ContinuousClock()
        let time = clock.measure { #expect(FrontMatter(file)["mood"]?.text == "6") }
        #expect(time < .milliseconds(50))
    }

    @Test(arguments: ["*x", "&x 1", "a: b", "@x", "[1", "!x 1"])
    func `very many problems take a moment`(_ value: String) {
        let lines = (0..<3000).map { "k\($0): \(value)\n" }.joined()
        let file = Array("---\nmood: 6\n\(lines)---\n".utf8)
        let clock = ContinuousClock()
        let time = clock.measure { #expect(FrontMatter(file).problems.count == 3000) }
        // Looking through all of it for each took many times as long.
        #expect(time < .seconds(10))
    }

    @Test func `what is nested too deep is refused, on a small stack as well`() {
        let deep = 100_000
        let texts = [
            "x: " + String(repeating: "[", count: deep), "x: " + String(repeating: "{a: ", count: deep / 2),
            "x: " + String(repeating: "[", count: deep) + String(repeating: "]", count: deep),
            String(repeating: "- ", count: deep) + "x", "x:\n  " + String(repeating: "- ", count: deep) + "x",
            String(repeating: "? ", count: deep) + "x",
            "x: " + String(repeating: "[", count: 2000) + String(repeating: "]", count: 2000),
            String(repeating: "- ", count: 2000) + "x", "x:\n  " + String(repeating: "- ", count: 5000) + "x",
            "x: " + String(repeating: "{a: ", count: 3000) + String(repeating: "}", count: 3000),
            String(repeating: "? ", count: 5000) + "x",
            "x:\n" + (1...480).map { String(repeating: " ", count: $0) + "a:\n" }.joined(),
        ]
        for text in texts {
            let file = Array("---\nmood: 6\n\(text)\nsleep: 7\n---\n".utf8)
            let read = SmallStack.run { FrontMatter(file) }
            #expect(read?.problems.isEmpty == false, "\(text.prefix(12))")
            #expect(read?["mood"]?.text == "6", "\(text.prefix(12))")
        }
    }

    // MARK: Bounds

    @Test func `front matter begins on the first line and ends at a fence`() {
        #expect(read("---\na: 1\n---\nBody").bodyStart == 13)
        #expect(read("---\na: 1\n...\nBody").bodyStart == 13)
        #expect(read("---  \na: 1\n--- \t\nBody")["a"]?.text == "1")
        #expect(read("---\n---\nBody").bodyStart == 8)
        #expect(read("\n---\na: 1\n---\n").members.isEmpty)
        #expect(read("...\na: 1\n---\n").members.isEmpty)
        #expect(read("----\na: 1\n---\n").members.isEmpty)
        #expect(read("Body\n---\na: 1\n---\n").members.isEmpty)
        #expect(read("").bodyStart == 0)
        #expect(read("---").members.isEmpty)
    }

    @Test func `a byte-order mark before it is allowed, and places count it`() {
        let file = Array("\u{FEFF}---\na: é\n---\nBody".utf8)
        let frontMatter = FrontMatter(file)
        #expect(frontMatter["a"]?.text == "é")
        #expect(frontMatter["a"].map { String(decoding: file[$0.range], as: UTF8.self) } == "é")
        #expect(String(decoding: file[frontMatter.bodyStart...], as: UTF8.self) == "Body")
        #expect(read("\u{FEFF}Body").bodyStart == 3)
    }

    @Test(arguments: ["\r\n", "\r", "\n"])
    func `any line end will do`(_ end: String) {
        let file = Array(
            ["---", "a: 1", "b:", "  - x", "  - y # note", "c: |", "  t", "---", "Body"].joined(separator: end).utf8)
        let frontMatter = FrontMatter(file)
        #expect(frontMatter["a"]?.text == "1")
        #expect(frontMatter["b"]?.list.map(\.text) == ["x", "y"])
        #expect(frontMatter["c"]?.text == "t")
        #expect(String(decoding: file[frontMatter.bodyStart...], as: UTF8.self) == "Body")
        for member in frontMatter["b"]?.list ?? [] {
            #expect(String(decoding: file[member.range], as: UTF8.self) == member.text)
        }
    }

    @Test func `a line separator of Unicode shifts no place`() {
        let file = Array("---\na: \"x\u{2028}y\"\nb: z\u{2029}w\nc: 3\nd: 4\n---\nBody".utf8)
        let frontMatter = FrontMatter(file)
        #expect(frontMatter["d"]?.text == "4")
        #expect(frontMatter["d"].map { String(decoding: file[$0.range], as: UTF8.self) } == "4")
        #expect(String(decoding: file[frontMatter.bodyStart...], as: UTF8.self) == "Body")
    }

    @Test func `unclosed, lines count as long as they look like it`() {
        let file = Array("---\nmood: 6\ntags:\n  - a\n\nWoke early: late.\n".utf8)
        let frontMatter = FrontMatter(file)
        #expect(frontMatter["mood"]?.text == "6")
        #expect(frontMatter["tags"]?.list.map(\.text) == ["a"])
        #expect(frontMatter.problems.map(\.kind) == [.unclosed])
        #expect(String(decoding: file[frontMatter.bodyStart...], as: UTF8.self) == "\nWoke early: late.\n")
        #expect(read("---\nOnly prose here.\n").bodyStart == 0)
    }

    @Test func `above 256 kB nothing is read, and the note is private`() {
        let line = "a: " + String(repeating: "x", count: 96) + "\n"
        let small = read("---\nmood: 6\n# " + String(repeating: line, count: 1).dropLast() + "\n---\n")
        #expect(small["mood"]?.text == "6")
        let limit = FrontMatter.sizeLimit
        let exact = "mood: 6\nz: " + String(repeating: "x", count: limit - 12) + "\n"
        #expect(exact.utf8.count == limit)
        #expect(!read("---\n\(exact)---\n").mayBePrivate)
        #expect(read("---\n\(exact)---\n")["mood"]?.text == "6")
        let over = read("---\nmood: 6\nz: " + String(repeating: "x", count: limit - 11) + "\n---\n")
        #expect(over.mayBePrivate)
        #expect(over.members.isEmpty)
        #expect(over.problems.map(\.kind) == [.tooLarge])
    }

    // MARK: Comments

    @Test func `a tag that YAML takes for a comment is read as meant, and reported`() {
        let file = Array("---\nmeasure: #speak-up per week\ntitle: goal #1\ncolour: red # not blue\n---\n".utf8)
        let frontMatter = FrontMatter(file)
        #expect(frontMatter["measure"]?.text == "#speak-up per week")
        #expect(frontMatter["title"]?.text == "goal")
        #expect(frontMatter["colour"]?.text == "red")
        #expect(
            frontMatter.problems.map(\.kind) == [
                .commentCutsValue(key: "measure", isWholeValue: true),
                .commentCutsValue(key: "title", isWholeValue: false),
            ])
        #expect(
            frontMatter.problems.map { String(decoding: file[$0.range], as: UTF8.self) } == [
                "#speak-up per week", "#1",
            ])
    }

    @Test func `a comment that says private takes its key away`() {
        for text in [
            "secret: 3 # private", "secret: # private\n  - a\n  - b", "secret:\n  - a # private\n  - b",
            "secret: 3 #private", "secret: 3 # Private!", "# private\nsecret: 3", "secret: [a] # strictly private",
            "secret: |\n  text\n  # private", "secret: {a: 1} # privat",
        ] {
            let frontMatter = read("---\nfirst: 1\nmood: 6\n\(text)\nzeal: 7\nlast: 9\n---\n")
            #expect(frontMatter["secret"] == nil || text.contains("|"), "\(text)")
            #expect(frontMatter["first"]?.text == "1" && frontMatter["last"]?.text == "9", "\(text)")
            #expect(!frontMatter.mayBePrivate, "\(text)")
        }
        #expect(read("---\ntitle: \"a # private b\"\n---\n")["title"]?.text == "a # private b")
    }
}
