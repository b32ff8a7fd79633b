import JournalModel
import JournalSyntax
import JournalText

/// What a file is, and its day.
struct NoteType {
    enum Kind: String, Hashable {
        case goal, session, day, measure, note, report
    }

    let kind: Kind
    /// A dated note with a session's key is a day and a session.
    let isSession: Bool
    let date: CivilDate?
    /// Where the front matter says it; `nil` where only the file's name does.
    let datePlace: Range<Int>?

    init(_ frontMatter: FrontMatter, _ note: NoteContext, _ items: inout NoteItems) {
        let fromName = FileDate.find(in: note.path, pattern: note.reading.pattern)
        var date: CivilDate?
        var isDayByName = false
        if case .date(let found, let isWholeName) = fromName {
            date = found
            isDayByName = isWholeName
        }
        let dateMember = frontMatter.members.first { $0.key == "date" }
        var hasWrittenDate = false
        var datePlace: Range<Int>?
        if let dateMember, dateMember.value.text != nil {
            hasWrittenDate = true
            if let written = note.date(dateMember, &items) {
                if let date, date != written {
                    items.report(.datesDisagree(at: note.place(dateMember.value.range), written, date))
                }
                date = written
                datePlace = note.unquoted(dateMember.value)
            }
        }
        let kind = NoteType.kind(frontMatter, note, isDayByName: isDayByName, isDated: date != nil)
        self.kind = kind
        isSession = kind == .session || frontMatter["session"] != nil && kind == .day
        self.date = date
        self.datePlace = datePlace
        let wantsDate = isSession || kind == .day || kind == .measure || NoteType.looksDaily(frontMatter)
        if date == nil, !hasWrittenDate, wantsDate, kind != .goal {
            switch fromName {
            case .ambiguous: items.report(.ambiguousDate(at: note.place(0..<0), note.path))
            case .impossible: items.report(.impossibleFileDate(at: note.place(0..<0)))
            case .none, .date: items.report(.missingDate(at: note.place(0..<0), isSession ? "session" : "note"))
            }
        } else if case .ambiguous = fromName, date == nil, kind == .note {
            items.report(.ambiguousDate(at: note.place(0..<0), note.path))
        } else if case .impossible = fromName, date == nil, kind == .note {
            items.report(.impossibleFileDate(at: note.place(0..<0)))
        } else if kind == .note, date != nil, frontMatter["type"] == nil, let mood = NoteType.mood(frontMatter) {
            items.report(.notADay(at: note.place(mood.keyRange)))
        }
    }

    private static func kind(_ frontMatter: FrontMatter, _ note: NoteContext, isDayByName: Bool, isDated: Bool) -> Kind
    {
        if let written = frontMatter["type"]?.text?.lowercased(), let kind = Kind(rawValue: written) { return kind }
        if frontMatter["session"] != nil { return .session }
        if frontMatter["goal"] != nil, !isDated { return .goal }
        if note.path.isWithin("goals") { return .goal }
        if note.path.isWithin("sessions") { return .session }
        return isDayByName ? .day : .note
    }

    /// A note with a day's keys and no day.
    private static func looksDaily(_ frontMatter: FrontMatter) -> Bool { mood(frontMatter) != nil }

    /// A mood in the front matter, filled in.
    private static func mood(_ frontMatter: FrontMatter) -> YAMLMember? {
        frontMatter.members.first { $0.key == "mood" && $0.value.text != nil }
    }
}
