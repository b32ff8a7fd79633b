package import JournalModel
import JournalText

/// A journal put together value by value, for tests of what is made of it.
///
/// Every value gets a line of its own in one file, `notes.md`, so that its place is known and unique.
package struct JournalBuilder {
    package private(set) var journal = Journal()
    private var lines = 0

    package init() {
        _ = place()
    }

    /// The text of the file so far: a line of ten bytes a value.
    private mutating func place() -> SourceRange {
        defer { lines += 1 }
        let text = String(repeating: "a line --\n", count: lines + 1)
        let file = SourceFile(path: RelativePath("notes.md"), bytes: Array(text.utf8))
        if journal.files.isEmpty { journal.files.append(file) } else { journal.files[0] = file }
        return SourceRange(file: 0, bytes: lines * 10..<lines * 10 + 9)
    }

    package mutating func stamp(
        _ date: CivilDate, goals: [String] = [], isShared: Bool = false
    ) -> Stamp {
        Stamp(date: date, source: place(), goals: goals, isShared: isShared)
    }

    package mutating func excerpt(_ text: String) -> Excerpt { Excerpt(text, at: place()) }

    package mutating func settings(_ change: (inout JournalSettings) -> Void) { change(&journal.settings) }

    package mutating func log(_ days: some Sequence<CivilDate>) {
        for day in days { journal.days[day, default: Day()].isLogged = true }
    }

    package mutating func mood(
        _ date: CivilDate, _ value: Double?, _ emotions: [Emotion] = [], note: String? = nil, isShared: Bool = false
    ) {
        let note = note.map { excerpt($0) }
        journal.moods.append(
            Mood(
                stamp: stamp(date, isShared: isShared), rating: value, max: value == nil ? nil : 10, value: value,
                emotions: emotions, note: note))
        log([date])
    }

    package mutating func session(
        _ date: CivilDate, number: Int? = nil, with name: String? = nil, next: CivilDate? = nil, isHeld: Bool = true,
        text: String = ""
    ) {
        let stamp = stamp(date)
        journal.sessions.append(
            Session(
                stamp: stamp, number: number, with: name, next: next, isHeld: isHeld,
                texts: [Excerpt(text, at: stamp.source)]))
        log([date])
    }

    package mutating func passage(
        _ date: CivilDate, _ marker: Passage.Marker, _ text: String, _ state: TaskState = .open,
        doneOn: CivilDate? = nil, isShared: Bool = false
    ) {
        let text = excerpt(text)
        journal.passages.append(
            Passage(
                stamp: stamp(date, isShared: isShared), marker: marker, text: text, state: state, doneOn: doneOn))
        log([date])
    }

    package mutating func homework(
        _ date: CivilDate, _ text: String, session: Int? = nil,
        _ updates: [(date: CivilDate?, state: TaskState)], obstacle: String? = nil
    ) {
        let text = excerpt(text)
        let obstacles = obstacle.map { [excerpt($0)] } ?? []
        let updates = updates.enumerated().map { index, update in
            HomeworkUpdate(
                date: update.date, noted: update.date ?? date, isInSession: update.date == nil, state: update.state,
                count: nil,
                obstacles: index == updates.count - 1 ? obstacles : [], source: place())
        }
        journal.homework.append(
            Homework(stamp: stamp(date), text: text, session: session, due: nil, updates: updates))
    }

    package mutating func score(
        _ date: CivilDate, _ measure: String, _ total: Double?, answers: [Int?]? = nil,
        subscales: [String: Double] = [:], declaredRange: ClosedRange<Int>? = nil
    ) {
        var score = Score(
            stamp: stamp(date), measure: measure, total: total, answers: answers, subscales: subscales)
        score.declaredRange = declaredRange
        journal.scores.append(score)
    }

    package mutating func tagUse(_ date: CivilDate, _ tag: String, done: Double = 1, chances: Double? = nil) {
        journal.tagUses.append(TagUse(stamp: stamp(date, goals: [tag]), tag: tag, done: done, chances: chances))
        log([date])
    }

    package mutating func rating(_ date: CivilDate, _ goal: String, _ rating: Double?, level: Int? = nil) {
        journal.ratings.append(
            GoalRating(stamp: stamp(date, goals: [goal]), goal: goal, rating: rating, level: level, note: nil))
    }

    package mutating func tracker(
        _ date: CivilDate, _ name: String, _ value: Double, unit: TrackerUnit = .number, max: Double? = nil
    ) {
        journal.trackers.append(
            TrackerReading(stamp: stamp(date), name: name, value: value, max: max, unit: unit))
        log([date])
    }

    package mutating func thought(
        _ date: CivilDate, belief: Double?, after: Double?, emotions: [RatedEmotion] = [], distortions: [String] = [],
        goals: [String] = []
    ) {
        let thought = Thought(text: excerpt("a thought"), belief: belief)
        var record = ThoughtRecord(stamp: stamp(date, goals: goals))
        record.thoughts = [thought]
        record.emotions = emotions
        record.distortions = distortions
        record.beliefAfter = after
        journal.thoughts.append(record)
        log([date])
    }

    package mutating func exposure(
        _ date: CivilDate, before: Double?, peak: Double? = nil, after: Double?, goals: [String] = []
    ) {
        var exposure = Exposure(stamp: stamp(date, goals: goals), what: excerpt("asked a question"))
        exposure.before = before
        exposure.peak = peak
        exposure.after = after
        journal.exposures.append(exposure)
        log([date])
    }

    package mutating func urge(_ date: CivilDate, _ urge: Double, max: Double? = 5, acted: Bool? = nil) {
        journal.urges.append(
            Urge(stamp: stamp(date), what: nil, urge: urge, max: max, acted: acted, skill: nil))
        log([date])
    }

    package mutating func activity(
        _ date: CivilDate, _ state: TaskState = .done, pleasure: Double? = nil, mastery: Double? = nil
    ) {
        let what = excerpt("a walk")
        journal.activities.append(
            Activity(stamp: stamp(date), what: what, state: state, pleasure: pleasure, mastery: mastery))
        log([date])
    }

    package mutating func goal(
        _ id: String, _ name: String, _ form: MeasureForm? = nil, _ change: (inout Goal) -> Void = { _ in }
    ) {
        var goal = Goal(id: id, name: excerpt(name), source: place())
        goal.measures = form.map { [GoalMeasure(form: $0)] } ?? []
        change(&goal)
        journal.goals.append(goal)
    }

    package mutating func unread(_ path: String) { journal.unreadFiles.append(RelativePath(path)) }

    package mutating func hasPrivate(_ date: CivilDate) { journal.days[date, default: Day()].hasPrivate = true }

    /// A file of its own, such as a safety plan.
    package mutating func safetyPlan(_ path: String) {
        journal.files.append(SourceFile(path: RelativePath(path), bytes: []))
        journal.safetyPlan = RelativePath(path)
    }
}

/// `day(2026, 3, 18)`, for dates that exist.
package func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
    CivilDate(year: year, month: month, day: day) ?? CivilDate(dayNumber: 0)
}

/// Both ends included; the one day where the last is before the first.
package func span(_ first: CivilDate, _ last: CivilDate) -> DateSpan {
    DateSpan(first, through: last) ?? DateSpan(first)
}
