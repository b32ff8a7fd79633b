import JournalModel
import JournalReading
import JournalText

/// Looks over all notes for one kind of thing.
///
/// Adding a survey is a file in `Surveys` and a line in `Surveys.all`.
protocol Survey: Sendable {
    init(_ context: SurveyContext)

    /// Whether notes in folders of templates are shown as well.
    static var looksAtTemplates: Bool { get }

    /// Notes are shown in the order of their paths.
    mutating func look(at note: NoteDigest)

    /// When all notes have been shown.
    func result() -> SurveyResult
}

extension Survey {
    static var looksAtTemplates: Bool { false }
}

enum Surveys {
    /// In the order in which they are told.
    static let all: [any Survey.Type] = [
        DatePatternSurvey.self,
        DayFileSurvey.self,
        FrontMatterKeySurvey.self,
        InlineFieldSurvey.self,
        TagSurvey.self,
        HeadingSurvey.self,
        RecordFieldSurvey.self,
        ScaleSurvey.self,
        WordSurvey.self,
        IntensitySurvey.self,
        DecimalSurvey.self,
        ClockSurvey.self,
        MeasureSurvey.self,
        TemplateSurvey.self,
        PrivateWordSurvey.self,
        ProseRatingSurvey.self,
    ]
}

/// What surveys know besides the notes.
struct SurveyContext: Sendable {
    /// As `journal.yaml` has them, all defaults where there is none; and what earlier surveys propose.
    var settings: JournalSettings
    /// The settings that stand in `journal.yaml`.
    let written: Set<String>
    /// Ids of the goals that are read as things stand.
    let goals: Set<String>
    /// Where something is read as things stand.
    let readPlaces: ReadPlaces

    func isRead(_ place: SourceRange) -> Bool { readPlaces.hold(place) }

    func isSet(_ setting: String) -> Bool { written.contains(setting) }
}

extension Int {
    /// `1 note`, `2 notes`.
    func of(_ one: String, _ many: String? = nil) -> String { "\(self) \(self == 1 ? one : many ?? one + "s")" }
}
