import JournalModel
import JournalText
import JournalWriting

/// A note that is about to be made: what it holds, and where it goes.
struct NewNote {
    let kind: NewNoteKind
    let open: OpenJournal
    let date: CivilDate
    /// The writer's own; `nil` for the one that comes with the program.
    let own: Template?
    var values: TemplateValues
    /// What was answered, for a goal that was asked about.
    var answers: GoalAnswers?

    var place: NewNotePlace { NewNotePlace(in: open.journal, date: date) }

    var name: NewNoteName { NewNoteName(note: self) }

    /// - Parameter words: what it is called.
    func path(named words: String) -> RelativePath { place.path(kind, name: name.name(words)) }

    /// What the goal's template has room for.
    var placeholders: Set<String> {
        own?.names ?? Set(GoalAnswers.Question.allCases.map(\.rawValue))
    }

    /// What stands in the way of a title: the writer's template has no place for it, and the file's name holds none of
    /// its words. `nil` for nothing.
    func objection(to title: String) -> String? {
        guard let own, !title.isEmpty, !own.names.contains("title") else { return nil }
        switch kind {
        case .measure: return nil
        case .goal, .thought:
            if !name.isPrivate(title) { return nil }
            fallthrough
        case .session, .day:
            return "your template for a \(kind.rawValue) has no {{title}}, so these words would stand nowhere; write "
                + "{{title}} where they belong"
        }
    }

    /// The title was typed to be private: so is the note, and what will be written into it.
    var isMeantPrivate: Bool {
        kind != .measure && TypedText(values.words["title"] ?? "").isMeantPrivate(open.journal.settings)
    }

    /// The note's text as it stands now.
    var bytes: [UInt8] { isMeantPrivate ? PrivateFrontMatter.added(to: filled) : filled }

    private var filled: [UInt8] {
        let template = own ?? BuiltInTemplate(values, settings: open.journal.settings).template(kind)
        let bytes = template.filled(values)
        // What was answered has a place in any case.
        guard let answers, !answers.prose.isEmpty, !template.names.contains("what") else { return bytes }
        return bytes + Array(("\n" + answers.prose + "\n").utf8)
    }

    /// A goal that was asked about, and that nobody has words for yet.
    var isUntitled: Bool { answers.map { $0[.title] == nil } ?? false }

    /// Takes what was answered to the questions.
    mutating func take(_ answers: GoalAnswers) {
        for question in GoalAnswers.Question.allCases { values.words[question.rawValue] = answers[question] }
        if answers[.title] == nil { values.words["title"] = "A goal, still being worked out" }
        values.words["what"] = nil
        values.lines["what"] =
            answers.prose.isEmpty
            ? [] : answers.prose.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        values.words["status"] = answers[.title] == nil ? Goal.Status.draft.rawValue : answers.status
        self.answers = answers
    }

    /// Takes what earlier sessions left.
    mutating func take(_ carry: SessionCarry, at path: RelativePath) {
        var carry = carry
        values.words["session"] = carry.number.map(String.init)
        values.words["with"] = carry.person
        values.lines = own == nil ? carry.linesTicked : carry.lines
        guard own == nil else { return }
        carry.leaveOutStrays(in: bytes, at: path)
        values.lines = carry.lines
    }
}
