import JournalModel
import JournalReading
import JournalTesting
import JournalText
import Testing

/// Notes in several languages, each with the settings that a person would write for them by hand.
struct LanguageTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let language: String
        let files: [String: String]
        /// Without comments.
        let expected: [String]
        /// Days with a mood, thought records of the loaded journal; headings over wins that are offered.
        let moods: Int
        let records: Int
        let wins: Int
        var testDescription: String { language }
    }

    static let cases = [
        Case(
            language: "German",
            files: [
                "Tagebuch/05.03.2026.md": """
                ## 😊 Stimmung
                - 08:15 4/10 ängstlich 70

                ## Erfolge
                - beim Amt angerufen

                ## Gedankenprotokoll
                - Auslöser: eine E-Mail
                - Gedanke: das schaffe ich nie (80%)
                - Gefühle: Angst 70
                - Spricht dagegen: letztes Mal ging es
                - Hilfreicher Gedanke: einen Schritt nach dem anderen (60%)
                """,
                "Tagebuch/13.03.2026.md": "Stimmung: 6/10\n\nschlaf:: 7,5\n",
                "Tagebuch/14.03.2026.md": "Stimmung: 5/10\n",
            ],
            expected: [
                "date-pattern: \"DD.MM.YYYY\"", "day-file: \"Tagebuch/DD.MM.YYYY.md\"", "decimal: comma", "headings:",
                "  mood: [Stimmung]", "  thought-record: [Gedankenprotokoll]", "fields:",
                "  situation: [Auslöser]", "  thought: [Gedanke]", "  emotions: [Gefühle]",
                "  evidence-against: [Spricht dagegen]", "  balanced: [Hilfreicher Gedanke]",
            ], moods: 3, records: 1, wins: 1),
        Case(
            language: "French",
            files: [
                "2026-03-05.md": "## Humeur\n- 21:30 7/10 calme\n\n## Gratitude\n- le soleil\n",
                "2026-03-06.md": """
                Humeur: 5/10

                ## Colonnes de Beck
                - Situation: réunion
                - Pensée automatique: ils rient (80%)
                - Émotions: honte 60
                - Pensée alternative: personne ne rit (50%)
                """,
            ],
            expected: [
                "headings:", "  mood: [Humeur]", "  thought-record: [Colonnes de Beck]",
                "fields:", "  thought: [Pensée automatique]", "  emotions: [Émotions]",
                "  balanced: [Pensée alternative]",
            ], moods: 2, records: 1, wins: 1),
        Case(
            language: "Spanish",
            files: [
                "2026/03/05.md": "## Estado de ánimo\n- 08:15 4/10 triste\n\n## Logros\n- salí a caminar\n",
                "2026/03/06.md": "Ánimo: 6/10\n\n## Deberes\n- [ ] escribir\n",
                "2026/03/07.md": "Ánimo: 7/10\n",
            ],
            expected: [
                "day-file: \"YYYY/MM/DD.md\"", "headings:", "  homework: [Deberes]",
                "  mood: [Estado de ánimo, Ánimo]",
            ], moods: 3, records: 0, wins: 1),
        Case(
            language: "Italian",
            files: [
                "Diario/25-12-2025.md": "## Umore\n- 7/10 sereno\n\n## Successi\n- una telefonata\n",
                "Diario/02-01-2026.md": "## Umore\n- 6/10\n",
            ],
            expected: [
                "date-pattern: \"DD-MM-YYYY\"", "headings:", "  mood: [Umore]",
            ], moods: 2, records: 0, wins: 1),
        Case(
            language: "Dutch",
            files: [
                "2026-03-05 donderdag.md": "## Stemming\n- 5/10 moe\n\n## Wat goed ging\n- gewandeld\n",
                "2026-03-06 vrijdag.md": "## Gedachtenschema\n- Situatie: vergadering\n- Gedachte: dom (90%)\n",
            ],
            expected: [
                "headings:", "  mood: [Stemming]", "  thought-record: [Gedachtenschema]",
                "fields:", "  situation: [Situatie]", "  thought: [Gedachte]",
            ], moods: 1, records: 1, wins: 1),
        Case(
            language: "Portuguese",
            files: [
                "2026-03-05 quinta-feira.md": "## Humor\n- 5/10\n\n## Conquistas\n- corri\n",
                "2026-03-06 sexta-feira.md": "## Humor\n- 6/10\n",
            ],
            expected: [
                "date-pattern: \"YYYY-MM-DD dddd\"", "headings:", "  mood: [Humor]",
            ], moods: 2, records: 0, wins: 1),
        Case(
            language: "Polish",
            files: [
                "dziennik.md": """
                # 5.03.2026
                ## Nastrój
                - 4/10 zmęczenie
                # 23.03.2026
                ## Nastrój
                - 6/10
                ## Wdzięczność
                - herbata
                """
            ],
            expected: [
                "date-pattern: \"D.M.YYYY\"", "headings:", "  mood: [Nastrój]",
            ], moods: 2, records: 0, wins: 1),
        Case(
            language: "Swedish",
            files: [
                "20260305.md": "Humör: 5/10\n\n## Tacksamhet\n- kaffe\n", "20260306.md": "Humör: 6/10\n",
            ],
            expected: ["headings:", "  mood: [Humör]"], moods: 2, records: 0, wins: 1),
        Case(
            language: "Danish",
            files: ["5 March 2026.md": "## Humør\n- 5/10\n", "16 March 2026.md": "## Humør\n- 6/10\n"],
            expected: ["date-pattern: \"D MMMM YYYY\"", "headings:", "  mood: [Humør]"], moods: 2, records: 0, wins: 0),
    ]

    @Test(arguments: cases) func `the proposal is the one that a person would write`(of example: Case) throws {
        #expect(try Vault(example.files).proposal() == example.expected)
    }

    @Test(arguments: cases) func `what is written is read without a message, and brings what it promised`(
        of example: Case
    ) throws {
        let vault = try Vault(example.files)
        // What has a time and is of 10 is read under any heading.
        #expect(try JournalLoader.load(root: vault.journal.root).moods.count < example.moods)
        #expect(try vault.doctor("--write").status == 0)
        let journal = try JournalLoader.load(root: vault.journal.root)
        #expect(journal.diagnostics.filter { journal.files[$0.source.file].path.description == "journal.yaml" } == [])
        #expect(journal.diagnostics.filter { $0.severity == .error } == [])
        #expect(Set(journal.moods.map(\.stamp.date)).count == example.moods)
        #expect(journal.thoughts.count == example.records)
        // What would be quoted on the page is offered, not set.
        #expect(journal.passages.count { $0.marker == .win } == 0)
        #expect(try (vault.doctor().text.ranges(of: "wins: [").count) == example.wins)
    }

    @Test(arguments: cases) func `written once, there is nothing left to propose`(of example: Case) throws {
        let vault = try Vault(example.files)
        _ = try vault.doctor("--write")
        let again = try vault.doctor()
        #expect(Vault.settings(in: again.text) == [])
        #expect(again.text.contains("There is a journal.yaml"))
    }

    @Test(arguments: [
        ("stimmung", "mood"), ("humeur", "mood"), ("ánimo", "mood"), ("umore", "mood"), ("stemming", "mood"),
        ("nastrój", "mood"), ("humör", "mood"), ("sitzung", "session"), ("séance", "session"), ("fecha", "date"),
    ])
    func `a key in another language is said plainly to have no place`(key: String, format: String) throws {
        let vault = try Vault(["2026-03-05.md": "---\n\(key): 6\n---\n", "2026-03-06.md": "---\n\(key): 7\n---\n"])
        let text = try vault.doctor().text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(text.contains("The key \(key) (2 times, 2 with a number) is what the format calls \(format)"))
        #expect(text.contains("or keep \(key) as a tracker of your own") == (format == "mood"))
        #expect(try vault.proposal() == [])
    }
}
