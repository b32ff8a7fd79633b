package import JournalText

/// A journal as it was read: values with their sources, and what was noticed on the way.
///
/// Lists are in the order of all output: date, time, path and place.
package struct Journal: Sendable {
    /// The files, in the order of their paths, `journal.yaml` among them. What items' sources refer to.
    package var files: [SourceFile] = []
    package var settings = JournalSettings()
    /// In the writer's order: of their files' paths, then of their places.
    package var goals: [Goal] = []
    package var sessions: [Session] = []
    package var moods: [Mood] = []
    package var thoughts: [ThoughtRecord] = []
    package var activities: [Activity] = []
    package var exposures: [Exposure] = []
    package var urges: [Urge] = []
    package var homework: [Homework] = []
    package var scores: [Score] = []
    package var trackers: [TrackerReading] = []
    /// How trackers stood that were given a unit later: needed for the journal as of an earlier day. By name.
    package var unitlessTrackers: [UnitlessTracker] = []
    package var ratings: [GoalRating] = []
    package var passages: [Passage] = []
    package var tagUses: [TagUse] = []
    package var days: [CivilDate: Day] = [:]
    /// Where days are written, by files and places; in goals and under what may lie ahead by its nature none.
    package var writtenDays: [WrittenDay] = []
    /// All that was noticed in reading, by place, what the writer silenced among it.
    package var silenceable: [Diagnostic] = []
    package var silencers: [Silencer] = []
    /// Keys in front matter that may be slips, in the order of their places.
    package var nearMissKeys: [NearMissKey] = []
    /// What was noticed in reading and the writer did not silence, by place.
    package var diagnostics: [Diagnostic] { silenced(silenceable).heard }
    /// Files that were there and could not be read: `report` says that it is incomplete.
    package var unreadFiles: [RelativePath] = []

    /// What private text answers to risk items; it can be asked one question only.
    package var privateRiskAnswers = PrivateRiskAnswers()

    package init() {}

    /// The file of a place, below the journal's root.
    package func path(of source: SourceRange) -> RelativePath? {
        files.indices.contains(source.file) ? files[source.file].path : nil
    }

    /// Parts diagnostics into those that the writer wants to hear of and those silenced where they stand.
    ///
    /// - Complexity: O((diagnostics + silencers) · log silencers), and what silencers lie within each other.
    package func silenced(_ diagnostics: [Diagnostic]) -> (heard: [Diagnostic], silencersUsed: Set<Silencer>) {
        guard !silencers.isEmpty else { return (diagnostics, []) }
        let index = SilencerIndex(silencers)
        var used: Set<Silencer> = []
        let heard = diagnostics.filter { diagnostic in
            let matching = index.silencing(diagnostic)
            used.formUnion(matching)
            return matching.isEmpty
        }
        return (heard, used)
    }

    /// Whether the writer silenced a diagnostic where it stands.
    ///
    /// - Complexity: O(silencers); of many diagnostics `silenced` tells it sooner.
    package func isSilenced(_ diagnostic: Diagnostic) -> Bool { silencers.contains { $0.silences(diagnostic) } }

    /// The files that are private as a whole; nothing tells of them.
    package var privateFiles: Set<Int> = []
    /// What nobody is shown of each file, by its index: what is private, the whole of a private file, and `%% … %%`.
    /// In order, not overlapping, within the file; files without anything hidden are not there.
    package var hiddenRanges: [Int: [Range<Int>]] = [:]
    /// Pages that were made earlier and lie in the journal's folder. Nothing in them is read.
    package var reportFiles: Set<Int> = []
    /// Files of which no word was read, so that nobody knows what in them is private.
    package var leftOutFiles: Set<Int> = []

    /// A note that holds the writer's own plan for a crisis, where the journal has one with words in it that are not
    /// private, or one that cannot be read.
    package var safetyPlan: RelativePath?
}
