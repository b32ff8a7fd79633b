import JournalModel
import JournalText
import Testing

/// Thought records, in all shapes.
struct ThoughtRecordTests {
    private static let plain = "thought-record situation “stand-up” thought “They laugh” 80 emotions {anxiety 70}"

    static let shapes: [Case] = [
        Case(
            "a list",
            "## Thought record\n- Situation: stand-up\n- Automatic thought: They laugh (80%)\n- Emotions: anxiety 70",
            [plain],
            sources: ["Situation: stand-up\n- Automatic thought: They laugh (80%)\n- Emotions: anxiety 70"]),
        Case(
            "lines",
            "## Thought record\nSituation: stand-up\nAutomatic thought: They laugh (80%)\nEmotions: anxiety 70",
            [plain],
            sources: ["Situation: stand-up\nAutomatic thought: They laugh (80%)\nEmotions: anxiety 70"]),
        Case(
            "paragraphs",
            "## Thought record\n\nSituation: stand-up\n\nAutomatic thought: They laugh (80%)\n\nEmotions: anxiety 70",
            [plain]),
        Case(
            "sub-headings",
            "## Thought record\n### Situation\nstand-up\n### Automatic thought\nThey laugh (80%)\n### Emotions\nanxiety 70",
            [plain]),
        Case(
            "sub-headings over lists",
            "## Thought record\n### Situation\n- stand-up\n### Automatic thought\n- They laugh (80%)\n### Emotions\n- anxiety 70",
            [plain]),
        Case(
            "a table",
            "## Thought record\n\n| Situation | Automatic thought | Emotions |\n|---|---|---|\n| stand-up | They laugh (80%) | anxiety 70 |",
            [plain],
            sources: ["| stand-up | They laugh (80%) | anxiety 70 |"]),
        Case(
            "nested below the heading's own item",
            "## Thought record\n- Situation: stand-up\n- Automatic thought:\n  - They laugh (80%)\n- Emotions:\n  - anxiety 70",
            [plain]),
        Case(
            "bold labels",
            "## Thought record\n- **Situation:** stand-up\n- **Automatic thought**: They laugh (80%)\n- *Emotions:* anxiety 70",
            [plain]),
        Case(
            "any case",
            "## THOUGHT RECORD\n- situation: stand-up\n- AUTOMATIC THOUGHT: They laugh (80%)\n- emotions: anxiety 70",
            [plain]),
        Case(
            "in a quote",
            "## Thought record\n> Situation: stand-up\n> Automatic thought: They laugh (80%)\n> Emotions: anxiety 70",
            [plain]),
        Case(
            "a value over two lines",
            "## Thought record\nSituation: stand-up\nAutomatic thought: They\nlaugh (80%)\nEmotions: anxiety 70",
            [plain]),
        Case(
            "a value over two lines of an item",
            "## Thought record\n- Situation: stand-up\n- Automatic thought: They\n  laugh (80%)\n- Emotions: anxiety 70",
            [plain]),
        Case(
            "sub-headings that are other headings, too", "## Thought record\n### Event\nstand-up\n### Moods\nsad 60",
            ["thought-record situation “stand-up” emotions {sad 60}"]),
        Case("Thought log", "## Thought log\n- Situation: stand-up", ["thought-record situation “stand-up”"]),
        Case("Thought diary", "## Thought diary\n- Situation: stand-up", ["thought-record situation “stand-up”"]),
        Case("CBT", "## CBT\n- Situation: stand-up", ["thought-record situation “stand-up”"]),
        Case(
            "the journal's own words", "## Gedankenprotokoll\n- Auslöser: stand-up",
            ["thought-record situation “stand-up”"],
            settings: "headings: {thought-record: [Gedankenprotokoll]}\nfields: {situation: [Auslöser]}"),
        Case("elsewhere it is prose", "## Notes\n- Situation: stand-up\n- Emotions: anxiety 70"),
        Case("nothing but the heading is nothing", "## Thought record\n\n- Situation:\n- Emotions: ___\n"),
        Case(
            "unfinished is fine", "## Thought record\n- Automatic thought: They laugh",
            ["thought-record thought “They laugh”"]),
        Case("without a day it is prose", "## Thought record\n- Situation: stand-up", at: "thoughts.md"),
    ]

