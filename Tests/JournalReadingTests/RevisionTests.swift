import JournalModel
import Testing

/// What a review's line says was before: read as the goal's own keys are.
struct RevisionTests {
    typealias Value = Goal.Review.Revision.Value

    /// A review's line, and what it says was before; durations in minutes.
    static let lines: [(line: String, before: Value?)] = [
        ("target from 3 to 2, the meeting is only weekly", .quantity(Quantity(3))),
        ("target from 2.5 to 2", .quantity(Quantity(2.5))),
        ("target from 3 a week to 2 a week", .quantity(Quantity(3))),
        ("target from 60% to 50%", .quantity(Quantity(60, unit: .percent))),
        ("target from 7h 30m to 7h", .quantity(Quantity(450, unit: .duration))),
        ("target from 450 min to 7h", .quantity(Quantity(450, unit: .duration))),
        ("target from -1 to 0", .quantity(Quantity(-1))),
        ("target from a few to 2", nil),
        ("from from 2 to 1", .quantity(Quantity(2))),
        ("baseline from 2 to 1", .quantity(Quantity(2))),
        (
            "by from 2026-03-31 to 2026-05-31",
            CivilDate(year: 2026, month: 3, day: 31).map { .date($0) }
        ),
        ("by from Easter to Whitsun", nil),
        ("measure from times per week to rating", .form(.count(tag: "speak-up", per: .week))),
        ("measure from #calls per month to rating", .form(.count(tag: "calls", per: .month))),
        ("measure from PHQ-9 to GAD-7", .form(.score(measure: "phq9", subscale: nil))),
        (
            "measure from median mood to mood", .form(.mood(aggregate: .median, per: .week))
        ),
        (
            "measure from days sleep >= 7h per week to rating",
            .form(
                .days(
                    name: "sleep", threshold: Threshold(comparison: .atLeast, value: 420, unit: .duration), per: .week))
        ),
        ("measure from how I feel about it all to rating", nil),
    ]

    @Test(arguments: lines.indices)
    func `a revision knows what was before`(_ index: Int) throws {
        let row = Self.lines[index]
        let reading = try Reading([
            "goals/speak-up.md": "---\ngoal: Speak up\nmeasure: rating\n---\n## Reviews\n- 2026-02-11: \(row.line)\n"
        ])
        let revision = try #require(reading.journal.goals.first?.reviews.first?.revision, "\(row.line)")
        #expect(revision.before == row.before, "\(row.line)")
    }
}
