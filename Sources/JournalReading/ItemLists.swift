import JournalModel
import JournalText

/// Brings the items of all notes together, each kind by itself: kinds know nothing of each other, and are done on all
/// cores.
struct ItemLists: Sendable {
    /// In the order of their files.
    let notes: [NoteItems]
    let resolver: GoalResolver
    let settings: JournalSettings

    /// Puts one kind's items into a journal, and gives what was noticed.
    private typealias Part = @Sendable (inout Journal) -> [Diagnostic]

    /// Those with most to do first.
    private static let kinds: [@Sendable (ItemLists) -> Part] = [
        { $0.trackers() },
        { $0.part(\.moods, { $0.moods }, stamp: { $0.stamp }) },
        { $0.part(\.activities, { $0.activities }, stamp: { $0.stamp }) },
        { lists in lists.part(\.tagUses, { $0.tagUses.map(lists.resolved) }, stamp: { $0.stamp }) },
        { $0.part(\.thoughts, { $0.thoughts }, stamp: { $0.stamp }) },
        { $0.part(\.passages, { $0.passages }, stamp: { $0.stamp }) },
        { $0.homework() },
        { $0.part(\.sessions, { $0.sessions }, stamp: { $0.stamp }) },
        { $0.part(\.scores, { $0.scores }, stamp: { $0.stamp }) },
        { lists in lists.part(\.ratings, { $0.ratings.compactMap(lists.resolved) }, stamp: { $0.stamp }) },
        { $0.part(\.exposures, { $0.exposures }, stamp: { $0.stamp }) },
        { $0.part(\.urges, { $0.urges }, stamp: { $0.stamp }) },
    ]

    /// Of fewer notes, no kind is worth a second core.
    private static let fewestForAllCores = 100

    /// Adds all items, in the order of all output.
    ///
    /// - Returns: what was noticed in bringing them together.
    func add(to journal: inout Journal) -> [Diagnostic] {
        let workers = notes.count < ItemLists.fewestForAllCores ? 1 : nil
        let parts = AllCores.map(ItemLists.kinds.count, workers: workers, step: 1) { ItemLists.kinds[$0](self) }
        return parts.flatMap { $0(&journal) }
    }

    private func part<Kept: Item>(
        _ place: WritableKeyPath<Journal, [Kept]> & Sendable, _ items: (NoteItems) -> [Kept], stamp: (Kept) -> Stamp
    ) -> Part {
        let list = list(items, stamp: stamp)
        return {
            $0[keyPath: place] = list
            return []
        }
    }

    /// One kind's items of all notes, with their goals, in the order of all output.
    ///
    /// - Parameter stamp: An item's own.
    private func list<Kept: Item>(_ items: (NoteItems) -> [Kept], stamp: (Kept) -> Stamp) -> [Kept] {
        var list: [Kept] = []
        list.reserveCapacity(notes.reduce(0) { $0 + items($1).count })
        for note in notes { list += items(note) }
        return ordered(list, stamp: stamp)
    }

    private func ordered<Kept: Item>(_ items: consuming [Kept], stamp: (Kept) -> Stamp) -> [Kept] {
        resolver.resolve(&items) { !stamp($0).tags.isEmpty || !stamp($0).goals.isEmpty }
        return items.inOrder { StampOrder(stamp($0)) }
    }

    private func trackers() -> Part {
        var units = TrackerUnits(settings: settings)
        let readings = ordered(units.readings(notes.flatMap(\.trackers))) { $0.stamp }
        let unitless = units.unitless.map { tracker in
            UnitlessTracker(
                name: tracker.name, unitSince: tracker.unitSince, readings: ordered(tracker.readings) { $0.stamp })
        }
        let diagnostics = units.diagnostics
        return {
            $0.trackers = readings
            $0.unitlessTrackers = unitless
            return diagnostics
        }
    }

    private func homework() -> Part {
        var assembly = HomeworkAssembly(notes.flatMap(\.homework))
        let homework = ordered(assembly.assemble()) { $0.stamp }
        return {
            $0.homework = homework
            return []
        }
    }

    private func resolved(_ use: TagUse) -> TagUse {
        TagUse(
            stamp: use.stamp, tag: resolver.goal(use.tag) ?? use.tag, done: use.done, chances: use.chances)
    }

    /// `nil` where there is no such goal.
    private func resolved(_ line: RatingLine) -> GoalRating? {
        resolver.goal(line.rating.goal).map {
            GoalRating(
                stamp: line.rating.stamp, goal: $0, rating: line.rating.rating, level: line.rating.level,
                note: line.rating.note)
        }
    }
}
