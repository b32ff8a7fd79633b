import JournalModel
import JournalSyntax
import JournalText

/// What reading a note needs to know besides its bytes: one and the same for all notes.
final class ReadingSettings: Sendable {
    let settings: JournalSettings
    let pattern: DatePattern?
    let headings: HeadingNames
    let fields: ThoughtRecordFields
    /// The ids and aliases of questionnaires with an item on safety, as bytes.
    let riskMeasureNames: [[UInt8]]
    /// What is found of keys, so that it is found once.
    let plainKeys = PlainKeys()

    init(_ settings: JournalSettings) {
        self.settings = settings
        pattern = settings.datePattern.flatMap(DatePattern.init)
        headings = HeadingNames(settings.headings)
        fields = ThoughtRecordFields(settings.fields)
        riskMeasureNames = (MeasureCatalogue.all + settings.measures).filter { !$0.riskItems.isEmpty }
            .flatMap { [$0.id] + $0.aliases }.map { Array($0.utf8) }
    }

    /// Commas are decimal marks.
    var comma: Bool { settings.decimalMark == .comma }
}

/// The note that is being read: an immutable view that kinds are given.
struct NoteContext {
    let file: Int
    let path: RelativePath
    let bytes: [UInt8]
    let reading: ReadingSettings
    /// Private text is read for the answers of questionnaires alone: what else stands beside them is passed over.
    var isForAnswersAlone = false
    /// Bytes that are new in it: places are told as they were before, for a comparison of two readings.
    var inserted: InsertedBytes?

    var settings: JournalSettings { reading.settings }
    var comma: Bool { reading.comma }

    func place(_ range: Range<Int>) -> SourceRange {
        let place = SourceRange(file: file, bytes: range)
        return inserted.map { $0.before(place) } ?? place
    }

    /// Minutes for sorting within a day: before `day-ends` is after midnight of the night before.
    func sortMinutes(_ time: ClockTime?) -> Int? {
        guard let time else { return nil }
        guard let end = settings.dayEnds, time < end else { return time.minutes }
        return time.minutes + 24 * 60
    }

    /// So many tags and links of one entry, each, go to what is made of it: all that is made has all of them.
    static let mostTags = 100

    /// Tells of tags and links of an entry that are beyond those.
    func reportMore(of entry: Entry, into items: inout NoteItems) {
        if entry.tags.count > NoteContext.mostTags {
            let place = place(entry.text.sourceRange(entry.tags[NoteContext.mostTags].range))
            items.report(.moreThanIsRead(at: place, "tags", most: NoteContext.mostTags))
        }
        if entry.references.count > NoteContext.mostTags {
            let place = place(entry.text.sourceRange(entry.references[NoteContext.mostTags].range))
            items.report(.moreThanIsRead(at: place, "links", most: NoteContext.mostTags))
        }
    }

    /// The stamp of an item made of an entry. Goals are only candidates yet: which of them exist is known
    /// when all files are read.
    func stamp(
        _ entry: Entry, _ part: PartContext, date: CivilDate, range: Range<Int>? = nil, time: ClockTime? = nil
    ) -> Stamp {
        let time = time ?? entry.time
        return Stamp(
            date: date, time: time, source: place(range ?? entry.range), tags: entry.tagNames(with: part.tags),
            goals: entry.goalCandidates(with: part.references), isShared: entry.hasTag("share") || part.isShared,
            sortMinutes: sortMinutes(time))
    }
}

extension Entry {
    /// The names of its own tags, then of those handed down to it, each once; none that only mark.
    fileprivate func tagNames(with handedDown: [String]) -> [String] {
        guard !tags.isEmpty || !handedDown.isEmpty else { return [] }
        let names = tags.prefix(NoteContext.mostTags).map(\.name) + handedDown
        return names.filter { !Entry.markerTags.contains($0.lowercased()) }.firstOccurrences
    }

    /// What its own references may name, then those handed down to it, each once.
    fileprivate func goalCandidates(with handedDown: [String]) -> [String] {
        guard !references.isEmpty else { return handedDown.firstOccurrences }
        let own = references.prefix(NoteContext.mostTags).map { GoalName.candidate($0.target) }
        return (own + handedDown).firstOccurrences
    }
}

/// How a reference names a goal: the last component of its path, without extension, in lower case.
enum GoalName {
    static func candidate(_ target: String) -> String {
        if target.utf8.allSatisfy({ $0.isWordLike || $0 == UInt8(ascii: "-") }) { return target.lowercased() }
        var name = target.split(separator: "/").last.map(String.init) ?? target
        if let hash = name.firstIndex(of: "#") { name = String(name[..<hash]) }
        for suffix in [".md", ".markdown"] where name.lowercased().hasSuffix(suffix) { name.removeLast(suffix.count) }
        return name.replacing("%20", with: " ").lowercased()
    }

    /// Where the name itself stands in a reference, without brackets, folders, extension and what is shown for it.
    static func place(of reference: Reference, in text: InlineText) -> Range<Int> {
        let target = Array(reference.target.utf8)
        let starts =
            reference.range.lowerBound...max(reference.range.lowerBound, reference.range.upperBound - target.count)
        guard !target.isEmpty, let start = starts.first(where: { text.bytes[$0...].starts(with: target) }) else {
            return reference.range
        }
        var name = target.indices
        if let slash = target.lastIndex(of: UInt8(ascii: "/")) { name = slash + 1..<name.upperBound }
        if let hash = target[name].firstIndex(of: UInt8(ascii: "#")) { name = name.lowerBound..<hash }
        for suffix in [".md", ".markdown"]
        where target[name].suffix(suffix.utf8.count).map(\.lowercased).elementsEqual(suffix.utf8) {
            name = name.lowerBound..<name.upperBound - suffix.utf8.count
        }
        return name.isEmpty ? reference.range : start + name.lowerBound..<start + name.upperBound
    }
}

