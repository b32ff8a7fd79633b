import JournalTesting
import Testing

/// What is private is neither counted nor shown. (The tests of privacy run this command over every form there is.)
struct PrivateTests {
    private static let open = ["2026-03-05.md": "## Stimmung\n- 5/10\n", "2026-03-06.md": "## Stimmung\n- 6/10\n"]

    private static let hidden = [
        "2026-03-07.md": "---\nprivate: true\nqxword: 5\n---\n## Stimmung\n- 1/10 qxword\n\nqxword:: 3 #qxword\n",
        "2026-03-08.md": "---\ntags: [private]\n---\n## qxword\n",
        "2026-03-09.md": "---\nprivate: [\nqxword: 5\n---\n## qxword\n",
        "2026-03-10.md": "<!-- private -->\n## qxword\nqxword:: 3 #qxword\nMood: qxword\n<!-- /private -->\n",
        "2026-03-11.md": "## Evening #private\nqxword:: 3\n### qxword\n",
        "2026-03-12.md": "%%\nqxword:: 3\n%%\n",
        "2026-03-13.md": "## Privat\nqxword:: 3 #qxword\n",
        "2026-03-14.md": "## Privé\nqxword:: 3 #qxword\n",
        "2026-03-15.md": "---\nprywatne: tak\nqxword: 3\n---\n",
        "2026-03-16.md": "qxword:: 3 #privado\n",
    ]

    @Test(arguments: ["text", "json", "markdown"])
    func `private text in every form is not shown and not counted`(format: String) throws {
        let vault = try Vault(PrivateTests.open.merging(PrivateTests.hidden) { $1 })
        let result = try vault.doctor("--format", format)
        #expect(!result.text.contains("qxword"))
        #expect(!result.error.contains("qxword"))
        #expect(result.text.contains("Stimmung 2 times"))
        for name in ["2026-03-07", "2026-03-08", "2026-03-09"] { #expect(!result.text.contains(name)) }
    }

    @Test func `how many notes are private is told on a terminal and nowhere else`() throws {
        let vault = try Vault(PrivateTests.open.merging(PrivateTests.hidden) { $1 })
        let arguments = ["doctor", "--journal", vault.journal.root]
        let words = "3 notes are private as a whole, and were not looked at."
        #expect(try Executable.runOnTerminal(arguments).text.contains(words))
        for format in ["text", "json", "markdown"] {
            let result = try vault.doctor("--format", format)
            #expect(!result.error.contains("private"))
            #expect(!result.text.contains("private as a whole"))
            if format != "text" {
                #expect(!(try Executable.runOnTerminal(arguments + ["--format", format]).text.contains(words)))
            }
        }
        let without = try Vault(PrivateTests.open).doctor("--format", "json").output
        let files = PrivateTests.hidden.filter { $0.key <= "2026-03-09.md" }
        #expect(try Vault(PrivateTests.open.merging(files) { $1 }).doctor("--format", "json").output == without)
    }

    @Test func `a word of another language for private is proposed without count or place`() throws {
        let vault = try Vault(["2026-03-14.md": "Mood: 5\n\n## Vertraulich\nqxword\n"])
        #expect(try vault.proposal() == ["headings:", "  private: [vertraulich]"])
        let text = try vault.doctor().text
        #expect(text.contains("  # hides what stands below it\n  private: [vertraulich]\n"))
        #expect(try vault.doctor("--write").status == 0)
        #expect(try vault.doctor().text.contains("qxword") == false)
        // It is read back without a message, and hides.
        #expect(try Executable.run(["check", "--journal", vault.journal.root]).text == "")
    }

    @Test(arguments: ["Privat", "Privé", "Privado: x", "Private notes"])
    func `a heading that nearly says private hides here, too, and nothing is told of it`(heading: String) throws {
        let vault = try Vault(["2026-03-14.md": "Mood: 5\n\n## \(heading)\nqxword:: 7\nqxword 7/10\n"])
        #expect(try vault.proposal() == [])
        #expect(!(try vault.doctor("--format", "json").text.lowercased().contains("priv")))
    }

    @Test(arguments: [("---\nprivé: oui\n---\n", "The key privé"), ("a #privado\n", "The tag #privado")])
    func `a key or a tag of another language hides nothing, which is said`(text: String, words: String) throws {
        #expect(try Vault(["2026-03-14.md": text]).doctor().text.contains("\(words) hides nothing"))
    }

    @Test func `a heading that one note has may be prose, and is not shown`() throws {
        let vault = try Vault([
            "2026-03-05.md": "## What I never told Kim\ntext\n## Garden\ntext\n", "2026-03-06.md": "## Garden\ntext\n",
        ])
        let text = try vault.doctor("--format", "json").text
        #expect(!text.contains("Kim"))
        #expect(text.contains("Garden"))
    }

    @Test func `values and prose are not shown`() throws {
        let vault = try Vault([
            "2026-03-05.md":
                "---\nmood: 4 qxone\nsleep: qxtwo\ntags: [a]\n---\n# 2026-03-05 qxthree\nqxfour: 3\n- [ ] qxfive\n\nenergy:: qxsix\n"
        ])
        for format in ["text", "json", "markdown"] {
            #expect(!(try vault.doctor("--format", format).text.contains("qx")))
        }
    }

    @Test func `a folder whose name would hide a setting does not`() throws {
        let vault = try Vault([
            "Privat/13.03.2026.md": "## Stimmung\n- 5/10\n", "Privat/14.03.2026.md": "## Stimmung\n- 5/10\n",
        ])
        #expect(try vault.proposal() == ["date-pattern: \"DD.MM.YYYY\"", "headings:", "  mood: [Stimmung]"])
        _ = try vault.doctor("--write")
        #expect(try Executable.run(["check", "--journal", vault.journal.root]).text == "")
        let moods = try Executable.run(["list", "moods", "--format", "csv", "--journal", vault.journal.root]).text
        #expect(moods.split(whereSeparator: \.isNewline).count == 3)
    }
}
