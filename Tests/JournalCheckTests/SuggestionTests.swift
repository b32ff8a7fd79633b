import JournalChecks
import JournalModel
import JournalText
import Testing

/// "Did you mean": another word for one that is nearly it, and nothing else changed.
struct SuggestionTests {
    /// A file with one slip, what is told of it, and what is put in its place. Beside it stand a goal and a day.
    static let slips: [(path: String, text: String, id: String, slip: String, word: String)] = [
        ("2026-03-05.md", "- asked #goal/speek-up", "goal-unknown", "speek-up", "speak-up"),
        ("2026-03-05.md", "## Goals\n- [[goals/speek-up.md|it]] 4/10", "goal-unknown", "speek-up", "speak-up"),
        ("2026-03-05.md", "---\ngoals: {speek-up: 4}\n---\n", "goal-unknown", "speek-up", "speak-up"),
        (
            "2026-03-05.md", "## Thought record\n- **Emotoins**: sad 60", "unknown-thought-record-field", "Emotoins",
            "Emotions"
        ),
        ("goals/a.md", "---\ngoal: A\nmeasure: \"mean sleap per week\"\n---\n", "tracker-unknown", "sleap", "sleep"),
        ("goals/a.md", "---\ngoal: A\nmeasure: raitng\n---\n", "tracker-unknown", "raitng", "rating"),
        ("goals/a.md", "---\ngoal: A\nkind: behavorial\n---\n", "value-not-understood", "behavorial", "behavioural"),
        ("goals/a.md", "---\ngoal: A\nkind: 'social'\n---\n", "value-not-understood", "social", "relationship"),
        ("goals/a.md", "---\ngoal: A\nstatus: activ\n---\n", "value-not-understood", "activ", "active"),
        ("goals/a.md", "---\ngoal: A\nstatus: done\n---\n", "value-not-understood", "done", "met"),
        (
            "goals/a.md", "---\ngoal: A\nreview: every 2 weaks\n---\n", "value-not-understood", "every 2 weaks",
            "every 2 weeks"
        ),
        (
            "measures/a.md", "---\ntype: measure\nmeasure: phg9\ndate: 2026-03-05\ntotal: 12\n---\n", "measure-unknown",
            "phg9", "phq9"
        ),
        ("2026-03-05.md", "Mood: 6,5", "mood-decimal-comma", "6,5", "6.5"),
        ("2026-03-05.md", "Mood: 6 calm (7)", "intensity-scale-unclear", "7", "7/10"),
    ]

    @Test(arguments: slips)
    func `a word that is nearly one is offered, and only it is replaced`(
        path: String, text: String, id: String, slip: String, word: String
    ) throws {
        let example = RuleExample(
            path, .body, before: text, after: nil,
            beside: [
                "goals/speak-up.md": "---\ngoal: Say something\nwhy: to be seen\n---\n",
                "2026-03-04.md": "sleep:: 7h\n",
            ])
        let checked = try ExampleJournal(example, text: Array(text.utf8))
        let diagnostic = try #require(checked.found.first { $0.id == id }, "\(checked.found)")
        let fix = try #require(diagnostic.fix)
        #expect(fix.certainty == .suggestion)
        let edit = try #require(fix.edits.first)
        #expect(fix.edits.count == 1 && edit.source == diagnostic.source)
        #expect(String(decoding: Array(text.utf8)[edit.source.bytes], as: UTF8.self) == slip)
        #expect(String(decoding: edit.replacement, as: UTF8.self) == word)
        if id != "intensity-scale-unclear", id != "mood-decimal-comma" {
            #expect(diagnostic.help?.contains(word) == true)
        }
        var mended = Array(text.utf8)
        mended.replaceSubrange(edit.source.bytes, with: edit.replacement)
        let after = try ExampleJournal(example, text: mended)
        #expect(!after.found.contains { $0.id == id }, "\(after.found)")
    }

    @Test(arguments: ["kind: sporty", "status: asleep", "review: sometimes", "measure: happiness"])
    func `where nothing is near, nothing is offered`(line: String) throws {
        let text = "---\ngoal: A\n\(line)\n---\n"
        let found = try ExampleJournal(
            RuleExample("goals/a.md", .frontMatter, before: text, after: nil), text: Array(text.utf8)
        ).found
        #expect(found.contains { $0.severity != .hint })
        #expect(found.allSatisfy { $0.fix == nil })
    }
}
