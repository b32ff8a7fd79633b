import JournalModel
import JournalReading
import JournalText

/// Where notes of days lie, so that new ones can be put beside them.
struct DayFileSurvey: Survey {
    private let context: SurveyContext
    private var paths = Tally()
    private var days = 0

    init(_ context: SurveyContext) { self.context = context }

    mutating func look(at note: NoteDigest) {
        guard !note.isSessionOrMeasure,
            let path = DayFileSurvey.pattern(of: note.path, own: context.settings.datePattern)
        else { return }
        days += 1
        paths.add(path, at: note.place(0..<0))
    }

    func result() -> SurveyResult {
        var result = SurveyResult()
        guard !context.isSet("day-file"), let first = paths.sorted.first, first.evidence.count >= 3,
            first.evidence.count * 2 > days, first.name != context.settings.dayFile
        else { return result }
        result.proposals.append(
            Proposal(
                "day-file", SettingsText.quoted(first.name),
                why: "\(first.evidence.count) of \(days) notes of days lie so; new ones are put beside them",
                evidence: first.evidence))
        return result
    }

    /// `Daily/YYYY-MM-DD.md` of `Daily/2026-03-05.md`; `nil` for a note that is no day's.
    private static func pattern(of path: RelativePath, own: String?) -> String? {
        let pattern = own.flatMap { DatePattern($0) }
        guard case .date(let date, true) = FileDate.find(in: path, pattern: pattern) else { return nil }
        let description = date.description
        let year = String(description.prefix(4))
        let month = String(description.dropFirst(5).prefix(2))
        let day = String(description.suffix(2))
        let stem = String(decoding: path.stem, as: UTF8.self)
        let name: String
        switch stem {
        case description: name = "YYYY-MM-DD"
        case year + month + day: name = "YYYYMMDD"
        case day: name = "DD"
        default:
            guard let own, let match = pattern?.match(Array(path.stem)), match.end == path.stem.count else {
                return nil
            }
            name = own
        }
        let folders = path.components.dropLast().map { component -> String in
            switch String(decoding: component, as: UTF8.self) {
            case year: "YYYY"
            case month: "MM"
            case "\(year)-\(month)": "YYYY-MM"
            case let other: other
            }
        }
        // A folder's own letters must not be taken for a part of a date.
        guard folders.allSatisfy({ !$0.contains("\"") && !$0.contains("\\") }) else { return nil }
        let file = String(decoding: path.components.last ?? [], as: UTF8.self)
        let ending = file.dropFirst(stem.count)
        return (folders + [name + ending]).joined(separator: "/")
    }
}
