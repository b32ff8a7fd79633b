import JournalSyntax
import JournalTesting
import Testing

/// Front matter at its plainest is read without Yams. A comment at its end sends all of it to Yams: both must say the
/// same, with the same places.
@Suite struct PlainFrontMatterTests {
    private static let keys = [
        "mood", "Sleep", "step-count", "step_count", "tags", "date", "x", "phq9", "yes", "null", "a1-b", "N",
        "pri-vate",
    ]
    private static let values = [
        "7", "7h 10m", "yes", "no", "null", "~", "012", "0x1F", "1_000", "1e3", "23:30", "2026-03-05",
        "2026-03-05T08:15",
        "a:b", "a: b", "a:", "http://example.org/a?b=c&d", "x - y", "- y", "a  b", "a ", " a", "5,5", "a, b", "it's",
        "say \"so\"", "\"quoted\"", "'quoted'", "[a, b]", "{a: b}", "a [b] {c}", "50%", "%a", "@a", "`a`", "a`b`", "*a",
        "a*b*", "&a", "a&b", "!a", "a!", "|", ">", "a|b", "a > b", "?", "a?", "? a", "#a", "a #b", "a#b", "", "é",
        "naïve",
        "a\tb", "\ta", "a\\b", "---", "...", "a---", "<<", "=", "a=b", "Infinity", "1.5", "+1", "-1", ".5", "a\u{85}b",
        "a\u{2028}b", "a\u{0}b", "a\u{7F}b", "\u{FEFF}a",
    ]

    @Test func `A key with any of these values says the same to both`() {
        for key in PlainFrontMatterTests.keys {
            for value in PlainFrontMatterTests.values { compare(["\(key): \(value)"]) }
        }
    }

    @Test(arguments: 0..<40) func `Random keys and values say the same to both`(number: Int) {
        var seed = Seed(UInt64(number))
        for _ in 0..<100 {
            let lines = (0...seed.number(0...5)).map { _ in
                let line =
                    "\(seed.pick(PlainFrontMatterTests.keys)):\(seed.pick([" ", " ", " ", "  ", "", " \t"]))"
                    + seed.pick(PlainFrontMatterTests.values)
                return seed.chance(12) ? "  " + line : seed.chance(15) ? "" : line
            }
            compare(lines, lineEnd: seed.pick(["\n", "\n", "\r\n", "\r"]))
        }
    }

    private func compare(_ lines: [String], lineEnd: String = "\n") {
        let head = lines.map { $0 + lineEnd }.joined()
        let plain = FrontMatter(Array("---\(lineEnd)\(head)---\(lineEnd)".utf8))
        let yams = FrontMatter(Array("---\(lineEnd)\(head)# so\(lineEnd)---\(lineEnd)".utf8))
        #expect(plain.members == yams.members, "\(lines)")
        #expect(plain.problems.map(\.kind) == yams.problems.map(\.kind), "\(lines)")
        #expect(plain.mayBePrivate == yams.mayBePrivate, "\(lines)")
    }
}
