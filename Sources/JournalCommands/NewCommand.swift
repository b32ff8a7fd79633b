import ArgumentParser
import JournalModel
import JournalText
import JournalWriting

extension NewNoteKind: ExpressibleByArgument {}

/// A note from a template.
struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Makes a note from a template, and opens it in your editor.",
        discussion: """
            Your own template counts first: templates/goal.md, templates/session.md and so on; 'journal help format' \
            lists the placeholders. The note is opened in $VISUAL or $EDITOR; without one, its path is printed. \
            Nothing that is there is written over.

            On a terminal, 'journal new goal' asks a few questions first, and any of them may be skipped; without \
            the first it is a draft with a name that says nothing. The note of a session brings what is still \
            open of the homework and what you marked to discuss.
            """)

    @Argument(help: "What to make: goal, session, day, thought or measure.")
    var kind: NewNoteKind

    @Argument(help: "What it is called; for a measure, which: phq9.")
    var name: [String] = []

    @Option(
        help: ArgumentHelp(
            "Its day: a date, today, yesterday, tomorrow, or mon for the last Monday.", valueName: "day"),
        transform: NoteDay.parse)
    var date: NoteDay = .days(0)

    @Option(help: ArgumentHelp("The goal that a thought, a session or a day is about.", valueName: "id"))
    var goal: String?

    @Flag(help: "Print the note's text and make nothing.")
    var print = false

    @OptionGroup var options: GlobalOptions

    func validate() throws {
        if goal != nil, kind == .goal || kind == .measure {
            throw ValidationError("--goal is for a thought, a session or a day; a \(kind.rawValue) refers to no goal")
        }
    }

    func run() throws {
        let open = try OpenJournal(options)
        let date = try date.day(asOf: open.today)
        let title = name.joined(separator: " ")
        var values = TemplateValues(date: date, time: try time(on: date, open), words: ["title": title])
        values.words["goal"] = try goal.map { try GoalName.find($0, in: open.journal).id }
        if kind == .measure { values.words["measure"] = try measure(title, open) }
        var note = NewNote(
            kind: kind, open: open, date: date, own: try UserTemplate.find(kind, in: open.root), values: values)
        if !print, let path = note.place.existing(kind) { return try showExisting(path, note) }
        if let objection = note.objection(to: title) { throw Failure(.usage, objection) }
        if kind == .goal { try ask(title, &note) }
        let path = note.path(named: note.values.words[kind == .measure ? "measure" : "title"] ?? "")
        if kind == .session { note.take(SessionCarry(open, date: date), at: path) }
        if print { return try StandardOutput.write(String(decoding: note.bytes, as: UTF8.self)) }
        try create(note, at: path)
    }

    /// The clock's time belongs to a note of the clock's day alone; with a day named for today there is no clock.
    private func time(on date: CivilDate, _ open: OpenJournal) throws(Failure) -> ClockTime? {
        guard try options.namedToday() == nil, date == open.today else { return nil }
        return Clock.now(dayEnds: nil)?.time
    }

    private func measure(_ name: String, _ open: OpenJournal) throws(Failure) -> String {
        guard !name.isEmpty else {
            throw Failure(.usage, "name the questionnaire, such as: journal new measure phq9")
        }
        return try KnownMeasure.find(name, in: KnownMeasure.all(in: open.journal.settings)).measure.id
    }

    // MARK: Goals

    private func ask(_ title: String, _ note: inout NewNote) throws {
        let open = note.open
        let objection = { [note] (words: String) -> String? in
            if let objection = note.objection(to: words) { return objection }
            let name = note.name.name(words)
            if note.name.isFile(name) {
                let path = note.place.path(.goal, name: name)
                return "\(path) is there already, and is left alone; give the new goal another name"
            }
            guard note.name.isGoal(name) else { return nil }
            return "there is a goal '\(name)' already; give the new one another name"
        }
        let dialogue = try Dialogue(stopped: "no goal was made")
        if !print, dialogue.isInteractive {
            let questions = GoalDialogue(
                dialogue: dialogue, journal: open.journal, today: open.today, placeholders: note.placeholders,
                objection: objection)
            note.take(try questions.ask(title: title))
            return
        }
        guard !title.isEmpty || print else {
            throw Failure(
                .usage, "name the goal in a few words, such as: journal new goal \"Say something in the meeting\"")
        }
        if !print, let objection = objection(title) { throw Failure(.cannotCreate, objection) }
        note.values.words["status"] = Goal.Status.draft.rawValue
    }

    // MARK: The file

    private func create(_ note: NewNote, at path: RelativePath) throws {
        var path = path
        var isMade = try store(note, at: path)
        // Something took the name while the questions were asked.
        var attempts = 0
        while !isMade, note.answers != nil, attempts < 9 {
            let name = note.name.next(note.values.words["title"] ?? "")
            let other = note.place.path(kind, name: name)
            isMade = try store(note, at: other)
            if isMade {
                StandardError.write("\(path) came meanwhile, and is left alone; the new goal is \(other).")
                path = other
            }
            attempts += 1
        }
        if !isMade, note.answers != nil {
            throw NewCommand.handingBack(note, Failure(.tryAgain, "\(path) came meanwhile, and is left alone"))
        }
        if isMade { UnreadSettings.tell(in: note.open.root) }
        if isMade, note.isMeantPrivate {
            StandardError.write("It is private as a whole, as 'private: true' in it says: no page shows any of it.")
        }
        if isMade, kind == .session {
            let waiting = SessionCarry(note.open, date: note.date).waiting
            if waiting > 0 {
                StandardError.write(
                    "\(waiting) of your questions \(waiting == 1 ? "is" : "are") not in this note: in one of a day that "
                        + "is over they would count as talked about. They stay on your page.")
            }
        }
        guard isMade else {
            if kind == .day || kind == .session { return try showExisting(path, note) }
            throw Failure(.cannotCreate, "\(path) is there already, and is left alone; give the new one another name")
        }
        if isMade, note.values.words["status"] == Goal.Status.draft.rawValue, note.answers != nil {
            StandardError.write("It is a draft, and stays one until you write 'status: active' in it.")
        }
        try show(path, in: note.open)
    }

    /// - Returns: `false` where something of that name is there already.
    private func store(_ note: NewNote, at path: RelativePath) throws(Failure) -> Bool {
        do throws(Failure) {
            return try NewJournalFile.create(
                note.bytes, at: path, in: note.open.root, note.open.journal.settings.newFiles)
        } catch {
            throw note.answers == nil ? error : NewCommand.handingBack(note, error)
        }
    }

    private static func handingBack(_ note: NewNote, _ failure: Failure) -> Failure {
        failure.handingBack(String(decoding: note.bytes, as: UTF8.self))
    }

    /// A day has one note, and one session: what is there is shown, and a title that it does not take is handed back.
    private func showExisting(_ path: RelativePath, _ note: NewNote) throws {
        StandardError.write("\(path) is there already, and was left as it is.")
        try show(path, in: note.open)
        let title = note.values.words["title"] ?? ""
        if !title.isEmpty {
            throw Failure(.cannotCreate, "nothing was added to \(path)").handingBack(title)
        }
    }

    private func show(_ path: RelativePath, in open: OpenJournal) throws {
        let root = JournalFolder.absolute(open.root) ?? open.root
        let file = (root == "/" ? "" : root) + "/" + path.description
        let editor = Editor.command
        if editor == nil || !Terminal.isOutput { try StandardOutput.write(file + "\n") }
        if let editor, let problem = Editor.open(file, with: editor) {
            throw Failure(.inputOutput, "\(problem); the note is \(file)")
        }
    }
}
