import JournalTesting
import Testing

/// Questionnaires, and where each number about them comes from.
struct MeasuresCommandTests {
    private static func run(_ arguments: [String], measures: String = "") throws -> Executable.Result {
        let journal = try TemporaryJournal(["journal.yaml": measures.isEmpty ? "" : "measures:\n" + measures])
        return try Executable.run(["measures"] + arguments + ["--journal", journal.root] + SmallJournal.today)
    }

    /// On one line, as no width of a terminal parts it.
    private static func text(_ arguments: [String], measures: String = "") throws -> String {
        let result = try run(arguments + ["--format", "markdown"], measures: measures)
        #expect(result.status == 0, "\(result.error)")
        return result.text
    }

    @Test func `all that are known are listed, the writer's own first`() throws {
        let text = try Self.text(
            [], measures: "  mine: {items: 5, range: 0-4, reliable-change: 4, cut-off: 9}\n  k6: off\n")
        let rows = text.split(separator: "\n").filter { $0.hasPrefix("| ") }
        // A header, a line of dashes, the writer's own and twenty-eight.
        #expect(rows.count == 31)
        #expect(rows[2] == "| mine | mine (own) | 5 | 0-20 | lower | 9 or more | 4 or more |")
        #expect(rows.contains("| phq9 | Patient Health Questionnaire-9 | 9 | 0-27 | lower | 10 or more | 6 or more |"))
        #expect(rows.contains("| who5 | WHO-5 Well-Being Index | 5 | 0-100 | higher | 50 or less | 10 or more |"))
        #expect(rows.contains("| dass21 | Depression Anxiety Stress Scales-21 | 21 |  | lower |  |  |"))
        #expect(text.contains("(K6) (off)"))
    }

    /// An id, and lines of its page.
    static let pages: [(String, [String])] = [
        (
            "phq9",
            [
                "# PHQ-9\n\nPatient Health Questionnaire-9, written phq9 in notes. Lower is better.\n",
                "- **Items:** 9, answered 0-3.\n", "- **Never added:** one item after these.\n",
                "item 9 (thoughts of death or self-harm), named at the top of the page from an answer of 1 on. Source: ",
                "- **Cut-off:** 10 or more. Source: NHS Talking Therapies",
                "- **Reliable change:** 6 or more. Source: NHS Talking Therapies",
                "- **Response:** 50% lower than the first score, or more, and 9 or less. Source: McMillan",
                "- **Recovery:** PHQ-9 and GAD-7 together", "- no remission: none was seen in a source.\n",
            ]
        ),
        (
            "Y-BOCS", ["# Y-BOCS-SR\n", "- **Part obsessions:** items 1, 2, 3, 4 and 5, 0-20.\n", "- no response: "]
        ),
        (
            "isi",
            ["- **Remission:** less than 8. Source: ", "- no reliable-change threshold: none was seen in a source.\n"]
        ),
        (
            "audit",
            [
                "- **Item 9:** answered 0, 2 and 4 only.\n",
                "- **May be passed over:** items 4, 5, 6, 7 and 8, where items 2 and 3 are 0. Source: the program CamCOPS",
            ]
        ),
        ("rses", ["- **Reversed in the order umd_web:** items 2, 5, 6, 8 and 9.\n", "- **Other answers:** 1-4, "]),
        ("dass21", ["- no combined total: ", "- **Ranges of stress:** normal 0-14, mild 15-18, "]),
        ("pcl5", ["- no ranges: none was seen in a source.\n"]),
        ("wsas", ["- **May be left out:** item 1; without it no range, cut-off or change is told.\n"]),
        ("oq45", ["- single answers are not added up: only totals are taken.\n"]),
    ]

