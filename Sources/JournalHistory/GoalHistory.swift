package import JournalModel
import JournalReading
import JournalText

/// How a goal has changed, as its review lines and git tell it.
package struct GoalHistory: Sendable, Hashable {
    /// By their days; what is not committed yet comes last. The first version of a goal is no change.
    package let revisions: [GoalRevision]
    /// Why git could not tell, or not of everything.
    package let gap: HistoryGap?

    /// The histories of goals by their ids. Runs git.
    ///
    /// - Parameters:
    ///   - goals: as of today.
    ///   - journal: as it was read.
    ///   - root: the journal's folder.
    ///   - today: what is dated later is not told.
    package static func all(
        of goals: [Goal], in journal: Journal, root: String, today: CivilDate
    ) -> [String: GoalHistory] {
        let versions = goals.compactMap { goal -> GoalVersions? in
            guard journal.files.indices.contains(goal.source.file) else { return nil }
            let file = journal.files[goal.source.file]
            let found = GoalVersion.all(in: file.bytes, path: file.path, settings: journal.settings)
            return found.first { $0.id == goal.id }.map {
                GoalVersions(goal: goal, now: $0, settings: journal.settings, today: today)
            }
        }
        let files = Set(versions.map(\.goal.source.file)).sorted().map { journal.files[$0].path }
        let repository = Repository.read(files, root: root)
        var histories: [String: GoalHistory] = [:]
        for goal in goals {
            let reviews = ReviewRevisions(of: goal, settings: journal.settings)
            switch repository {
            case .failure(let gap):
                histories[goal.id] = GoalHistory(revisions: reviews.joined(with: []), gap: gap)
            case .success(let repository):
                let versions = versions.first { $0.goal.id == goal.id }
                let path = versions.map { journal.files[$0.goal.source.file].path }
                let course = path.flatMap { repository.courses[$0] }
                let told = course.flatMap { course in
                    versions?.revisions(in: course) { repository.goals(in: $0, at: $1, settings: journal.settings) }
                }
                histories[goal.id] = GoalHistory(
                    revisions: reviews.joined(with: told ?? []),
                    gap: path.map { repository.gaps[$0] } ?? .notCommitted)
            }
        }
        return histories
    }
}
