import JournalFixtures
import JournalModel
import JournalReport
import Testing

/// The line below the table of scores: recovery, response, remission, and the way back to the best score.
@Suite struct OutcomePageTests {
    /// Scores a fortnight apart, the last of them today.
    private static func text(_ courses: [(String, [Double])], answers: [Int?]? = nil) -> String {
        Page.text { builder in
            for (id, scores) in courses {
                for (index, score) in scores.enumerated() {
                    let isLast = index == scores.count - 1
                    builder.score(
                        Page.today - 14 * (scores.count - 1 - index), id, score, answers: isLast ? answers : nil)
                }
            }
        }
    }

    @Test func `recovery over PHQ-9 and GAD-7 is told once, for both`() {
        // 16 and 15 were cases on 4 February, 9 and 7 are below 10 and 8.
        let page = Self.text([("phq9", [16, 12, 9]), ("gad7", [15, 9, 7])])
        #expect(
            page.contains(
                "PHQ-9 and GAD-7 together: at or above a cut-off on 18 February, now below both (recovery, as NHS "
                    + "Talking Therapies counts it)."))
        #expect(!page.contains("PHQ-9: recovery") && !page.contains("GAD-7: recovery"))
    }

    @Test func `while one of the two is at its cut-off, neither is told as recovery`() {
        let page = Self.text([("phq9", [16, 12, 9]), ("gad7", [15, 9, 8])])
        #expect(!page.contains("recovery"))
    }

    @Test func `alone, a questionnaire has its own recovery`() {
        #expect(
            Self.text([("gad7", [15, 9, 7])]).contains(
                "GAD-7: recovery (at or above the cut-off on 18 February, now below it)."))
        // WHO-5's cut-off screens, and makes nobody a case.
        #expect(!Self.text([("who5", [40, 52])]).contains("recovery"))
        #expect(!Self.text([("gad7", [7, 5])]).contains("recovery"))
    }

    @Test func `response and remission are told where they are defined, and met`() {
        #expect(Self.text([("phq9", [18, 9])]).contains("response (50% lower or more and 9 or less)."))
        #expect(!Self.text([("phq9", [20, 10])]).contains("response"))
        #expect(
            Self.text([("isi", [18, 7])]).contains(
                "ISI: recovery (at or above the cut-off on 4 March, now below it), remission (less than 8)."))
        // It began there: nothing has changed.
        #expect(!Self.text([("isi", [7, 6])]).contains("remission"))
        #expect(!Self.text([("isi", [6])]).contains("remission"))
    }

    @Test func `the way back to the best score is a fact, told only where that score is not told already`() {
        #expect(Self.text([("phq9", [16, 8, 12, 14])]).contains("PHQ-9 6 higher than its lowest (8 on 18 Feb)."))
        #expect(Self.text([("who5", [40, 64, 44, 52])]).contains("WHO-5 12 lower than its highest (64 on 18 Feb)."))
        // The lowest was the first, the previous, is the present one, or as low as one of them.
        for scores in [[8.0, 16, 12, 14], [16, 12, 8, 14], [16, 12, 14, 8], [16, 8, 8, 14], [16, 14]] {
            #expect(!Self.text([("phq9", scores)]).contains("than its lowest"))
        }
    }

    @Test func `beside a positive risk item nothing is told that would read as reassurance`() {
        let page = Self.text([("phq9", [18, 9])], answers: [1, 1, 1, 1, 1, 1, 1, 1, 1])
        #expect(page.contains("answered 1, several days"))
        #expect(!page.contains("recovery") && !page.contains("response"))
        // Nor of another questionnaire: WHO-5 goes from 40 to 52.
        let other = Page.text { builder in
            builder.score(Page.first, "who5", 40)
            builder.score(Page.today, "who5", 52)
            builder.score(Page.today, "phq9", 9, answers: [1, 1, 1, 1, 1, 1, 1, 1, 1])
        }
        #expect(other.contains("50 or less: now above") && !other.contains("recovery"))
    }

    @Test func `another form stands in a row of its own, with its name and without words`() {
        let page = Page.text { builder in
            builder.score(day(2026, 1, 7), "k10", 30)
            builder.score(day(2026, 3, 4), "k10", 20, declaredRange: 0...4)
            builder.score(Page.today, "k10", 25)
            builder.score(Page.today, "k10", 12, declaredRange: 0...4)
        }.singleSpaced
        #expect(page.contains("| K10 | 30 (7 Jan) | **25** (18 Mar) | 5 lower |"))
        #expect(page.contains("| K10 (answered 0-4) | 20 (4 Mar) | **12** (18 Mar) | 8 lower |"))
        #expect(page.contains("K10 is in the range labelled likely moderate.\n"))
    }

    @Test func `computed thresholds are told with two decimals`() {
        var own = Measure(id: "mine", shortName: "mine", name: "mine")
        own.total = 0...40
        own.norms = Measure.Norms(
            reliability: 0.88, clinical: .init(mean: 19.7, deviation: 7.7),
            functional: .init(mean: 4.7, deviation: 4.8))
        let measure = own
        let page = Page.text { builder in
            builder.settings { $0.measures = [measure] }
            builder.score(Page.first, "mine", 20)
            builder.score(Page.today, "mine", 10)
        }.singleSpaced
        // 1.96 · √2 · 7.7 · √0.12 = 7.3935; (4.8 · 19.7 + 7.7 · 4.7) / 12.5 = 10.46.
        #expect(
            page.contains(
                "| mine | 20 | **10** | 10 lower: **reliably better** (more than 7.39) | 10.46 or more: now below |"))
    }

    @Test func `as data, the course has its extremes, its outcomes and where its lines come from`() {
        let json = Page.make { builder in
            for (id, scores) in [("phq9", [18.0, 6, 9]), ("gad7", [15, 9, 7])] {
                for (index, score) in scores.enumerated() {
                    builder.score(Page.today - 14 * (2 - index), id, score)
                }
            }
        }.json.rendered
        for words in [
            "\"lowest\": {", "\"highest\": {", "\"cutoffSource\": \"NHS Talking Therapies", "\"isRecovered\": true",
            "\"pairRecovery\": {", "\"remission\": null", "\"percent\": 50", "\"isInclusive\": true,",
        ] {
            #expect(json.contains(words), "\(words)")
        }
    }
}
