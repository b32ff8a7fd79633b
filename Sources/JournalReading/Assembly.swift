import JournalModel
import JournalSyntax
import JournalText

/// Brings the readings of all files together into a journal: what only the whole can tell.
struct Assembly {
    private var journal = Journal()
    private let lists = ItemLists()
    private var goals: [Goal] = []
    private var goalReferences: [(name: String, place: SourceRange)] = []
    private var diagnostics: [Diagnostic] = []
    private var goalFiles: [String: String] = [:]

    init(settings: JournalSettings) { journal.settings = settings }

    mutating func take(_ settings: JournalSettings, _ diagnostics: [Diagnostic]) {
        journal.settings = settings
        self.diagnostics += diagnostics
    }

    /// Files are added in the order of their paths.
    mutating func add(_ reading: consuming JournalLoader.Reading, file: Int) {
        journal.files.append(SourceFile(path: reading.path, bytes: reading.bytes))
        lists.add(&reading.items)
        if reading.isLeftOut {
            journal.unreadFiles.append(reading.path)
            journal.leftOutFiles.insert(file)
        }
        if reading.items.isPrivate { journal.privateFiles.insert(file) }
        if reading.items.isReport { journal.reportFiles.insert(file) }
        let whole = 0..<reading.bytes.count
        let hidden = (reading.items.isPrivate ? [whole] : reading.items.hidden).map { $0.clamped(to: whole) }.filter {
            !$0.isEmpty
        }
        if !hidden.isEmpty { journal.hiddenRanges[file] = Privacy.merged(hidden) }
        if journal.safetyPlan == nil, reading.path.isSafetyPlan, !reading.items.isPrivate {
            let hasWords = reading.isLeftOut || PlanWords.areIn(reading.bytes, leavingOut: Privacy.merged(hidden))
            if hasWords { journal.safetyPlan = reading.path }
        }
        journal.privateRiskAnswers.add(reading.items.privateRiskAnswers)
        if let goal = reading.items.goals.first {
            goalFiles[String(decoding: reading.path.stem, as: UTF8.self).lowercased()] = goal.id
        }
        goals += reading.items.goals
        goalReferences += reading.items.goalReferences
        diagnostics += reading.items.diagnostics
        journal.silencers += reading.items.silencers
        journal.nearMissKeys += reading.items.nearMissKeys
        journal.writtenDays += reading.items.writtenDays
        for date in reading.items.loggedDays { journal.days[date, default: Day()].isLogged = true }
        for date in reading.items.privateDays { journal.days[date, default: Day()].hasPrivate = true }
        for date in reading.items.loggedDays { journal.days[date, default: Day()].notes.append(file) }
    }

    mutating func finish() -> Journal {
        addGoals()
        let resolver = GoalResolver(ids: Set(journal.goals.map(\.id)), files: goalFiles)
        diagnostics += lists.move(to: &journal, resolver)
        reportReferences(resolver)
        reportMeasures()
        journal.silenceable = Set(diagnostics).sorted(by: Diagnostic.precedes)
        return journal
    }

    private mutating func addGoals() {
        var first: [String: Goal] = [:]
        for goal in goals {
            if let other = first[goal.id] {
                let place = goal.places[.id] ?? (goal.name.source.bytes.isEmpty ? goal.source : goal.name.source)
                diagnostics.append(.duplicateGoal(at: place, goal.id, first: journal.path(of: other.source)))
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
        for reference in goalReferences where resolver.goal(reference.name) == nil {
            if nearest[reference.name] == nil, looksLeft > 0 {
                looksLeft -= max(names.count, 1)
                nearest[reference.name] = .some(EditDistance.nearest(to: reference.name, in: names))
            }
            let near = nearest[reference.name] ?? nil
            diagnostics.append(.unknownGoal(at: reference.place, reference.name, nearest: near))
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
                    diagnostics.append(
                        .unknownTracker(at: place(of: name, in: text), name, nearest: near))
                case .score(let id, _) where trackers.contains(id) && !text.text.lowercased().hasPrefix("measure:"):
                    diagnostics.append(.measureClash(at: text.source, id))
                case .steps where trackers.contains("steps") && goal.steps.isEmpty:
                    diagnostics.append(.measureClash(at: text.source, "steps"))
                default: break
                }
            }
        }
    }
}
