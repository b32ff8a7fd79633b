import JournalChecks
import JournalModel
import JournalReading
import JournalTesting
import JournalText
import Testing

/// What nobody is ever told of: what is unfinished, empty, missed, or there twice.
struct NeverTests {
    struct Quiet: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let files: [String: String]

        init(_ name: String, _ text: String, at path: String = "2026-03-05.md") {
            testDescription = name
            files = [path: text]
        }

        init(_ name: String, files: [String: String]) {
            testDescription = name
            self.files = files
        }
    }

    static let unfinished: [Quiet] = [
        Quiet("an empty file", ""),
        Quiet("a file of blanks", "\n \n\t\n"),
        Quiet("a title alone", "# Thursday\n"),
        Quiet(
            "headings alone", "## Mood\n\n## Activities\n\n## Exposure\n\n## Urges\n\n## Goals\n\n## Thought record\n"),
        Quiet("an empty front matter", "---\n---\n"),
        Quiet("empty keys", "---\nmood:\nsleep:\nenergy:\nphq9:\ngoals:\ntags:\n---\n"),
        Quiet("keys with a blank", "---\nmood: _\nphq9: _\ngad7: _/21\n---\n"),
        Quiet("answers that nobody gave", "---\nphq9: _ _ _ _ _ _ _ _ _\ngad7: [_, _, _]\n---\n"),
        Quiet("answers half given", "---\nphq9: 1 2 _ _ _ _ _ _ _\ngad7: 1 2 x n/a ~ _ 0\n---\n"),
        Quiet("parts that nobody filled in", "---\ndass21: {depression: , anxiety: _, stress: }\n---\n"),
        Quiet("items that nobody filled in", "---\nrses: {items: , order: }\nk10: {total: , range: }\n---\n"),
        Quiet("fields without a value", "mood::\n\nenergy::\n\nphq9::\n\n[sleep:: ]\n"),
        Quiet("a mood to fill in", "Mood: _/10\n"),
        Quiet("moods to fill in", "## Mood\n- _/10\n- 08:15 _/10\n- 21:30\n- \n"),
        Quiet("a mood without an emotion, one without a note", "## Mood\n- 08:15 4/10\n- 21:30 5/10 -\n"),
        Quiet(
            "a mood table to fill in",
            "| time | mood | emotions |\n|---|---|---|\n| 08:00 | | |\n| | _/10 | |\n| | | |\n"),
        Quiet("a mood table without rows", "| time | mood | emotions |\n|---|---|---|\n"),
        Quiet(
            "an empty thought record",
            "## Thought record\n- Situation:\n- Automatic thought:\n- Emotions:\n- Distortions:\n- Evidence for:\n"
                + "- Evidence against:\n- Balanced thought:\n- Outcome:\n"),
        Quiet(
            "a thought record with blanks",
            "## Thought record\n- Situation: ___\n- Automatic thought: ___ (__%)\n- Emotions: ___ __\n- Outcome: …\n"),
        Quiet("half a thought record", "## Thought record\n- Situation: the room went quiet\n- Automatic thought:\n"),
        Quiet("a thought alone", "## Thought record\n- Automatic thought: they think I am useless\n"),
        Quiet("an emotion without a number", "## Thought record\n- Emotions: anxious, sad\n- Outcome: sad\n"),
        Quiet("sub-headings of a thought record", "## Thought record\n### Situation\n\n### Emotions\n\n### Outcome\n"),
        Quiet(
            "a table of thoughts to fill in",
            "## Thought record\n| situation | thought | emotions |\n|---|---|---|\n| | | |\n| the room | | |\n"),
        Quiet("a bare box", "- [ ]\n- [ ] \n- [x]\n"),
        Quiet("an open box", "- [ ] ring the clinic\n"),
        Quiet("activities to fill in", "## Activities\n- [ ] walk (P_ M_)\n- [ ] (P M)\n- [ ] read ()\n- [ ]\n"),
        Quiet(
            "a table of activities to fill in",
            "## Activities\n| activity | pleasure | mastery |\n|---|---|---|\n| walk | | |\n| | _ | _/10 |\n"),
        Quiet(
            "an exposure to fill in",
            "## Exposure\n- ask a question: SUDS __ -> __\n  - Expected:\n  - Happened:\n  - Learned:\n- \n"),
        Quiet("an exposure without an end", "## Exposure\n- asked a question: SUDS 80 ->\n  - Expected: they laugh\n"),
        Quiet("an urge to fill in", "- urge _/5, acted , skill:\n\n## Urges\n- urge\n- \n"),
        Quiet(
            "a table of urges to fill in", "## Urges\n| urge | acted | skill |\n|---|---|---|\n| | | |\n| _/5 | | |\n"),
        Quiet("ratings to fill in", "## Goals\n- _/10\n- \n"),
        Quiet(
            "ratings of a goal to fill in",
            files: [
                "2026-03-05.md":
                    "---\ngoals: {speak-up: _}\n---\n## Goals\n- [[speak-up]] _/10\n- [[speak-up]]\n- [[speak-up]] level _\n",
                "goals/speak-up.md": "---\ngoal: Say something\nstatus: draft\n---\n",
            ]),
        Quiet("markers without words", "- #win\n- #discuss\n\n## Wins\n-\n\n## To discuss\n- \n"),
        Quiet(
            "a session to fill in",
            "---\nsession:\ndate: 2026-03-04\nwith:\nnext:\nphq9:\n---\nTherapy: _/10\n\n## Agenda\n\n## Homework\n- [ ]\n",
            at: "sessions/2026-03-04.md"),
        Quiet(
            "a session that is to come", "---\nsession: 6\ndate: 2026-03-27\n---\n\n## Agenda\n- The meeting\n",
            at: "sessions/2026-03-27.md"),
        Quiet("homework without a word on it", "## Homework\n- [ ] Sleep diary\n- [/] Walk three times\n- [-]\n"),
        Quiet(
            "a questionnaire's note to fill in",
            "---\ntype: measure\nmeasure: phq9\ndate: 2026-03-05\ntotal:\nitems:\n---\n", at: "measures/phq9.md"),
        Quiet(
            "a questionnaire's note without a name", "---\ntype: measure\nmeasure:\ndate: 2026-03-05\n---\n",
            at: "measures/x.md"),
        Quiet(
            "a draft of questions",
            "---\nstatus: draft\n---\n# What brought me here?\n\n- What would be different in an ordinary week?\n"
                + "- Who would notice first?\n",
            at: "goals/first.md"),
        Quiet(
            "a draft with empty keys",
            "---\ngoal:\nkind:\nmeasure:\nfrom:\nto:\nenough:\nsince:\nby:\nwhy:\nagreed:\nreview:\nstatus: draft\n---\n\n"
                + "## Steps\n- [ ]\n\n## Levels\n- -2:\n- -1:\n- 0:\n- +1:\n- +2:\n\n## Reviews\n-\n",
            at: "goals/new.md"),
        Quiet(
            "a draft in the middle of thinking",
            "---\ngoal: be happier\nmeasure: mean sleap per week\nfrom: 3\nto: 70\nenough: 90\nsince: 2026-05-01\nby: 2026-01-01\n"
                + "status: draft\n---\n\n## Levels\n- 0: once a week\n- +1: once or twice a week\n",
            at: "goals/new.md"),
        Quiet(
            "two notes of one day",
            files: [
                "2026-03-05.md": "Mood: 4\n", "evening.md": "---\ntype: day\ndate: 2026-03-05\nmood: 6\n---\n",
                "days/2026-03-05 thursday.md": "Slept badly.\n",
            ]),
        Quiet(
            "a week without notes", files: ["2026-03-01.md": "Mood: 4\n", "2026-03-12.md": "Mood: 5\n"]),
        Quiet("a year without notes", "Mood: 4\n", at: "2025-03-05.md"),
        Quiet(
            "tomorrow's template", "---\nmood:\n---\n\n## Mood\n- _/10\n\n## Activities\n- [ ]\n", at: "2026-03-21.md"),
        Quiet(
            "what is planned", "## Activities\n- [ ] 18:00 walk with Sam\n\n- [ ] dentist at 9\n", at: "2026-03-21.md"),
    ]

    @Test(arguments: unfinished)
    func `what is unfinished, empty, missed or there twice is never told`(quiet: Quiet) throws {
        let folder = try TemporaryJournal(quiet.files)
        let journal = try JournalLoader.load(root: folder.root)
        let today = try #require(CivilDate(RuleExample.today))
        let found = CheckRun(CheckContext(journal, today: today)).found
        #expect(found.isEmpty, "\(found.map { "\($0.id): \($0.message)" })")
    }
}
