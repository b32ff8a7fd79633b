import JournalModel
import JournalReading
import JournalText

/// A goal in each version of its file, and what changed from one to the next.
struct GoalVersions {
    let goal: Goal
    /// As the file is now.
    let now: GoalVersion
    let settings: JournalSettings
    let today: CivilDate

    /// The changes that git tells of, parents before their children; what is not committed yet comes last.
    ///
    /// - Parameter goals: the goals in a version of the file, none for one that was not read.
    func revisions(in course: FileCourse, goals: (Blob, RelativePath) -> [GoalVersion]) -> [GoalRevision] {
        let shown = GoalState(now)
        var states: [Blob: GoalState] = [:]
        var revisions: [GoalRevision] = []
        var isAhead = false
        for change in course.changes {
            let before = change.old.map { blob in
                states[blob] ?? version(in: goals(blob, change.oldPath)).map(GoalState.init) ?? GoalState()
            }
            guard let blob = change.new else { continue }
            var state = before.first ?? GoalState()
            if let version = version(in: goals(blob, change.path)) { state.take(version) }
            states[blob] = state
            if change.date > today {
                isAhead = true
                continue
            }
            let told = state.changes(since: before.first ?? GoalState(), shownNow: shown, settings)
            // What a merge took over from one of its parents is told with that parent's commit.
            let others = before.dropFirst().map { state.changes(since: $0, shownNow: shown, settings) }
            for found in told where others.allSatisfy({ $0.contains { $0.isAbout(found) } }) {
                let date = found.subject == .status ? state.statusDate ?? change.date : change.date
                guard date <= today else { continue }
                revisions.append(GoalRevision(found, date: date, origin: .commit(change.commit)))
            }
        }
        // Of a file that has later commits, nobody knows what was in it on the day.
        if !isAhead, let last = course.last, let committed = states[last] {
            var state = committed
            state.take(now)
            revisions += state.changes(since: committed, shownNow: shown, settings).map { found in
                GoalRevision(found, date: nil, origin: .uncommitted)
            }
        }
        return revisions
    }

    /// The goal among those of a version. A file that is a goal's stays its own, whatever its name; under a heading
    /// a goal is known by its id.
    private func version(in goals: [GoalVersion]) -> GoalVersion? {
        goals.first { now.isWholeFile ? $0.isWholeFile : !$0.isWholeFile && $0.id == now.id }
    }
}

extension GoalState.Change {
    fileprivate func isAbout(_ other: GoalState.Change) -> Bool {
        subject == other.subject && measure == other.measure
    }
}

extension GoalRevision {
    fileprivate init(_ change: GoalState.Change, date: CivilDate?, origin: Origin) {
        self.init(
            subject: change.subject, old: change.old, new: change.new, measure: change.measure, date: date,
            origin: origin)
    }
}
