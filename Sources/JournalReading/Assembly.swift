import JournalModel
import JournalSyntax
import JournalText

/// Brings the readings of all files together into a journal: what only the whole can tell.
struct Assembly {
    private var journal = Journal()
    private var items = NoteItems()
    private var goalFiles: [String: String] = [:]

    init(settings: JournalSettings) { journal.settings = settings }

    mutating func take(_ settings: JournalSettings, _ diagnostics: [Diagnostic]) {
        journal.settings = settings
        items.diagnostics += diagnostics
    }

    mutating func noteUnread(_ path: RelativePath) { journal.unreadFiles.append(path) }

    /// Files are added in the order of their paths.
    mutating func add(_ reading: JournalLoader.Reading, file: Int) {
        journal.files.append(SourceFile(path: reading.path, bytes: reading.bytes))
        let new = reading.items
        if reading.isLeftOut {
            journal.unreadFiles.append(reading.path)
            journal.leftOutFiles.insert(file)
        }
        if new.isPrivate { journal.privateFiles.insert(file) }
        if new.isReport { journal.reportFiles.insert(file) }
        let whole = 0..<reading.bytes.count
        let hidden = (new.isPrivate ? [whole] : new.hidden).map { $0.clamped(to: whole) }.filter { !$0.isEmpty }
        if !hidden.isEmpty { journal.hiddenRanges[file] = Privacy.merged(hidden) }
        if journal.safetyPlan == nil, reading.path.isSafetyPlan, !new.isPrivate {
            let hasWords = reading.isLeftOut || PlanWords.areIn(reading.bytes, leavingOut: Privacy.merged(hidden))
            if hasWords { journal.safetyPlan = reading.path }
        }
        journal.privateRiskAnswers.add(new.privateRiskAnswers)
        if let goal = new.goals.first {
            goalFiles[String(decoding: reading.path.stem, as: UTF8.self).lowercased()] = goal.id
        }
        items.goals += new.goals
        items.sessions += new.sessions
        items.moods += new.moods
        items.thoughts += new.thoughts
        items.activities += new.activities
        items.exposures += new.exposures
        items.urges += new.urges
        items.homework += new.homework
        items.scores += new.scores
        items.trackers += new.trackers
        items.ratings += new.ratings
        items.passages += new.passages
        items.tagUses += new.tagUses
        items.diagnostics += new.diagnostics
        journal.silencers += new.silencers
        journal.nearMissKeys += new.nearMissKeys
        journal.writtenDays += new.writtenDays
        items.goalReferences += new.goalReferences
        for date in new.loggedDays { journal.days[date, default: Day()].isLogged = true }
        for date in new.privateDays { journal.days[date, default: Day()].hasPrivate = true }
        for date in new.loggedDays { journal.days[date, default: Day()].notes.append(file) }
    }

    mutating func finish() -> Journal {
        addGoals()
        let ids = Set(journal.goals.map(\.id))
        let resolver = GoalResolver(ids: ids, files: goalFiles)
        journal.sessions = resolver.resolved(Assembly.take(&items.sessions))
        journal.moods = resolver.resolved(Assembly.take(&items.moods))
        journal.thoughts = resolver.resolved(Assembly.take(&items.thoughts))
        journal.activities = resolver.resolved(Assembly.take(&items.activities))
        journal.exposures = resolver.resolved(Assembly.take(&items.exposures))
        journal.urges = resolver.resolved(Assembly.take(&items.urges))
        journal.scores = resolver.resolved(Assembly.take(&items.scores))
        journal.passages = resolver.resolved(Assembly.take(&items.passages))
        journal.tagUses = resolver.resolved(
            items.tagUses.map { use in
                let name = resolver.goal(use.tag) ?? use.tag
                return TagUse(stamp: use.stamp, tag: name, done: use.done, chances: use.chances)
            })
        journal.ratings = resolver.resolved(
            items.ratings.compactMap { line in
                resolver.goal(line.rating.goal).map {
                    GoalRating(
                        stamp: line.rating.stamp, goal: $0, rating: line.rating.rating, level: line.rating.level,
                        note: line.rating.note)
                }
            })
        var homework = HomeworkAssembly(items.homework)
        journal.homework = resolver.resolved(homework.assemble())
        var units = TrackerUnits(settings: journal.settings)
        journal.trackers = resolver.resolved(units.readings(items.trackers))
        journal.unitlessTrackers = units.unitless.map { tracker in
            UnitlessTracker(
                name: tracker.name, unitSince: tracker.unitSince, readings: resolver.resolved(tracker.readings))
        }
        items.diagnostics += units.diagnostics
        reportReferences(resolver)
        reportMeasures()
        journal.silenceable = Set(items.diagnostics).sorted(by: Diagnostic.precedes)
        return journal
    }

    /// A list that nothing else holds, so that it is changed in place.
    private static func take<Kept>(_ list: inout [Kept]) -> [Kept] {
        var taken: [Kept] = []
        swap(&taken, &list)
        return taken
    }

