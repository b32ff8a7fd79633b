/// A change of a goal: what was before, what is since, and how it is known.
package struct GoalRevision: Sendable, Hashable {
    package enum Subject: String, Sendable, Hashable, CaseIterable {
        case from, target, measure, by, status, wording
    }

    package enum Origin: Sendable, Hashable {
        /// A dated line under Reviews, in the writer's words.
        case review(Excerpt)
        /// A commit of git, by the first seven digits of its id.
        case commit(String)
        /// The file as it is now, beside its last commit.
        case uncommitted
    }

    package let subject: Subject
    /// As written; of a status, its `rawValue`. `nil` where there was none before.
    package let old: String?
    /// `nil` where there is none since.
    package let new: String?
    /// The measure that a start or a target belongs to, where the goal has several.
    package let measure: String?
    /// The day of the review line; of a commit, its author's own day, or of a change of status the day that the
    /// writer gives it. `nil` for what is not committed yet.
    package let date: CivilDate?
    package let origin: Origin

    package init(
        subject: Subject, old: String?, new: String?, measure: String? = nil, date: CivilDate?, origin: Origin
    ) {
        self.subject = subject
        self.old = old
        self.new = new
        self.measure = measure
        self.date = date
        self.origin = origin
    }
}
