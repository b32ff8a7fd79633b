import JournalModel
import JournalText
import Testing

/// What the properties are tried on is worth trying them on.
@Suite struct GeneratedJournalTests {
    @Test func `made-up journals hold something of every kind, and nothing that is not understood`() throws {
        var empty: Set<String> = [
            "moods", "thoughts", "activities", "exposures", "urges", "homework", "scores", "trackers", "ratings",
            "tagUses", "sessions", "unanswered", "pauses", "revisions", "levels", "markers",
        ]
        for number in 0..<4 {
            let journal = try GeneratedJournal.plain(number).read()
            let errors = journal.diagnostics.filter { $0.severity == .error }
            // An incomplete questionnaire is meant.
            #expect(errors.allSatisfy { $0.id.hasPrefix("score-") }, "\(errors.map(\.id)) in \(number)")
            let counts: [(String, Int)] = [
                ("moods", journal.moods.count), ("thoughts", journal.thoughts.count),
                ("activities", journal.activities.count), ("exposures", journal.exposures.count),
                ("urges", journal.urges.count), ("homework", journal.homework.count),
                ("scores", journal.scores.count), ("trackers", journal.trackers.count),
                ("ratings", journal.ratings.count), ("tagUses", journal.tagUses.count),
                ("sessions", journal.sessions.count),
                ("unanswered", journal.scores.count { $0.total == nil && $0.answers != nil }),
                ("pauses", journal.goals.count { $0.statusChanges.contains { $0.status == .paused } }),
                ("revisions", journal.goals.count { $0.reviews.contains { $0.revision != nil } }),
                ("levels", journal.ratings.count { $0.level != nil }),
                ("markers", Set(journal.passages.map(\.marker)).count == Passage.Marker.allCases.count ? 1 : 0),
            ]
            for (name, count) in counts where count > 0 { empty.remove(name) }
            #expect(journal.goals.count == 6)
        }
        #expect(empty.isEmpty, "\(empty.sorted())")
    }

    @Test func `every form of measure is understood as it is written`() throws {
        let files = GoalWriter.forms.enumerated().map { index, form in
            PlainJournal.File(
                path: "goals/g\(index).md",
                text:
                    "---\ngoal: It\nmeasure: \(form.measure)\nfrom: \(form.from)\nto: \(form.to)\nenough: \(form.enough)\n---\n"
            )
        }
        let settings = PlainJournal.File(path: "journal.yaml", text: GeneratedJournal.settings)
        let journal = try PlainJournal("forms", files + [settings], today: CivilDate.of(2026, 3, 18)).read()
        #expect(journal.goals.count == GoalWriter.forms.count)
        for goal in journal.goals {
            let measure = try #require(goal.measures.first)
            #expect(measure.form != .unrecognised, "\(goal.id)")
            #expect(measure.from != nil && measure.to != nil && measure.enough != nil, "\(goal.id)")
        }
        #expect(journal.diagnostics.allSatisfy { $0.severity != .error })
    }
}