extension Array where Element: Hashable {
    /// The elements, each only where it stands first.
    var firstOccurrences: [Element] {
        guard count > 1 else { return self }
        var seen = Set<Element>()
        return filter { seen.insert($0).inserted }
    }
}

/// What reading a note gives: items, and what was noticed. Everything is still as its own note has it.
struct NoteItems: Sendable {
    var goals: [Goal] = []
    /// What each goal was made of, in the order of `goals`.
    var goalKeys: [(keys: GoalKeys, isWholeFile: Bool)] = []
    var sessions: [Session] = []
    var moods: [Mood] = []
    var thoughts: [ThoughtRecord] = []
    var activities: [Activity] = []
    var exposures: [Exposure] = []
    var urges: [Urge] = []
    var homework: [HomeworkLine] = []
    var scores: [Score] = []
    var trackers: [TrackerLine] = []
    var ratings: [RatingLine] = []
    var passages: [Passage] = []
    var tagUses: [TagUse] = []
    var diagnostics: [Diagnostic] = []
    /// The file is private as a whole.
    var isPrivate = false
    /// A page that was made earlier; nothing in it is read.
    var isReport = false
    /// Nothing is read below its front matter.
    var isTangled = false
    /// What no one is shown, in bytes of the file; in no order, they may overlap, and may end beyond the file.
    var hidden: [Range<Int>] = []
    var privateRiskAnswers = PrivateRiskAnswers()
    /// Days with something on them that is not private.
    private(set) var loggedDays: Set<CivilDate> = []
    var privateDays: Set<CivilDate> = []
    /// `#goal/x`, `goals:` keys and items under Goals: what must be a goal.
    var goalReferences: [(name: String, place: SourceRange)] = []
    /// What goals aim at and begin from, as it is written.
    var goalLevels: [GoalLevel] = []
    /// Where days are written.
    var writtenDays: [WrittenDay] = []
    /// Those of them with words below that are no plan, one after the other.
    var placesWithWords: [SourceRange] = []
    /// For entries that a kind has read and that a marker may quote: the words it quotes, by where the entry begins.
    private(set) var quotable: [Int: Excerpt] = [:]
    /// What is read stands under a heading that marks it.
    var isUnderMarker = false
    /// The headings at the top of the document that are not hidden, in order.
    var headings: [NoteHeading] = []
    /// The day that the note as a whole gives its parts.
    var ownDate: CivilDate?
    /// Entries with `#share` that a kind has read, by where they begin.
    private(set) var taken: Set<Int> = []
    private var lastLogged: CivilDate?
    /// Where the writer wants to hear no more of some messages.
    var silencers: [Silencer] = []
    var nearMissKeys: [NearMissKey] = []
    /// Small bare intensities were seen; reported once.
    var sawSmallIntensity = false

    mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

    /// Of one note so many messages are told: nobody reads more, and who mends those is told of the next.
    private static let mostDiagnostics = 10_000

    mutating func keepFewest(at place: SourceRange) {
        let most = NoteItems.mostDiagnostics
        guard diagnostics.count > most else { return }
        diagnostics.removeLast(diagnostics.count - most)
        report(.moreThanIsRead(at: place, "messages", most: most))
    }

    /// Something that is not private stands on a day. Most of a note stands on one.
    mutating func log(_ day: CivilDate) {
        guard day != lastLogged else { return }
        lastLogged = day
        loggedDays.insert(day)
    }

    /// A kind has read an entry: it is more than something to share. Of a paragraph that is read line by line, the tag
    /// may stand on another line.
    mutating func take(_ entry: Entry) {
        if entry.shape == .paragraph || entry.hasTag("share") { taken.insert(entry.range.lowerBound) }
    }

    /// What a marker on an entry, or over it, would quote.
    mutating func quote(_ words: Excerpt, for entry: Entry) {
        if isUnderMarker || entry.shape == .paragraph || !entry.tags.isEmpty {
            quotable[entry.range.lowerBound] = words
        }
    }

    /// Words that are no plan stand below a day that is written at a place.
    mutating func noteWords(at place: SourceRange?) {
        guard let place, place != placesWithWords.last else { return }
        placesWithWords.append(place)
    }
}

/// A line about homework, before it is known which earlier agreement it speaks of.
struct HomeworkLine: Sendable, Hashable {
    var homework: Homework
    /// It stands in a session's note, under Homework: a new agreement.
    let isAgreed: Bool
    /// It stands under Homework in another note; else it only updates what has the same words.
    let isUnderHomework: Bool
    /// It stands in the note of a session.
    let isInSession: Bool
    let foldedText: String
    /// References, by which an update may name what it updates.
    let references: [String]
}

/// A tracker's value, before the unit that rules is known.
struct TrackerLine: Sendable, Hashable {
    let stamp: Stamp
    let name: String
    let value: TrackerValue
    /// The value alone.
    let valuePlace: SourceRange
    /// As written.
    let text: String
}

/// A rating, before it is known whether its goal exists.
struct RatingLine: Sendable, Hashable {
    let rating: GoalRating
}