    @Test(arguments: shapes)
    func `a thought record has four shapes`(example: Case) throws { try check(example) }

    /// A field's line, and what it is in the record.
    static let fields: [(String, String)] = [
        ("Situation: x", "situation “x”"), ("Trigger: x", "situation “x”"), ("Event: x", "situation “x”"),
        ("Automatic thought: x", "thought “x”"), ("Automatic thoughts: x", "thought “x”"),
        ("Hot thought: x", "hot thought “x”"),
        ("Negative thought: x", "thought “x”"), ("Emotions: sad 60", "emotions {sad 60}"),
        ("Feelings: sad 60", "emotions {sad 60}"),
        ("Moods: sad 60", "emotions {sad 60}"), ("Emotions: sad 60%, angry", "emotions {sad 60, angry}"),
        ("Emotions: sad (60), angry 7/10", "emotions {sad 60, angry 70}"),
        ("Distortions: mind reading", "distortions {mind reading}"),
        ("Thinking traps: Mind-reading; labeling", "distortions {mind reading, labelling}"),
        ("Thinking errors: all or nothing", "distortions {all-or-nothing thinking}"),
        ("Distortions: my own name for it", "distortions {my own name for it}"), ("Evidence for: x", "for “x”"),
        ("Supports: x", "for “x”"), ("Evidence against: x", "against “x”"), ("Does not support: x", "against “x”"),
        ("Balanced thought: x (70%)", "balanced “x” 70"), ("Alternative thought: x", "balanced “x”"),
        ("Rational thought: x", "balanced “x”"), ("New thought: x", "balanced “x”"),
        ("Outcome: sad 20, belief 30%", "emotions {sad>20} after 30"), ("Re-rate: sad 20", "emotions {sad>20}"),
        ("Result: belief 30", "after 30"), ("Automatic thought: x (80%)", "thought “x” 80"),
        ("Automatic thought: x, 80%", "thought “x” 80"),
        ("Automatic thought: x (8/10)", "thought “x” 80"), ("Automatic thought: x (0%)", "thought “x” 0"),
        ("Automatic thought: I gave it 110%", "thought “I gave it 110%”"),
        ("Automatic thought: x 80", "thought “x 80”"),
        ("Automatic thought: I failed (again)", "thought “I failed (again)”"),
        ("Automatic thought: he said: \"go\" (80%)", "thought “he said: \"go\"” 80"),
    ]

    @Test(arguments: fields)
    func `a field has its usual synonyms`(line: String, record: String) throws {
        let reading = try Reading("## Thought record\n- " + line)
        #expect(reading.items == ["thought-record " + record])
        #expect(reading.diagnostics == [])
        #expect(reading.unsoundPlaces == [])
    }

