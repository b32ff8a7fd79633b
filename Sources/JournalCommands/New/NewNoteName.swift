import JournalModel
import JournalReading
import JournalText
import JournalWriting

/// What a new note's file is called. Of a goal it is the id as well, which stands wherever the goal is told of.
struct NewNoteName {
    let note: NewNote

    /// The name made of some words; where there are none, and of private ones, nothing but the kind and a number.
    func name(_ words: String) -> String {
        switch note.kind {
        case .measure, .session, .day: words
        case .thought where words.isEmpty: ""
        case .goal where note.isUntitled: free(note.kind.rawValue, from: 1)
        case .goal, .thought:
            isPrivate(words) ? free(note.kind.rawValue, from: 1) : NoteName.slug(words, kind: note.kind.rawValue)
        }
    }

    /// A name of the same words where the first one is taken.
    func next(_ words: String) -> String {
        isPrivate(words) || note.isUntitled ? name(words) : free(name(words), from: 2)
    }

    /// A name with the first number behind it that nothing has yet.
    ///
    /// - Parameter first: the number that is tried first.
    func free(_ name: String, from first: Int) -> String {
        var number = first
        while isTaken("\(name)-\(number)") { number += 1 }
        return "\(name)-\(number)"
    }

    func isTaken(_ name: String) -> Bool { isFile(name) || isGoal(name) }

    /// There is something in the place of its file.
    func isFile(_ name: String) -> Bool {
        WorkingFolder.isThere(note.open.root + "/" + note.place.path(note.kind, name: name).description)
    }

    func isGoal(_ name: String) -> Bool {
        note.kind == .goal && note.open.journal.goals.contains { $0.id == name }
    }

    /// Whether nobody is to be shown the words.
    func isPrivate(_ words: String) -> Bool {
        var filled = note
        filled.values.words["title"] = words
        // Under a name that says nothing: what is hidden does not hang on it.
        let path = note.place.path(note.kind, name: note.kind.rawValue)
        let settings = note.open.journal.settings
        if filled.isMeantPrivate { return true }
        return NoteName.isPrivate(words, in: NoteReading(filled.bytes, path: path, settings: settings))
    }
}
