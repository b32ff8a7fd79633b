import JournalModel
import JournalReading
import JournalSyntax
import JournalText

/// What the surveys look at in a note: names with their places, and values that stand with them. Nothing private.
struct NoteDigest: Sendable {
    /// The file's index in the folder.
    let file: Int
    let path: RelativePath
    var keys: [Sighting] = []
    var fields: [Sighting] = []
    var tags: [Sighting] = []
    var headings: [Sighting] = []
    /// `Name: value` at the head of a line; `under` is the heading it stands under.
    var labels: [(sighting: Sighting, under: String?)] = []
    /// Columns of tables below a heading.
    var columns: [(sighting: Sighting, under: String?)] = []
    var moods: [MoodSighting] = []
    /// Lines such as `08:15 4/10 calm` below a heading that the format does not know, by the heading.
    var ratingsUnder: [(heading: String, range: Range<Int>)] = []
    /// Ratings below no known heading that are all of a line, whether they are read or not.
    var proseRatings: [(name: String, range: Range<Int>)] = []
    /// Lines that begin with a mood and go on as sentences do, whether they are read or not.
    var proseMoods: [Range<Int>] = []
    /// Headings that may mean private and hide nothing as things stand.
    var privateHeadings: [String] = []
    /// Keys and tags that may mean private and hide nothing: the note is then looked at no further.
    var privateWords: [String] = []
    /// A session's or a questionnaire's note, where short names of questionnaires count.
    var isSessionOrMeasure = false

    /// - Parameter index: The file's place in the folder's list.
    /// - Complexity: libcmark's, and a few passes over the bytes.
    static func make(of file: NoteFolder.File, index: Int, _ lens: DigestLens) -> Outcome {
        guard file.bytes.count <= DigestLens.sizeLimit else { return .tooLarge }
        let note = VisibleNote(file.bytes, headings: lens.settings.headings, alsoPrivate: Words.privates)
        switch note.hidden {
        case .asPrivate: return .hidden
        case .report: return .report
        case nil: break
        }
        var maker = DigestMaker(digest: NoteDigest(file: index, path: file.path), bytes: file.bytes, lens: lens)
        maker.read(note)
        return .digest(maker.digest)
    }

    enum Outcome: Sendable {
        case digest(NoteDigest)
        case hidden
        case report
        case tooLarge
    }

    func place(_ range: Range<Int>) -> SourceRange { SourceRange(file: file, bytes: range) }
}

/// What making a digest needs to know besides the note.
struct DigestLens: Sendable {
    /// In bytes; a larger file is no note that a person wrote.
    static let sizeLimit = 4 << 20

    let settings: JournalSettings
    let pattern: DatePattern?
    /// As the journal has them.
    let names: HeadingNames

    init(_ settings: JournalSettings) {
        self.settings = settings
        pattern = settings.datePattern.flatMap { DatePattern($0) }
        names = HeadingNames(settings.headings)
    }

    /// What a heading means, in the format's words or another language's.
    func section(_ name: String) -> SectionName? { names[name] ?? Words.section(name) }
}
