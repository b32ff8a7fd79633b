/// Front matter up to, and above, the size that is read.
extension HostileText {
    package static let frontMatter: [HostileText] = [
        head("keys") { numbered($0) { "k\($0): 1\n" } },
        head("one key again and again") { again("mood: 4\n", $0) },
        head("keys nearly the format's own") { numbered($0) { "mod\($0): 1\n" } },
        head("blocks that are broken") { again("a: b: c\n", $0) },
        head("lists that are broken") { again("a: [1, , 2]\n", $0) },
        head("one long list that is broken") { Array("tags: [".utf8) + again("a, #b, ", $0) + Array("]\n".utf8) },
        head("a list of tags that is broken") { Array("tags: [".utf8) + again("#b, ", $0) + Array("]\n".utf8) },
        head("a list in lines that is broken") { Array("tags:\n".utf8) + again("- [a, #b\n", $0) },
        head("one long list") { Array("tags: [".utf8) + again("a, ", $0) + Array("b]\n".utf8) },
        head("a list in lines") { Array("mood:\n".utf8) + again("- 4\n", $0) },
        head("quotes without an end") { again("a: \"b\n", $0) },
        head("lines that are no keys") { again("just words\n", $0) },
        head("comments that cut values") { numbered($0) { "k\($0): a #b\n" } },
        head("private comments") { numbered($0) { "k\($0): a # private\n" } },
        head("nearly private comments") { numbered($0) { "# privat\nk\($0): a\n" } },
        head("signs of comments in one value") { Array("a: \"".utf8) + again(" #", $0) + Array("\"\n".utf8) },
        head("signs of comments and keys") { numbered($0) { "k\($0): \" # # \"\n" } },
        head("anchors") { numbered($0) { "k\($0): &a\($0) b\n" } },
        head("aliases that grow") {
            Array("a0: &a0 [x, x]\n".utf8)
                + numbered($0) { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1), *a\($0 - 1), *a\($0 - 1)]\n" }
        },
        head("aliases of nothing") { again("a: *b\n", $0) },
        head("tags that make types") { numbered($0) { "k\($0): !!python/object:os.system ls\n" } },
        head("brackets within brackets") { again("a: [[[[[[[[", $0) + Array("\n".utf8) },
        head("blocks within blocks") { size in
            var text: [UInt8] = []
            var depth = 0
            while text.count < size {
                text += [UInt8](repeating: 0x20, count: depth) + Array("a:\n".utf8)
                depth += 1
            }
            return text
        },
        head("lists within lists in a line") { Array("a: ".utf8) + again("- ", $0) + Array("\n".utf8) },
        head("question marks") { again("? ", $0) },
        head("huge numbers") { Array("mood: ".utf8) + again("9", $0) + Array("\n".utf8) },
        head("days far away") { _ in Array("date: 0000-00-00\nsince: 99999-01-01\nmood: 1e999\n".utf8) },
        head("NUL") { again("a: \u{0}\n", $0) },
        head("one long value") { Array("title: ".utf8) + again("word ", $0) + Array("\n".utf8) },
        head("a text in lines") { Array("title: |\n".utf8) + again("  word\n", $0) },
        head("words in lines") { Array("title:\n".utf8) + again("  word\n", $0) },
        HostileText("front matter that is nowhere closed", isWhole: true) { Array("---\n".utf8) + again("k: 1\n", $0) },
        HostileText("front matter that is closed again and again", isWhole: true) { again("---\n", $0) },
        HostileText("stray keys", isWhole: true) { again("\n- \n", $0) },
    ]

    /// Front matter of a size, up to a little less than what is read.
    private static func head(_ name: String, _ make: @escaping @Sendable (Int) -> [UInt8]) -> HostileText {
        HostileText("front matter: " + name, isWhole: true) { size in
            Array("---\nmood: 6\n".utf8) + make(min(size, 250_000)) + Array("\n---\n\nMood: 4\n".utf8)
        }
    }

    package static let all = commonMark + characters + journal + frontMatter
}
