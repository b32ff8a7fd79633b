import JournalModel
import JournalText

/// The items of all notes, each kind by itself: kinds know nothing of each other, and are brought together on all cores.
///
/// A kind of item has a line where it is held, one where a note's are added and one in `kinds`.
struct ItemLists: Sendable {
    private let sessions = ItemColumn<Session>()
    private let moods = ItemColumn<Mood>()
    private let thoughts = ItemColumn<ThoughtRecord>()
    private let activities = ItemColumn<Activity>()
    private let exposures = ItemColumn<Exposure>()
    private let urges = ItemColumn<Urge>()
    private let homework = ItemColumn<HomeworkLine>()
    private let scores = ItemColumn<Score>()
    private let trackers = ItemColumn<TrackerLine>()
    private let ratings = ItemColumn<RatingLine>()
    private let passages = ItemColumn<Passage>()
    private let tagUses = ItemColumn<TagUse>()

    /// Takes a note's items; notes come in the order of their files.
    func add(_ note: inout NoteItems) {
        sessions.take(&note.sessions)
        moods.take(&note.moods)
        thoughts.take(&note.thoughts)
        activities.take(&note.activities)
        exposures.take(&note.exposures)
        urges.take(&note.urges)
        homework.take(&note.homework)
        scores.take(&note.scores)
        trackers.take(&note.trackers)
        ratings.take(&note.ratings)
        passages.take(&note.passages)
        tagUses.take(&note.tagUses)
    }

    /// Puts one kind's items into a journal, and gives what was noticed.
    private typealias Part = @Sendable (inout Journal) -> [Diagnostic]

    /// Those with most to do first.
    private static let kinds: [@Sendable (ItemLists, Whole) -> Part] = [
        { lists, whole in lists.trackers(whole) },
        { lists, whole in part(\.moods, whole.ordered(lists.moods.all()) { $0.stamp }) },
        { lists, whole in part(\.activities, whole.ordered(lists.activities.all()) { $0.stamp }) },
        { lists, whole in part(\.tagUses, whole.ordered(lists.tagUses.all().map(whole.resolved)) { $0.stamp }) },
        { lists, whole in part(\.thoughts, whole.ordered(lists.thoughts.all()) { $0.stamp }) },
        { lists, whole in part(\.passages, whole.ordered(lists.passages.all()) { $0.stamp }) },
        { lists, whole in lists.homework(whole) },
        { lists, whole in part(\.sessions, whole.ordered(lists.sessions.all()) { $0.stamp }) },
        { lists, whole in part(\.scores, whole.ordered(lists.scores.all()) { $0.stamp }) },
        { lists, whole in part(\.ratings, whole.ordered(lists.ratings.all().compactMap(whole.resolved)) { $0.stamp }) },
        { lists, whole in part(\.exposures, whole.ordered(lists.exposures.all()) { $0.stamp }) },
        { lists, whole in part(\.urges, whole.ordered(lists.urges.all()) { $0.stamp }) },
    ]

    /// Of fewer files, no kind is worth a second core.
    private static let fewestForAllCores = 100

    /// Moves all items into a journal, in the order of all output.
    ///
    /// - Returns: what was noticed in bringing them together.
    func move(to journal: inout Journal, _ resolver: GoalResolver) -> [Diagnostic] {
        let whole = Whole(resolver: resolver, settings: journal.settings)
        let workers = journal.files.count < ItemLists.fewestForAllCores ? 1 : nil
        let parts = AllCores.map(ItemLists.kinds.count, workers: workers, step: 1) { ItemLists.kinds[$0](self, whole) }
        return parts.flatMap { $0(&journal) }
    }

    private static func part<Kept: Item>(
        _ place: any WritableKeyPath<Journal, [Kept]> & Sendable, _ items: [Kept]
    ) -> Part {
        {
            $0[keyPath: place] = items
            return []
        }
    }

    private func trackers(_ whole: Whole) -> Part {
        var units = TrackerUnits(settings: whole.settings)
        let readings = whole.ordered(units.readings(trackers.all())) { $0.stamp }
        let unitless = units.unitless.map { tracker in
            UnitlessTracker(
                name: tracker.name, unitSince: tracker.unitSince,
                readings: whole.ordered(tracker.readings) { $0.stamp })
        }
        let diagnostics = units.diagnostics
        return {
            $0.trackers = readings
            $0.unitlessTrackers = unitless
            return diagnostics
        }
    }

    private func homework(_ whole: Whole) -> Part {
        var assembly = HomeworkAssembly(homework.all())
        return ItemLists.part(\.homework, whole.ordered(assembly.assemble()) { $0.stamp })
    }
}

/// What only the whole journal tells of its items.
private struct Whole: Sendable {
    let resolver: GoalResolver
    let settings: JournalSettings

    /// Items with their goals, in the order of all output.
    ///
    /// - Parameter stamp: An item's own.
    func ordered<Kept: Item>(_ items: consuming [Kept], stamp: (Kept) -> Stamp) -> [Kept] {
        resolver.resolve(&items) { !stamp($0).tags.isEmpty || !stamp($0).goals.isEmpty }
        items.putInOrder { StampOrder(stamp($0)) }
        return items
    }

    func resolved(_ use: TagUse) -> TagUse {
        TagUse(
            stamp: use.stamp, tag: resolver.goal(use.tag) ?? use.tag, done: use.done, chances: use.chances)
    }

    /// `nil` where there is no such goal.
    func resolved(_ line: RatingLine) -> GoalRating? {
        resolver.goal(line.rating.goal).map {
            GoalRating(
                stamp: line.rating.stamp, goal: $0, rating: line.rating.rating, level: line.rating.level,
                note: line.rating.note)
        }
    }
}