    private mutating func addGoals() {
        var first: [String: Goal] = [:]
        for goal in items.goals {
            if let other = first[goal.id] {
                let place = goal.places[.id] ?? (goal.name.source.bytes.isEmpty ? goal.source : goal.name.source)
                items.diagnostics.append(.duplicateGoal(at: place, goal.id, first: journal.path(of: other.source)))
            } else {
                first[goal.id] = goal
                journal.goals.append(goal)
            }
        }
    }

    /// So many pairs of names are compared for one that is like another; a journal of twenty years has a tenth of it.
    private static let mostNames = 1_000_000

    private mutating func reportReferences(_ resolver: GoalResolver) {
        let names = journal.goals.map(\.id) + goalFiles.keys.sorted()
        var looksLeft = Assembly.mostNames
        var nearest: [String: String?] = [:]
        for reference in items.goalReferences where resolver.goal(reference.name) == nil {
            if nearest[reference.name] == nil, looksLeft > 0 {
                looksLeft -= max(names.count, 1)
                nearest[reference.name] = .some(EditDistance.nearest(to: reference.name, in: names))
            }
            let near = nearest[reference.name] ?? nil
            items.diagnostics.append(.unknownGoal(at: reference.place, reference.name, nearest: near))
        }
    }

    /// Where a tracker's name stands in the words of a measure; the whole of them where that cannot be told.
    private func place(of name: String, in measure: Excerpt) -> SourceRange {
        guard journal.files.indices.contains(measure.source.file) else { return measure.source }
        let bytes = journal.files[measure.source.file].bytes
        let range = measure.source.bytes.clamped(to: bytes.indices)
        let isInner: (UInt8) -> Bool = { $0.isWordLike || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
        let words = bytes[range].split { !isInner($0) }
        for count in 1...3 {
            for start in words.indices where start + count <= words.count {
                let place = words[start].startIndex..<words[start + count - 1].endIndex
                if FieldName.normalized(bytes[place]) == name {
                    return SourceRange(file: measure.source.file, bytes: place)
                }
            }
        }
        return measure.source
    }

    /// What else a goal may be measured by than by what is noted.
    private var otherMeasures: [String] {
        ["rating", "steps", "levels", "share", "belief", "suds", "mood"] + MeasureCatalogue.all.map(\.id)
            + journal.settings.measures.map(\.id)
    }

    /// Trackers that goals name and nobody keeps, and names that could mean two things.
    private mutating func reportMeasures() {
        let trackers = Set(journal.trackers.map(\.name)).union(journal.settings.trackers.keys)
        for goal in journal.goals where goal.status != .draft {
            for measure in goal.measures {
                guard let text = measure.text else { continue }
                switch measure.form {
                case .tracker(let name, _, _), .days(let name, _, _):
                    guard name != "mood", !trackers.contains(name) else { continue }
                    let near =
                        EditDistance.nearest(to: name, in: trackers.sorted())
                        ?? EditDistance.nearest(to: name, in: otherMeasures)
                    items.diagnostics.append(
                        .unknownTracker(at: place(of: name, in: text), name, nearest: near))
                case .score(let id, _) where trackers.contains(id) && !text.text.lowercased().hasPrefix("measure:"):
                    items.diagnostics.append(.measureClash(at: text.source, id))
                case .steps where trackers.contains("steps") && goal.steps.isEmpty:
                    items.diagnostics.append(.measureClash(at: text.source, "steps"))
                default: break
                }
            }
        }
    }
}

/// Tells which tags and references are goals, once all goals are known.
private struct GoalResolver {
    let ids: Set<String>
    let files: [String: String]

    func goal(_ name: String) -> String? {
        let name = name.lowercased()
        if ids.contains(name) { return name }
        if let id = files[name] { return id }
        guard name.utf8.contains(.space) else { return nil }
        let spaced = name.replacing(" ", with: "-")
        return ids.contains(spaced) ? spaced : nil
    }

    /// The items with their goals told from their tags, in the order of all output.
    func resolved<Kept: Item>(_ items: consuming [Kept]) -> [Kept] {
        // What is made of one line has the same tags, in the same memory: to compare them is nothing.
        var last: (tags: [String], goals: [String])?
        var lastResolved: (tags: [String], goals: [String]) = ([], [])
        for index in items.indices where !items[index].stamp.tags.isEmpty || !items[index].stamp.goals.isEmpty {
            var stamp = items[index].stamp
            if let last, last.tags == stamp.tags, last.goals == stamp.goals {
                (items[index].stamp.tags, items[index].stamp.goals) = lastResolved
                continue
            }
            last = (stamp.tags, stamp.goals)
            var goals = stamp.goals.compactMap(goal)
            var tags: [String] = []
            for tag in stamp.tags {
                var name = tag
                if name.lowercased().hasPrefix("goal/") { name = String(name.dropFirst("goal/".count)) }
                if let id = goal(name) { goals.append(id) } else { tags.append(tag) }
            }
            stamp.goals = goals.firstOccurrences
            stamp.tags = tags.firstOccurrences
            lastResolved = (stamp.tags, stamp.goals)
            items[index].stamp = stamp
        }
        return items.inOrder { StampOrder($0.stamp) }
    }
}
