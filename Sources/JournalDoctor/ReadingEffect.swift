package import JournalModel

/// How much of the notes is read: what a setting is good for.
package struct ReadingEffect: Sendable, Hashable {
    package let days: Int
    package let daysWithMood: Int
    package let sessions: Int
    package let goals: Int
    package let questionnaires: Int
    package let thoughtRecords: Int
    package let activities: Int
    package let homework: Int
    /// Values of trackers.
    package let trackerValues: Int

    package init(_ journal: Journal) {
        days = journal.days.values.count(where: \.isLogged)
        daysWithMood = Set(journal.moods.filter { $0.value != nil }.map(\.stamp.date)).count
        sessions = journal.sessions.count
        goals = journal.goals.count
        questionnaires = journal.scores.count
        thoughtRecords = journal.thoughts.count
        activities = journal.activities.count
        homework = journal.homework.count
        trackerValues = journal.trackers.count
    }

    /// Name, singular, plural and number, in the order in which they are told.
    package var figures: [(id: String, one: String, many: String, count: Int)] {
        [
            ("days", "day with notes", "days with notes", days),
            ("daysWithMood", "day with a mood", "days with a mood", daysWithMood),
            ("sessions", "session", "sessions", sessions),
            ("goals", "goal", "goals", goals),
            ("questionnaires", "questionnaire score", "questionnaire scores", questionnaires),
            ("thoughtRecords", "thought record", "thought records", thoughtRecords),
            ("activities", "activity", "activities", activities),
            ("homework", "piece of homework", "pieces of homework", homework),
            ("trackerValues", "tracker value", "tracker values", trackerValues),
        ]
    }
}
