/// What `journal.yaml` says, every value with a default.
package struct JournalSettings: Sendable, Hashable {
    package enum MoodBest: String, Sendable, Hashable, CaseIterable { case high, low }
    package enum DecimalMark: String, Sendable, Hashable, CaseIterable { case point, comma }
    /// How much of a kind may be quoted without `#share`.
    package enum Sharing: String, Sendable, Hashable, CaseIterable { case none, summary, full }
    /// Who may read the files and folders that the program makes.
    package enum NewFiles: String, Sendable, Hashable, CaseIterable {
        /// Their owner alone; the umask may take more away, and gives nothing.
        case owner
        /// Whoever the umask lets.
        case umask
    }
    package enum TrackerShow: String, Sendable, Hashable, CaseIterable { case mean, peak }

    package struct TrackerSettings: Sendable, Hashable {
        package var aggregate: Aggregate = .mean
        package var isClock = false
        package var show: TrackerShow = .mean

        package init() {}
    }

    package var name: String?
    /// Folders that are read; `["**"]` is everything.
    package var read: [String] = ["**"]
    package var ignore: [String] = []
    package var moodScale: ClosedRange<Double> = 0...10
    package var moodBest: MoodBest = .high
    /// Ratings by word or emoji, keys in lower case, on the mood scale.
    package var moodWords: [String: Double] = [:]
    /// 100 or 10 where it was set; `nil` leaves small bare numbers to be asked about.
    package var emotionScale: Double?
    package var sudsScale: ClosedRange<Double> = 0...100
    package var decimalMark: DecimalMark = .point
    package var weekStarts: Weekday = .monday
    package var dayEnds: ClockTime?
    package var sessionCadence: Goal.Cadence?
    package var reviewCadence: Goal.Cadence?
    package var datePattern: String?
    package var dayFile = "days/YYYY/YYYY-MM-DD.md"
    package var trackers: [String: TrackerSettings] = [:]
    /// The writer's own heading names, by the format's: `mood` to `[Stimmung]`.
    package var headings: [String: [String]] = [:]
    /// The writer's own field names, by the format's.
    package var fields: [String: [String]] = [:]
    /// The writer's own measures, and `on` or `off` for known ones.
    package var measures: [Measure] = []
    package var measuresOn: Set<String> = []
    package var measuresOff: Set<String> = []
    package var crisis: [Excerpt] = []
    /// The writer's own rule for showing `crisis`, as written.
    package var showCrisis: Threshold?
    package var share: [String: Sharing] = [:]
    package var checks = CheckSettings()
    package var remoteIsMeant = false
    package var newFiles = NewFiles.owner

    package init() {}
}
