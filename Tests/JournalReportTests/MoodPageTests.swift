import JournalFixtures
import JournalModel
import JournalReport
import Testing

/// What the page says of moods; each day's figure is its one mood.
@Suite struct MoodPageTests {
    /// Moods on days after 4 March, by how many.
    private static func page(_ moods: KeyValuePairs<Int, Double>) -> String {
        Page.text { builder in
            for (offset, value) in moods { builder.mood(Page.first + offset, value) }
        }
    }

    @Test func `days that tie are all named, and what came after the last of them`() {
        // 5 March is a Thursday.
        let page = Self.page([1: 4, 2: 4, 4: 6, 5: 7])
        #expect(page.contains("- Lowest Thu 5 and Fri 6 Mar, 4 (6 two days later). Highest Mon 9 Mar, 7.\n"))
    }

    @Test func `more than three days that tie are counted`() {
        let page = Self.page([1: 4, 2: 4, 3: 4, 4: 4, 5: 7])
        #expect(page.contains("- Lowest on 4 days, 4. Highest Mon 9 Mar, 7.\n"))
    }

    @Test func `days that are all alike are told once, with their mean only beside an earlier one`() {
        let page = Self.page([1: 5, 2: 5, 5: 5])
        #expect(page.contains("- 5 on all 3 days noted.\n"))
        #expect(!page.contains("Mean"))
        let beside = Page.text { builder in
            for offset in [-9, -5, -2] { builder.mood(Page.first + offset, 3) }
            for offset in [1, 2, 5] { builder.mood(Page.first + offset, 5) }
        }
        #expect(
            beside.contains(
                "- 5 on all 3 days noted.\n- Mean 5.0 on 3 days; in the 15 days before, 3.0 on 3 days.\n"))
    }

    @Test func `what came three days later is not told`() {
        #expect(Self.page([1: 5, 2: 4, 5: 7]).contains("- Lowest Fri 6 Mar, 4. Highest"))
    }

    @Test func `a month's end parts the names of days`() {
        var builder = JournalBuilder()
        builder.session(day(2026, 2, 20))
        for (date, value) in [(day(2026, 2, 28), 4.0), (day(2026, 3, 1), 4), (day(2026, 3, 3), 6)] {
            builder.mood(date, value)
        }
        let page = Report.make(of: builder.journal, ReportOptions(today: day(2026, 3, 4))).markdown
        #expect(page.contains("Lowest Sat 28 Feb and Sun 1 Mar, 4 (6 two days later)."))
    }

    @Test func `a dot is explained only where there is one`() {
        let whole = Page.text { builder in
            for offset in 0...14 { builder.mood(Page.first + offset, Double(offset % 3 + 4)) }
        }
        #expect(whole.contains("Wed 4 to Wed 18 Mar\n"))
        #expect(Self.page([0: 4, 1: 5, 2: 6]).contains("; a dot is a day without a mood\n"))
    }

    /// The days noted before 4 March, those since, and whether the earlier mean is told: at least 3, at least half.
    @Test(arguments: [(2, 3, false), (3, 3, true), (3, 6, true), (3, 7, false)])
    func `a mean before is told only where enough is known of it`(_ row: (before: Int, now: Int, told: Bool)) {
        let page = Page.text { builder in
            for offset in 0..<row.before { builder.mood(day(2026, 2, 20) + offset, 3) }
            for offset in 0..<row.now { builder.mood(Page.first + offset, 5) }
        }
        #expect(page.contains("; in the 15 days before, 3.0 on \(row.before) days.") == row.told)
    }

    @Test func `a shared note is quoted once, beside its day or from the notes`() {
        let page = Page.text { builder in
            for offset in 0..<4 { builder.mood(Page.first + offset, Double(offset + 3)) }
            builder.mood(day(2026, 3, 9), 9, note: "sang in the car", isShared: true)
            builder.mood(day(2026, 3, 10), 6, note: "walked home the long way", isShared: true)
        }
        #expect(page.contains("Highest Mon 9 Mar, 9: \"sang in the car\".\n"))
        #expect(page.contains("**From the notes:** \"walked home the long way\" (10 Mar)."))
        #expect(page.ranges(of: "sang in the car").count == 1)
    }

    @Test func `with share: {moods: full} every note is quoted`() {
        let page = Page.text { builder in
            builder.settings { $0.share["moods"] = .full }
            builder.mood(day(2026, 3, 9), 5, note: "sang in the car")
        }
        #expect(page.contains("**From the notes:** \"sang in the car\" (9 Mar)."))
    }

    @Test func `emotions are named from two mentions on, or where there is one alone`() {
        func page(_ names: [String]) -> String {
            Page.text { builder in
                for (offset, name) in names.enumerated() {
                    builder.mood(Page.first + offset, 5, [Emotion(name: name, intensity: 55)])
                }
            }
        }
        #expect(page(["calm"]).contains("- Calm once (55 of 100).\n"))
        #expect(page(["calm", "cross", "calm"]).contains("- Calm twice (mean 55 of 100).\n"))
        #expect(!page(["calm", "cross"]).contains("once"))
    }

    @Test func `what helped and events are told by their days`() {
        let page = Page.text { builder in
            for offset in 0..<3 { builder.mood(Page.first + offset, Double(offset + 3)) }
            builder.passage(day(2026, 3, 5), .helped, "unshared")
            builder.passage(day(2026, 3, 6), .helped, "unshared")
            builder.passage(day(2026, 3, 7), .event, "unshared")
        }
        #expect(page.contains("- Marked as helpful: 5 Mar, 6 Mar. Event: 7 Mar.\n"))
        #expect(!page.contains("near the lowest"))
        #expect(!page.contains("unshared"))
    }
}

/// The direction of half a year, beside the mean.
@Suite struct MoodDirectionTests {
    /// Three days a week at one level, for each of the weeks up to that of Monday 9 March, the last that is over.
    private static func page(_ levels: [Double]) -> String {
        Page.text { builder in
            let first = day(2026, 3, 9) - 7 * (levels.count - 1)
            for (week, level) in levels.enumerated() {
                for index in 0..<3 { builder.mood(first + 7 * week + index, level) }
            }
        }
    }

    static let directions: [(levels: [Double], words: String?)] = [
        ([3, 4, 5, 6, 7, 8], " By weekly means rising over 6 weeks.\n"),
        ([8, 7, 6, 5, 4, 3], " By weekly means falling over 6 weeks.\n"),
        // Five weeks are too few for days, and these six go nowhere.
        ([3, 4, 5, 6, 7], nil),
        ([3, 8, 4, 7, 3, 6], nil),
    ]

    @Test(arguments: directions.indices)
    func `a direction is told where the weeks have one`(_ index: Int) {
        let row = Self.directions[index]
        let page = Self.page(row.levels)
        #expect(page.contains(row.words ?? "Mean ") && page.contains("By weekly means") == (row.words != nil))
    }
}