    static let records: [Case] = [
        Case(
            "several thoughts by repeated fields",
            "## Thought record\n- Automatic thought: a (80%)\n- Automatic thought: b (60%)",
            ["thought-record thought “a” 80 thought “b” 60"]),
        Case(
            "several thoughts by nested items", "## Thought record\n- Automatic thoughts:\n  - a (80%)\n  - b (60%)",
            ["thought-record thought “a” 80 thought “b” 60"]),
        Case(
            "several thoughts in a cell",
            "## Thought record\n\n| Situation | Automatic thoughts |\n|---|---|\n| x | a (80%)<br>b (60%) |",
            ["thought-record situation “x” thought “a” 80 thought “b” 60"]),
        Case(
            "the outcome re-rates the emotions above",
            "## Thought record\n- Emotions: anxiety 80, shame 60\n- Outcome: shame 20, anxiety 40, relief 50",
            ["thought-record emotions {anxiety 80>40, shame 60>20, relief>50}"]),
        Case(
            "a second situation begins the next record",
            "## Thought record\n- Situation: a\n- Emotions: sad 60\n- Situation: b",
            ["thought-record situation “a” emotions {sad 60}", "thought-record situation “b”"]),
        Case(
            "a second situation in lines begins the next record",
            "## Thought record\nSituation: a\nEmotions: sad 60\nSituation: b",
            ["thought-record situation “a” emotions {sad 60}", "thought-record situation “b”"]),
        Case(
            "any other sub-heading begins the next record",
            "## Thought record\n### 10:20 Stand-up\n- Situation: a\n### In the evening, 21:00\n- Situation: b\n### Third\n- Emotions: sad 60",
            [
                "thought-record emotions {sad 60}", "thought-record 10:20 situation “a”",
                "thought-record 21:00 situation “b”",
            ]),
        Case(
            "each row of a table is one",
            "## Thought record\n\n| Time | Situation | Emotions |\n|---|---|---|\n| 10:20 | a | sad 60 |\n| 11:30 | b | |",
            ["thought-record 10:20 situation “a” emotions {sad 60}", "thought-record 11:30 situation “b”"]),
        Case(
            "a time in the heading itself", "## Thought record: 10:20 stand-up\n- Situation: a",
            ["thought-record 10:20 situation “a”"]),
        Case(
            "days below the heading",
            "# Thought records\n## 2026-03-07 10:20 Stand-up\n- Situation: a\n## 2026-03-08\n- Situation: b",
            ["thought-record 2026-03-07 10:20 situation “a”", "thought-record 2026-03-08 situation “b”"],
            at: "thoughts.md"),
        Case(
            "a heading of the same level ends it", "## Thought record\n- Situation: a\n## Notes\n- Situation: b",
            ["thought-record situation “a”"]),
        Case(
            "tags and goals of its lines",
            "## Thought record\n- Situation: a #work\n- Automatic thought: b [[speak-up]]",
            ["thought-record situation “a” thought “b speak-up” #work @speak-up"]),
        Case(
            "shared by a line", "## Thought record\n- Situation: a #share\n- Automatic thought: b",
            ["thought-record situation “a” thought “b” shared"]),
        Case(
            "shared by its heading", "## Thought record #share\n- Situation: a", ["thought-record situation “a” shared"]
        ),
        Case(
            "a belief above a hundred", "## Thought record\n- Automatic thought: a (180%)",
            ["thought-record thought “a”"],
            diagnostics: ["belief-out-of-range ‹180%›"]),
        Case(
            "a re-rated belief above a hundred", "## Thought record\n- Outcome: belief 130%, sad 20",
            ["thought-record emotions {sad>20}"], diagnostics: ["belief-out-of-range ‹130%›"]),
        Case(
            "an unknown field", "## Thought record\n- Situation: a\n- Emotoins: sad 60",
            ["thought-record situation “a”"],
            diagnostics: ["unknown-thought-record-field ‹Emotoins›"]),
        Case(
            "a known field that is in no figure", "## Thought record\n- Situation: a\n- What I did: b",
            ["thought-record situation “a”"]),
        Case(
            "an intensity above a hundred", "## Thought record\n- Emotions: sad 160, angry 40",
            ["thought-record emotions {sad, angry 40}"],
            diagnostics: ["intensity-out-of-range ‹160›"]),
        Case(
            "prose below the heading is prose",
            "## Thought record\n\nA hard one: the stand-up again.\n\n- Situation: a", ["thought-record situation “a”"]),
        Case(
            "a later dash or arrow is part of the words",
            "## Thought record\n- Evidence for: two left - early -> alone",
            ["thought-record for “two left - early -> alone”"]),
    ]

    @Test(arguments: records)
    func `records are parted and rated as the format says`(example: Case) throws { try check(example) }

    @Test func `belief in the outcome is the first thought's, unless one is hot`() throws {
        let first = try Reading(
            "## Thought record\n- Automatic thoughts:\n  - a (80%)\n  - b (60%)\n- Outcome: belief 30%")
        #expect(first.journal.thoughts.first?.ratedThought?.text.text == "a")
        let hot = try Reading(
            "## Thought record\n- Automatic thoughts:\n  - a (80%)\n  - b (60%) (hot)\n- Outcome: belief 30%")
        #expect(hot.items == ["thought-record thought “a” 80 hot thought “b” 60 after 30"])
        #expect(hot.journal.thoughts.first?.ratedThought?.text.text == "b")
    }
}
