import JournalTesting
import Testing

/// What is said on a terminal and nowhere else.
struct TerminalTests {
    private static let handingOver = "What you hand over may become part of your clinical record."

    @Test func `the first page and every preview say what handing over means`() throws {
        let journal = try SmallJournal.make()
        let arguments = ["report", "--journal", journal.root] + SmallJournal.today
        #expect(try Executable.runOnTerminal(arguments).text.contains(TerminalTests.handingOver))
        #expect(!(try Executable.run(arguments).error.contains(TerminalTests.handingOver)))
        try journal.write("---\ntype: report\n---\n", to: "reports/2026-03-04.md")
        #expect(!(try Executable.runOnTerminal(arguments).text.contains(TerminalTests.handingOver)))
        #expect(try Executable.runOnTerminal(arguments + ["--preview"]).text.contains(TerminalTests.handingOver))
    }

    @Test func `the first page that is kept says it too, and the second does not`() throws {
        let journal = try SmallJournal.make()
        try journal.write("", to: "reports/.keep")
        let arguments = ["report", "--journal", journal.root] + SmallJournal.today
        let first = try Executable.runOnTerminal(arguments + ["-o", journal.path("reports/2026-03-18.md")])
        #expect(first.text.contains(TerminalTests.handingOver))
        let second = try Executable.runOnTerminal(arguments + ["-o", journal.path("reports/2026-03-19.md")])
        #expect(!second.text.contains(TerminalTests.handingOver))
    }

    @Test func `days with private notes are counted on a terminal only`() throws {
        let journal = try SmallJournal.make([
            "days/2026-03-11.md": "---\nprivate: true\n---\nhidden words\n",
            "days/2026-03-12.md": "Cold.\n\n## Evening #private\nhidden words\n",
        ])
        let arguments = ["report", "--journal", journal.root] + SmallJournal.today
        let shown = try Executable.runOnTerminal(arguments).text
        #expect(shown.contains("2 days of this period hold private notes"))
        #expect(!shown.contains("hidden words"))
        #expect(!(try Executable.run(arguments).error.contains("private")))
    }

    @Test func `an answer about safety that is left off is told on a terminal only`() throws {
        let journal = try SmallJournal.make([
            "sessions/2026-03-11.md": "---\nsession: 6\nphq9: 1 1 1 1 1 1 1 1 1\n---\n"
        ])
        let arguments = ["report", "--without-risk-item", "--journal", journal.root] + SmallJournal.today
        let words = "An answer about your safety is not on this page."
        #expect(try Executable.runOnTerminal(arguments).text.contains(words))
        #expect(!(try Executable.run(arguments).error.contains(words)))
    }

    /// `TERM` as a terminal sets it.
    private static let terminal = ["TERM": "xterm"]

    @Test func `colour stands on a terminal, and where it is asked for`() throws {
        let journal = try SmallJournal.make()
        let arguments = ["report", "--format", "text", "--journal", journal.root] + SmallJournal.today
        func isColoured(_ more: [String] = [], _ environment: [String: String] = [:], terminal: Bool) throws -> Bool {
            let environment = TerminalTests.terminal.merging(environment) { $1 }
            let result =
                terminal
                ? try Executable.runOnTerminal(arguments + more, environment: environment)
                : try Executable.run(arguments + more, environment: environment)
            return result.text.contains("\u{1B}[")
        }
        #expect(try isColoured(terminal: true))
        #expect(try !isColoured(terminal: false))
        #expect(try !isColoured([], ["NO_COLOR": "1"], terminal: true))
        #expect(try isColoured([], ["NO_COLOR": ""], terminal: true))
        #expect(try isColoured([], ["CLICOLOR_FORCE": "1"], terminal: false))
        #expect(try !isColoured([], ["CLICOLOR_FORCE": "0"], terminal: false))
        #expect(try !isColoured([], ["TERM": "dumb"], terminal: true))
        #expect(try isColoured(["--color", "always"], ["NO_COLOR": "1"], terminal: false))
        #expect(try !isColoured(["--color", "never"], ["CLICOLOR_FORCE": "1"], terminal: true))
    }

    @Test func `a table is cut to the width of a terminal and nowhere else`() throws {
        let journal = try SmallJournal.make()
        let arguments = ["list", "thoughts", "--journal", journal.root] + SmallJournal.today
        let shown = try Executable.runOnTerminal(arguments, environment: ["NO_COLOR": "1"], columns: 100)
        for line in shown.text.split(whereSeparator: \.isNewline) { #expect(line.count <= 100) }
        #expect(try Executable.run(arguments).text.contains("they were waiting for the next point 70"))
    }

    @Test(arguments: [["help", "checks"], ["check", "--explain", "nearly-private"]])
    func `pages on messages are as wide as a terminal, their examples as they are written`(arguments: [String]) throws {
        let plain = try Executable.run(arguments).text
        let shown = try Executable.runOnTerminal(arguments, columns: 60).text.replacing("\r\n", with: "\n")
        func parts(_ text: String) -> (words: [Substring], code: [Substring], longest: Int) {
            var parts: (words: [Substring], code: [Substring], longest: Int) = ([], [], 0)
            var fence: Substring?
            for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
                if line.hasPrefix("~~~~"), fence == nil || fence == line {
                    fence = fence == nil ? line : nil
                } else if fence != nil {
                    parts.code.append(line)
                } else {
                    let words = line.split(separator: " ")
                    parts.words += words
                    // A word that is longer has a line to itself.
                    if words.count > 2 { parts.longest = max(parts.longest, line.count) }
                }
            }
            return parts
        }
        #expect(parts(shown).words == parts(plain).words)
        #expect(parts(shown).code == parts(plain).code)
        #expect(parts(shown).longest <= 60)
        #expect(shown.contains("\n\n~~~~\n") && shown.hasPrefix("# "))
        // What goes on into a file or another program is Markdown with a line to a paragraph.
        #expect(parts(plain).longest > 100)
    }

    @Test(arguments: [
        ["report"], ["report", "--format", "text"], ["report", "--format", "json"], ["report", "--preview"],
        ["list", "wins"], ["list", "wins", "--format", "csv"], ["list", "wins", "--format", "json"], ["check"],
        ["goals"], ["goals", "odd"], ["goals", "odd", "--format", "markdown"], ["goals", "--format", "json"],
    ])
    func `no control character of the writer's reaches a terminal`(arguments: [String]) throws {
        let nasty = "a \u{1B}]52;c;AAAA\u{07} b \u{9B}31m c \u{202E}d\u{7F}"
        let journal = try TemporaryJournal([
            "goals/odd.md": "---\ngoal: \"odd\"\n---\n## Steps\n- [ ] step \(nasty)\n",
            "days/2026-03-17.md": "## Wins\n- won \(nasty)\n\n## Mood\n- 08:15 14/10 \(nasty)\n",
        ])
        let result = try Executable.runOnTerminal(
            arguments + ["--journal", journal.root, "--color", "never"] + SmallJournal.today)
        let bad = result.text.unicodeScalars.filter {
            ($0.value < 0x20 && $0 != "\n" && $0 != "\r") || (0x7F...0x9F).contains($0.value)
                || (0x202A...0x202E).contains($0.value)
        }
        #expect(bad.isEmpty)
    }
}
