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
            case .impossible: items.report(.impossibleFileDate(at: note.place(0..<0), note.path))
            case .none, .date: items.report(.missingDate(at: note.place(0..<0), isSession ? "session" : "note"))
            }
        } else if case .ambiguous = fromName, date == nil, kind == .note {
            items.report(.ambiguousDate(at: note.place(0..<0), note.path))
        } else if case .impossible = fromName, date == nil, kind == .note {
            items.report(.impossibleFileDate(at: note.place(0..<0), note.path))
        } else if kind == .note, date != nil, frontMatter["type"] == nil, let mood = NoteType.mood(frontMatter) {
            items.report(.notADay(at: note.place(mood.keyRange)))
        }
    }

    private static func kind(_ frontMatter: FrontMatter, _ note: NoteContext, isDayByName: Bool, isDated: Bool) -> Kind
    {
        if let written = frontMatter["type"]?.text?.lowercased(), let kind = Kind(rawValue: written) { return kind }
        if frontMatter["session"] != nil { return .session }
        if frontMatter["goal"] != nil, !isDated { return .goal }
        let folders = note.path.components.dropLast()
        if folders.contains(where: { $0.equalsIgnoringCase("goals") }) { return .goal }
        if folders.contains(where: { $0.equalsIgnoringCase("sessions") }) { return .session }
        return isDayByName ? .day : .note
    }

    /// A note with a day's keys and no day.
    private static func looksDaily(_ frontMatter: FrontMatter) -> Bool { mood(frontMatter) != nil }

    /// A mood in the front matter, filled in.
    private static func mood(_ frontMatter: FrontMatter) -> YAMLMember? {
        frontMatter.members.first { $0.key == "mood" && $0.value.text != nil }
    }
}

extension Diagnostic {
    static func notADay(at place: SourceRange) -> Diagnostic {
        Diagnostic(
            "note-not-a-day", .warning, at: place,
            "this mood is in no figure: the note has a date, and neither its name nor a `type:` makes it a day's",
            help: "write `type: day` in its front matter, or name the file by its day")
    }

    static func datesDisagree(at place: SourceRange, _ written: CivilDate, _ named: CivilDate) -> Diagnostic {
        Diagnostic(
            "dates-disagree", .warning, at: place,
            "the date here is \(written), the file's name says \(named); this one counts",
            help: "rename the file, or change the date")
    }

    static func ambiguousDate(at place: SourceRange, _ path: RelativePath) -> Diagnostic {
        Diagnostic(
            "date-ambiguous", .error, at: place, "the file's name could be day or month first, so the note has no date",
            help: "set `date-pattern: \"DD-MM-YYYY\"` (or the like) in journal.yaml, or write `date:` in the note")
    }

    static func impossibleFileDate(at place: SourceRange, _ path: RelativePath) -> Diagnostic {
        Diagnostic(
            "date-does-not-exist", .error, at: place,
            "the file's name is no day of the calendar, so the note has no date",
            help: "rename the file, or write `date:` in the note")
    }

    static func missingDate(at place: SourceRange, _ what: String) -> Diagnostic {
        Diagnostic(
            "date-missing", .error, at: place, "this \(what) has no date, so nothing in it is in a figure",
            help: "write `date: 2026-03-05` in its front matter, or name the file by its day")
    }
}
