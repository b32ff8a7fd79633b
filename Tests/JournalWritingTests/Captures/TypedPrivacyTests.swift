import JournalModel
import JournalReading
import JournalText
import JournalWriting
import Testing

/// What is typed to be private: the lines it becomes, and that nobody is shown any of it.
@Suite struct TypedPrivacyTests {
    @Test(arguments: [
        ("private: qx", ["qx #private"]), ("Private - qx", ["qx #private"]), ("private, qx", ["qx #private"]),
        ("[private] qx", ["qx #private"]), ("(private) qx", ["qx #private"]), ("#private qx", ["qx #private"]),
        ("**private** qx", ["**private** qx #private"]), ("private I qx", ["private I qx #private"]),
        ("privat: qx", ["qx #private"]), ("privé : qx", ["qx #private"]),
        ("win: private: qx", ["qx #private"]), ("win private: qx", ["qx #private"]),
        ("win private I qx", ["private I qx #private"]), ("private: win: qx", ["qx #private"]),
        ("private win qx", ["qx #private"]), ("private 2/10 qx", ["2/10 qx #private"]),
        ("win qx, private", ["qx #private"]), ("6/10 sad - private", ["6/10 sad #private"]),
        ("activity [x] private: qx", ["[x] qx #private"]), ("08:15 private: qx", ["08:15 qx #private"]),
        ("#private/work qx", ["#private/work qx"]), ("qx (private)", ["qx (private)"]),
        ("win: private: qx\nqy", ["qx #private", "  qy"]),
        ("private: qx\n\nqy", ["<!-- private -->", "", "qx", "", "qy", "", "<!-- /private -->"]),
        ("qx\n\nqy #private", ["<!-- private -->", "", "qx", "", "qy #private", "", "<!-- /private -->"]),
        ("private: sleep 7h", ["sleep:: 7h #private"]),
        (
            "thought Situation: qx; Thought: qy #private",
            ["No time noted #private", "- Situation: qx", "- Thought: qy #private"]
        ),
        (
            "exposure qx: SUDS 80 -> 35; Learned: qy (private)",
            ["qx: SUDS 80 -> 35 #private", "  - Learned: qy (private)"]
        ),
        ("6/10 sad - private: qx", ["6/10 sad - private: qx #private"]),
        ("win qx; private: qy", ["qx; private: qy #private"]),
        ("win qx\n(private) qy", ["qx", "  (private) qy"]),
        ("win qx\nprivate - qy", ["qx #private", "  private - qy"]),
        ("urge to qx 4/5 private", ["urge to qx 4/5, private #private"]),
        ("win qx, private #family", ["qx, private #family #private"]),
        ("win qx (private, please)", ["qx (private, please) #private"]),
        ("6/10 sad. private - qx", ["6/10 sad - private - qx #private"]),
        ("win qx %% qy %%", ["qx %\\% qy %\\% #private"]),
        ("win qx - this is private", ["qx - this is private #private"]),
        ("win qx private please", ["qx private please #private"]),
        ("2/10 sad, private, lonely", ["2/10 sad, private, lonely #private"]),
        ("2/10 private - qx", ["2/10 private - qx #private"]),
        ("keep this private", ["keep this private #private"]), ("[[private]] qx", ["[[private]] qx #private"]),
        ("private: 6\n7", ["6 #private", "- 7 #private"]),
    ]) func `the format's own mark stands where the word was typed, and all of it is hidden`(
        _ typed: String, _ lines: [String]
    ) throws {
        let capture = try TypedCase.capture(typed)
        #expect(capture.entry.lines == lines)
        #expect(capture.isPrivate)
        for note in ["", "# Day\n\nprose\n", "## Mood\n* 5/10\n\n## Wins\n1. one\n", "sleep:: 6h\n", "```\nopen\n"] {
            let before = Array(note.utf8)
            let placed = NotePlace(
                path: RelativePath("2026-03-05.md"), date: TypedCase.date, settings: JournalSettings()
            )
            .place(capture.entry, in: before) { capture.isRead(in: $0, $1) }
            #expect(placed.isAsMeant, "\(note)")
            let shown = placed.reading.journal
            #expect(shown.moods.count == (note.contains("5/10") ? 1 : 0))
            #expect(shown.passages.count == (note.contains("one") ? 1 : 0))
            #expect(shown.activities.isEmpty && shown.thoughts.isEmpty && shown.exposures.isEmpty)
            #expect(shown.trackers.count == (note.contains("6h") ? 1 : 0))
        }
    }

    @Test(arguments: [
        "private lesson went well", "win private lesson went well", "privately glad", "win told the private doctor",
        "win a private talk", "met Kim in private", "private2 is a name", "the talk was private", "not private",
        "see private://x",
    ]) func `a word that is none is no mark`(_ typed: String) throws {
        #expect(try !TypedCase.capture(typed).isPrivate)
    }

    @Test(arguments: ["private", "private:", "win: private:", "(private)"]) func `the word alone is nothing`(
        _ typed: String
    ) {
        #expect(throws: Capture.NothingTyped.self) { try TypedCase.capture(typed) }
    }

    @Test func `the writer's own word for private is one`() throws {
        var settings = JournalSettings()
        settings.headings = ["private": ["nur für mich", "intern"]]
        #expect(try TypedCase.capture("intern: qx", settings).entry.lines == ["qx #private"])
        #expect(try !TypedCase.capture("intern: qx").isPrivate)
    }
}
