package import JournalModel
import JournalSyntax
package import JournalText

/// What some lines say that a person has just typed, read as a file is read; nothing of them is hidden from the person
/// who typed them.
package struct TypedReading: Sendable {
    /// A tracker's value as it was typed.
    package struct TrackerText: Sendable, Hashable {
        package let name: String
        package let value: String
        package let date: CivilDate?
    }

    package let moods: [Mood]
    package let thoughts: [ThoughtRecord]
    package let activities: [Activity]
    package let exposures: [Exposure]
    package let urges: [Urge]
    package let scores: [Score]
    package let trackers: [TrackerText]
    /// Of goals by the names they are given; whether there are such goals is not asked.
    package let ratings: [GoalRating]
    package let passages: [Passage]
    /// Tags that say something of the writer's own, in order, each once.
    package let tags: [String]
    /// What could not be read as meant; places are in the lines.
    package let diagnostics: [Diagnostic]

    /// - Parameters:
    ///   - bytes: a note of its own, with the heading that the lines will stand under.
    ///   - date: the note's day.
    package init(_ bytes: [UInt8], date: CivilDate, settings: JournalSettings) {
        let note = NoteContext(
            file: 0, path: RelativePath("\(date).md"), bytes: bytes, reading: ReadingSettings(settings))
        let items = NoteReader.items(of: note)
        moods = items.moods
        thoughts = items.thoughts
        activities = items.activities
        exposures = items.exposures
        urges = items.urges
        scores = items.scores
        trackers = items.trackers.map { TrackerText(name: $0.name, value: $0.text, date: $0.stamp.date) }
        ratings = items.ratings.map(\.rating)
        passages = items.passages
        let text = InlineText(bytes: bytes, source: 0)
        tags = text.tags().map(\.name).filter { !Entry.markerTags.contains($0.lowercased()) }.firstOccurrences
        diagnostics = items.diagnostics
    }
}

extension ClockTime {
    /// A time as notes have it: `08:15`, `8:15`, `8am`.
    package init?(written text: some StringProtocol) {
        var scanner = Scanner(text.utf8)
        guard let time = scanner.time(), scanner.isAtEnd else { return nil }
        self = time
    }
}

extension TrackerValue {
    /// Whether it is more than a bare number, or a yes or no that words begin with: whoever writes it means a value.
    package var hasUnit: Bool {
        switch self {
        case .duration, .percent, .fraction, .colon: true
        case .number, .yesNo: false
        }
    }
}

extension PrivateWord {
    /// Whether `private`, or what is nearly so, stands in some text as a word, however it is marked.
    package static func stands(in text: some Sequence<UInt8>) -> Bool {
        Array(text).split { !$0.isWordLike }.contains { isExact($0) || isNear($0) }
    }
}

extension PrivateWord {
    /// Whether a word is `private`, nearly so, or the writer's or another language's word for it.
    package static func means(_ word: some StringProtocol, _ settings: JournalSettings) -> Bool {
        let word = word.lowercased()
        return !word.isEmpty && (PrivateHeading.isWord(word[...]) || HeadingNames(settings.headings)[word] == .private)
    }

    /// `private` itself or a slip of the pen, and no word of its own.
    package static func isPlain(_ word: some StringProtocol) -> Bool {
        isExact(word.utf8) || isNear(word.utf8) && !isAnotherWord(word.utf8)
    }
}

extension TypedReading {
    /// Whether a label below an exposure, folded as headings are, is one of its fields.
    package static func isExposureField(_ name: String) -> Bool { ExposureKind.isField(name) }
}
