/// What is slow, or was once, in parsers of Markdown: CommonMark's own cases, and more of their kind.
extension HostileText {
    package static let commonMark: [HostileText] = [
        HostileText("nested strong emphasis", open: "*a **a ", "b", close: " a** a*"),
        HostileText("many emphasis closers", again: "a_ "),
        HostileText("many emphasis openers", again: "_a "),
        HostileText("mismatched openers and closers", again: "*a_ "),
        HostileText("emphasis within words", again: "*a _a*_ "),
        HostileText("runs that are multiples of three") { Array("a**b".utf8) + again("c* ", $0) },
        HostileText("link closers", again: "a]"),
        HostileText("link openers", again: "[a"),
        HostileText("link openers and emphasis closers", again: "[ a_"),
        HostileText("brackets and parentheses", again: "[ (]("),
        HostileText("pictures that end as links", again: "![[]()"),
        HostileText("hard link and emphasis", again: "**x [a*b**c*](d)"),
        HostileText("nested brackets", open: "[", "a", close: "]"),
        HostileText("unclosed links in angles", again: "[a](<b"),
        HostileText("unclosed links", again: "[a](b"),
        HostileText("nested quotes") { again("> ", $0) + Array("a".utf8) },
        HostileText("nested quotes without blanks") { again(">", $0) + Array("a".utf8) },
        HostileText("deep lists") { size in
            var text: [UInt8] = []
            var depth = 0
            while text.count < size {
                text += [UInt8](repeating: 0x20, count: 2 * depth) + Array("* a\n".utf8)
                depth += 1
            }
            return text
        },
        HostileText("a deep list in one line") { again("- ", $0) + Array("a\n".utf8) },
        HostileText("lists as deep as they may be", again: String(repeating: "- ", count: 90) + "a\n"),
        HostileText("empty lines below a deep list") { again("* ", $0 / 2) + Array("a".utf8) + again("\n", $0 / 2) },
        HostileText("empty lines below a list as deep as it may be") {
            Array((String(repeating: "- ", count: 90) + "a\n").utf8) + again("\n", $0)
        },
        HostileText("empty lines below a deep list in a quote") {
            Array("> ".utf8) + again("* ", $0 / 2) + Array("a\n".utf8) + again(">\n", $0 / 2)
        },
        HostileText("emphasis in a deep quote") { again(">", $0 / 2) + again("a*", $0 / 2) },
        HostileText("emphasis in a quote as deep as it may be") { again(">", 90) + again(" a*", $0) },
        HostileText("NUL in words", again: "abc\u{0}de\u{0}"),
        HostileText("growing runs of backticks") { numbered($0) { "e" + String(repeating: "`", count: $0) } },
        HostileText("unclosed comments", again: "</<!--"),
        HostileText("unclosed comments on lines", again: "a <!-- b\n"),
        HostileText("unclosed instructions") { Array("a ".utf8) + again("<?", $0) },
        HostileText("unclosed declarations") { Array("a ".utf8) + again("<!A ", $0) },
        HostileText("unclosed CDATA") { Array("a ".utf8) + again("<![CDATA[", $0) },
        HostileText("unclosed tags") { Array("x ".utf8) + again("<a b='", $0) },
        HostileText("reference definitions") { numbered($0) { "[r\($0)]: /u\n" } },
        HostileText("reference definitions that are used") { numbered($0) { "[r\($0)]: /u\n\n[r\($0)]\n\n" } },
        HostileText("references that collide") { colliding($0) },
        HostileText("one reference, defined again and again", again: "[a]: b\n"),
        HostileText("a reference and links that are none") { Array("[a]: b\n\n".utf8) + again("[a](<b", $0) },
        HostileText("a reference and open parentheses") { Array("[a]: b\n\n".utf8) + again("[a](b", $0) },
        HostileText("a reference and nested brackets") {
            Array("[r]: x\n\n".utf8)
                + again(String(repeating: "[", count: 400) + String(repeating: "]", count: 400), $0)
        },
        HostileText("nested inlines") { again("*", $0 / 2) + Array("a".utf8) + again("*", $0 / 2) },
        HostileText("links in open pictures") { again("![a ", $0 / 2) + again("[b](c)", $0 / 2) },
        HostileText("links in open pictures, on lines") { again("![a\n", $0 / 2) + again("[b](c)\r\n", $0 / 2) },
        HostileText("stars and underscores", again: "*_"),
        HostileText("links", again: "[a](b)"),
        HostileText("links of two pairs", again: "[a][b]"),
        HostileText("wiki links", again: "[[a]] "),
        HostileText("open wiki links", again: "[[a|b#c "),
        HostileText("entities", again: "&amp;"),
        HostileText("half entities", again: "&#9"),
        HostileText("code spans", again: "`a` "),
        HostileText("autolinks", again: "<http://a>"),
        HostileText("hard line breaks", again: "a\\\n"),
        HostileText("headings by underlines", again: "a\n===\n"),
        HostileText("a paragraph of short lines", again: "a\n"),
        HostileText("a paragraph of lines with brackets", again: "[a\n"),
        HostileText("a paragraph of underlines", again: "a\n-- -\n"),
        HostileText("definitions without an end", again: "[a]: b \"c\nd\n"),
        HostileText("fences", again: "~~~\n"),
        HostileText("an open fence") { Array("```\n".utf8) + again("a\n", $0) },
        HostileText("HTML blocks", again: "<div>\n\n"),
        HostileText("carriage returns", again: "a\r"),
        HostileText("list items", again: "- a\n"),
        HostileText("loose list items", again: "- a\n\n"),
        HostileText("empty list items", again: "-\n"),
        HostileText("numbered items") { numbered($0) { "\($0 % 100). a\n" } },
        HostileText("items of three levels", again: "- a\n  - b\n    - c\n"),
        HostileText("quotes", again: "> a\n\n"),
        HostileText("paragraphs", again: "a\n\n"),
        HostileText("rules", again: "---\n"),
        HostileText("long rules", again: "- "),
        HostileText("one long line", again: "word "),
    ]

    /// One character again and again.
    package static let characters: [HostileText] =
        (["\t", "\n", "\r", "\u{0}"] + "!\"#$%&'()*+,-./0:;<=>?@A[\\]^_`{|}~ é".map(String.init)).map { sign in
            HostileText("only \(sign.debugDescription)", again: sign)
        }

    /// Labels of references that some parsers' tables of names put in one place.
    private static func colliding(_ size: Int) -> [UInt8] {
        let text = numbered(size / 2) { number in
            number % 2 == 0 ? "" : "[x\(String(number * 65_536, radix: 36))]: /f\n\n"
        }
        return text + again("[x1][x2]", size / 2)
    }
}
