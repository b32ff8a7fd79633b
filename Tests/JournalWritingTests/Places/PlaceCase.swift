import JournalModel
import JournalReading
import JournalText
import JournalWriting
import Testing

/// A note, an entry, and the note as it should be with the entry in it; written by hand.
struct PlaceCase: CustomTestStringConvertible {
    let name: String
    var path = "days/2026/2026-03-05.md"
    var entry = NewEntry(section: .mood, lines: ["21:30 7 calm"], form: .item)
    /// `nil` where there is no note yet.
    let note: String?
    let expected: String
    var isAsMeant = true
    var headings: [String: [String]] = [:]
    var pattern: String?

    var testDescription: String { name }

    var settings: JournalSettings {
        var settings = JournalSettings()
        settings.headings = headings
        settings.datePattern = pattern
        return settings
    }

    static let mood = NewEntry(section: .mood, lines: ["21:30 7 calm"], form: .item)
    static let win = NewEntry(section: .wins, lines: ["spoke first"], form: .item)
    static let question = NewEntry(section: .discuss, lines: ["Why now?"], form: .item)
    static let helped = NewEntry(section: .helped, lines: ["a walk"], form: .item)
    static let field = NewEntry(section: nil, lines: ["sleep:: 7h"], form: .line)
    static let score = NewEntry(section: .measures, lines: ["phq9:: 12"], form: .line)
    static let prose = NewEntry(section: nil, lines: ["Slept badly."], form: .paragraph)
    static let thought = NewEntry(
        section: .thoughtRecord,
        lines: ["10:20 Stand-up", "  - Situation: asked for status", "  - Emotions: anxiety 40"],
        form: .record)
    static let exposure = NewEntry(
        section: .exposure, lines: ["10:05 asked: SUDS 80 -> 35", "  - Learned: nobody minds"], form: .item)
}

extension NewEntry {
    /// Whether a reading has the entry as what its section makes of it, on a day.
    func isRead(_ reading: NoteReading, _ range: Range<Int>, on date: CivilDate) -> Bool {
        let found = reading.items(in: range)
        switch section {
        case .mood: return found.moods.count == 1 && found.moods[0].stamp.date == date
        case .wins: return found.passages.map(\.marker) == [.win] && found.passages[0].stamp.date == date
        case .discuss: return found.passages.map(\.marker) == [.discuss] && found.passages[0].stamp.date == date
        case .helped: return found.passages.map(\.marker) == [.helped] && found.passages[0].stamp.date == date
        case .measures: return found.scores.count == 1 && found.scores[0].stamp.date == date
        case .thoughtRecord:
            return found.thoughts.count == 1 && found.thoughts[0].situation != nil
                && found.thoughts[0].emotions.count == 1 && found.thoughts[0].stamp.date == date
        case .exposure: return found.exposures.count == 1 && found.exposures[0].stamp.date == date
        case nil where form == .line: return found.trackers.count == 1 && found.trackers[0].stamp.date == date
        default: return found.isEmpty
        }
    }
}
