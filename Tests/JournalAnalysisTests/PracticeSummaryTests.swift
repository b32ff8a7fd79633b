import JournalAnalysis
import JournalFixtures
import JournalModel
import Testing

@Suite struct PracticeSummaryTests {
    private static let page = span(day(2026, 3, 4), day(2026, 3, 18))

    @Test func `each day's mood is its mean, and each day counts once`() {
        var builder = JournalBuilder()
        builder.mood(day(2026, 3, 4), 2)
        builder.mood(day(2026, 3, 4), 4)
        builder.mood(day(2026, 3, 5), 6)
        builder.mood(day(2026, 3, 6), nil, [Emotion(name: "tired", intensity: nil)])
        let mood = MoodSummary(of: builder.journal, in: Self.page)
        #expect(mood.days.map(\.value) == [3, 6])
        #expect(mood.mean?.value == 4.5)
        #expect(mood.mean?.n == 2)
        #expect(mood.lowestDays.map(\.date) == [day(2026, 3, 4)])
        #expect(mood.highestDays.map(\.date) == [day(2026, 3, 5)])
        #expect(mood.emotions.map(\.name) == ["tired"])
        #expect(mood.emotions.first?.intensity == nil)
    }

    @Test func `where all days are alike there is no lowest`() {
        var builder = JournalBuilder()
        builder.mood(day(2026, 3, 4), 5)
        builder.mood(day(2026, 3, 5), 5)
        #expect(MoodSummary(of: builder.journal, in: Self.page).lowestDays.isEmpty)
    }

    @Test func `belief changes only where it is known before and after`() {
        var builder = JournalBuilder()
        builder.thought(day(2026, 3, 5), belief: 80, after: 30, distortions: ["mind reading"])
        builder.thought(day(2026, 3, 6), belief: 70, after: nil, distortions: ["labelling", "mind reading"])
        builder.thought(
            day(2026, 3, 7), belief: 60, after: 30, emotions: [RatedEmotion(name: "shame", before: 60, after: nil)])
        let summary = ThoughtSummary(of: builder.journal, in: Self.page)
        #expect(summary.records.count == 3)
        #expect(summary.beliefChange?.value == -40)
        #expect(summary.beliefChange?.n == 2)
        #expect(summary.emotions.isEmpty)
        #expect(summary.distortions.map(\.name) == ["mind reading", "labelling"])
    }

    @Test func `distress is compared over the same exposures`() {
        var builder = JournalBuilder()
        builder.exposure(day(2026, 3, 5), before: 80, after: 40)
        builder.exposure(day(2026, 3, 6), before: 20, after: nil)
        let summary = ExposureSummary(of: builder.journal, in: Self.page)
        #expect(summary.done.count == 2)
        #expect(summary.before?.value == 80)
        #expect(summary.after?.value == 40)
    }

    @Test func `urges and actions are counted apart`() {
        var builder = JournalBuilder()
        builder.urge(day(2026, 3, 5), 4, acted: false)
        builder.urge(day(2026, 3, 5), 2, acted: true)
        builder.urge(day(2026, 3, 6), 0)
        let summary = UrgeSummary(of: builder.journal, in: Self.page)
        #expect(summary.daysNoted == 2)
        #expect(summary.daysAboveZero == 1)
        #expect(summary.highest?.urge == 4)
        #expect(summary.acted.count == 1)
        #expect(summary.notActed.count == 1)
    }

    @Test func `only what was done gives pleasure and mastery`() {
        var builder = JournalBuilder()
        builder.activity(day(2026, 3, 5), pleasure: 8, mastery: 2)
        builder.activity(day(2026, 3, 6), .open, pleasure: 1)
        let summary = ActivitySummary(of: builder.journal, in: Self.page)
        #expect(summary.pleasure?.value == 8)
        #expect(summary.pleasure?.n == 1)
        #expect(summary.open.count == 1)
    }

    @Test func `a tracker shown by its peak has no mean`() throws {
        var builder = JournalBuilder()
        builder.settings { settings in
            var tracker = JournalSettings.TrackerSettings()
            tracker.show = .peak
            settings.trackers["drinks"] = tracker
        }
        for (index, value) in [0.0, 3, 1].enumerated() { builder.tracker(day(2026, 3, 5) + index, "drinks", value) }
        let tracker = try #require(TrackerSummary.all(in: builder.journal, span: Self.page).first)
        guard case .peak(let noted, let above, let highest) = tracker.content else {
            Issue.record("a mean was made of it")
            return
        }
        #expect(noted == 3)
        #expect(above == 2)
        #expect(highest.value == 3)
    }

    @Test func `days that tie are all the lowest`() {
        var builder = JournalBuilder()
        // 4.1 both: the mean of three points misses it by the last bit.
        for value in [4.0, 4.1, 4.2] { builder.mood(day(2026, 3, 4), value) }
        builder.mood(day(2026, 3, 5), 4.1)
        builder.mood(day(2026, 3, 6), 6)
        let mood = MoodSummary(of: builder.journal, in: Self.page)
        #expect(mood.lowestDays.map(\.date) == [day(2026, 3, 4), day(2026, 3, 5)])
    }

    @Test func `emotions stand by records, then by the size of their change, then by name`() {
        func rated(_ name: String, _ before: Double, _ after: Double) -> RatedEmotion {
            RatedEmotion(name: name, before: before, after: after)
        }
        var builder = JournalBuilder()
        builder.thought(
            day(2026, 3, 5), belief: nil, after: nil,
            emotions: [rated("anger", 50, 40), rated("shame", 60, 55), rated("unease", 50, 15), rated("fear", 40, 50)])
        builder.thought(day(2026, 3, 6), belief: nil, after: nil, emotions: [rated("shame", 70, 65)])
        let summary = ThoughtSummary(of: builder.journal, in: Self.page)
        #expect(summary.emotions.map(\.name) == ["shame", "unease", "anger", "fear"])
        #expect(summary.emotions.first?.before.value == 65)
        #expect(summary.emotions.first?.after.value == 60)
    }
}