    @Test(arguments: pages)
    func `one of them is told whole, with its sources and what is not claimed`(id: String, lines: [String]) throws {
        let text = try Self.text([id])
        for line in lines { #expect(text.contains(line), "\(line)") }
    }

    @Test func `points that are written win over statistics, and the place is named`() throws {
        let own = "  mine: {range: 0-40, reliable-change: 5, reliability: 0.8, sd: 7.5}\n"
        let text = try Self.text(["mine"], measures: own)
        #expect(text.contains("Declared in journal.yaml:2."))
        #expect(text.contains("- **Reliable change:** 5 or more. Source: journal.yaml:2.\n"))
        #expect(text.contains("- no cut-off: none is written in journal.yaml.\n"))
    }

    /// Statistics as a journal has them, with threshold and cut-offs from elsewhere.
    static let statistics: [(own: String, lines: [String])] = [
        // Jacobson and Truax' hypothetical example: SE 3.354102, Sdiff 4.743416, times 1.96 = 9.297096.
        // 40 + 2 · 7.5, 60 − 2 · 7.5, and halfway, since the deviations are equal.
        (
            "{range: 0-100, higher-is: better, reliability: 0.8, sd: 7.5, norms: {clinical: [40, 7.5], functional: [60, 7.5]}}",
            [
                "more than 9.3 (1.96 · √2 · 7.5 · √(1 − 0.8) = 9.3)", "a = 40 + 2 · 7.5 = 55", "b = 60 − 2 · 7.5 = 45",
                "= 50; c counts", "**Cut-off:** 50 or less. ",
            ]
        ),
        // Unequal deviations: 19.7 − 15.4, 4.7 + 9.6 (two packages give 20.1), and (94.56 + 36.19) / 12.5 = 10.46.
        (
            "{range: 0-40, norms: {clinical: [19.7, 7.7], functional: [4.7, 4.8]}}",
            [
                "a = 19.7 − 2 · 7.7 = 4.3", "b = 4.7 + 2 · 4.8 = 14.3", "= 10.46; c counts",
                "**Cut-off:** 10.46 or more. ", "no reliable-change threshold",
            ]
        ),
        // One group alone: 4.7 + 2 · 4.8, and 19.7 − 2 · 7.7.
        ("{range: 0-40, norms: {functional: [4.7, 4.8]}}", ["14.3; b counts", "**Cut-off:** 14.3 or more. "]),
        ("{range: 0-40, norms: {clinical: [19.7, 7.7]}}", ["4.3; a counts", "**Cut-off:** 4.3 or more. "]),
        // A cut-off that is written counts before one that is computed.
        (
            "{range: 0-40, cut-off: 12, norms: {clinical: [19.7, 7.7], functional: [4.7, 4.8]}}",
            ["**Cut-off:** 12 or more. ", "10.46; the cut-off above counts"]
        ),
        // Sdiff 2.376036, times 1.96 = 4.65703; and 2.93249, times 1.96 = 5.747681.
        ("{range: 0-60, reliability: 0.931, sd: 6.396073490631653}", ["more than 4.66 ("]),
        ("{range: 0-60, reliability: 0.961, sd: 10.5}", ["more than 5.75 ("]),
        // sd 5, reliability 0.8: Sdiff 3.162278, times 1.96 = 6.198065.
        ("{range: 0-60, reliability: 0.8, norms: {clinical: [30, 5]}}", ["more than 6.2 ("]),
    ]

    @Test(arguments: statistics.indices)
    func `statistics in journal.yaml give threshold and cut-offs`(_ index: Int) throws {
        let (own, lines) = Self.statistics[index]
        let text = try Self.text(["mine"], measures: "  mine: \(own)\n")
        for line in lines { #expect(text.contains(line), "\(line) in \(text)") }
    }

    @Test func `as data every number has its source`() throws {
        let own = "  mine: {range: 0-40, reliability: 0.88, norms: {clinical: [19.7, 7.7], functional: [4.7, 4.8]}}\n"
        let json = try Self.run(["mine", "--format", "json"], measures: own).text
        #expect(json.hasPrefix("{\n  \"schema\": \"journal.measures/1\",\n"))
        #expect(json.contains("\"file\": \"journal.yaml\",\n        \"line\": 2,"))
        // 1.96 · √2 · 7.7 · √0.12
        #expect(json.contains("\"points\": 7.39353984,\n        \"isInclusive\": false,"))
        #expect(json.contains("\"c\": 10.46,"))
        let all = try Self.run(["--format", "json"]).text
        #expect(all.split(separator: "\n").count { $0.hasPrefix("      \"id\": ") } == 28)
    }

    @Test(arguments: [
        ("phq8", "did you mean phq9?"), ("gad", "did you mean gad7?"), ("wombat", "'journal measures' lists"),
    ])
    func `an unknown one is a mistake on the command line, and the nearest is offered`(id: String, words: String) throws
    {
        let result = try Self.run([id])
        #expect(result.status == 64)
        #expect(result.text == "")
        #expect(result.error.contains("there is no questionnaire '\(id)'") && result.error.contains(words))
    }
}
