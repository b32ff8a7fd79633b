import JournalFixtures
import JournalModel
import JournalReport
import Testing

/// What stays above the line "More".
@Suite struct PageLengthTests {
    @Test func `the goals' table and setbacks stay, what is told of the goals may go`() throws {
        let page = Page.text { builder in
            for index in 0..<60 { builder.passage(day(2026, 3, 10), .discuss, "A question of mine, number \(index)") }
            builder.passage(day(2026, 3, 11), .setback, "froze on slide two")
            let steps = [Goal.Step(text: builder.excerpt("ask once"), state: .open, date: nil)]
            builder.goal("speak", "Speak up", .rating) { $0.steps = steps }
            builder.rating(day(2026, 3, 5), "speak", 4)
            for offset in 0..<10 { builder.mood(day(2026, 3, 5) + offset, 5) }
        }
        let more = try #require(page.firstRange(of: "**More**")).lowerBound
        let table = try #require(page.firstRange(of: "## Goals\n\n| Goal")).lowerBound
        let setback = try #require(page.firstRange(of: "**Setback:** froze on slide two (11 Mar).")).lowerBound
        let details = try #require(page.firstRange(of: "## More on the goals\n\n- Next: *Speak up*")).lowerBound
        #expect(table < more)
        #expect(setback < more)
        #expect(more < details)
    }

    @Test func `short sections stand together, each with its figures`() {
        let report = Page.make { builder in
            builder.urge(day(2026, 3, 5), 3)
            builder.tracker(day(2026, 3, 5), "coffee", 3)
        }
        #expect(
            report.markdown.contains("## Also noted\n\n- **Urges:** one, 3 of 5 on 5 Mar.\n- **Trackers.** Coffee 3"))
        #expect(report.sections.map(\.id) == ["opening", "urges", "trackers", "private"])
        #expect(report.json.rendered.contains("\"daysNoted\""))
    }
}
