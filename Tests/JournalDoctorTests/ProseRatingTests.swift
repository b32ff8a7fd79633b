import JournalTesting
import Testing

/// Ratings that stand in prose and are not read.
struct ProseRatingTests {
    private static func words(_ files: [String: String]) throws -> String {
        try Vault(files).doctor("--format", "markdown").text
    }

    @Test func `a name that two notes rate on lines of their own is told, with count, place and what to write`() throws
    {
        let text = try Self.words([
            "2026-03-05.md": "Woke.\n\nAnxiety: 7/10\n", "2026-03-06.md": "- **anxiety** 6/10.\n",
            "2026-03-07.md": "Anxiety 55/100\n",
        ])
        #expect(text.contains("## Not placed\n"))
        #expect(text.contains("“anxiety” stands 3 times with a rating on a line of its own"))
        #expect(text.contains("`anxiety:: 7/10`"))
        #expect(text.contains("(2026-03-05.md:3)"))
    }

    @Test func `names that one note has may be prose, and are counted without being shown`() throws {
        let text = try Self.words([
            "2026-03-05.md": "Qxone: 7/10\n\nqxtwo three 2/5\n\nPrivateness 3/10\n",
            "2026-03-06.md": "privateness 3/10\n",
        ])
        #expect(text.contains("4 ratings stand on lines of their own"))
        #expect(text.contains("(2026-03-05.md:1)"))
        #expect(text.contains("`energy:: 7/10`"))
        #expect(!text.lowercased().contains("qx"))
        #expect(!text.contains("rivateness"))
    }

    @Test func `what is written so is read`() throws {
        let vault = try Vault(["2026-03-05.md": "anxiety:: 7/10\n"])
        let rows = try Executable.run(["list", "trackers", "--format", "csv", "--journal", vault.journal.root]).text
        #expect(rows.contains("anxiety"))
        #expect(!(try vault.doctor().text.contains("Not placed")))
    }

    @Test func `a mood that goes on in prose is told, and one that is read is not`() throws {
        let text = try Self.words([
            "2026-03-05.md": "Mood 3. Then the whole long day went by in the garden and I forgot it.\n",
            "2026-03-06.md": "Mood 3.\n", "2026-03-07.md": "Mood: 4/10\n", "2026-03-08.md": "Mood 14/10\n",
        ])
        #expect(text.contains("1 mood that goes on in prose"))
        #expect(text.contains("(2026-03-05.md:1)"))
        #expect(text.contains("`Mood: 3 - "))
        #expect(!text.contains("on lines of their own"))
    }

    @Test(arguments: [
        // Read already, or said by a message of its own.
        "urge 4/5", "Mood: 6/10", "anxiety:: 7/10", "## Mood\n- 6/10 anxious 7/10", "Stimmung 6/10",
        "## Goals\n- [[speak-up]] 4/10", "---\nsession: 3\n---\nTherapy: 7/10",
        // No ratings.
        "Page 7/10", "Anxiety was 7/10 today", "Anxiety: 7/10 and then it went", "Anxiety 11/10", "Flour 3/4",
        "Week 4/10", "anxiety 7", "4/10", "`anxiety 7/10`", "```\nanxiety 7/10\n```",
        // Private.
        "anxiety 7/10 #private", "## Evening #private\nanxiety 7/10", "%% anxiety 7/10 %%",
        "<!-- private -->\nanxiety 7/10\n<!-- /private -->", "---\nprivate: yes\n---\nanxiety 7/10",
        "## Private notes\nanxiety 7/10",
    ])
    func `what is read, no rating or private is not told`(text: String) throws {
        let page = try Self.words([
            "2026-03-05.md": text + "\n", "2026-03-06.md": text + "\n", "goals/speak-up.md": "# Speak up\n",
        ])
        #expect(!page.contains("rating on a line"))
        #expect(!page.contains("on lines of their own"))
        #expect(!page.contains("goes on in prose") && !page.contains("go on in prose"))
    }
}
