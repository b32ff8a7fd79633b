import JournalModel
import JournalText

@testable import JournalReading

/// Reads one note and looks at what holds of any.
enum NoteLook {
    /// The settings that notes are read by: none, and some that change what is read.
    static let settings: [JournalSettings] = {
        let text = """
            decimal: comma
            mood-scale: 1-5
            mood-best: low
            mood-words: {gut: 4, "🙂": 5}
            emotion-scale: 0-10
            date-pattern: DD.MM.YYYY
            day-ends: "04:00"
            headings: {mood: [Stimmung], private: [Geheim]}
            fields: {situation: [Lage]}
            measures: {mine: {items: 3, range: 0-4}}
            """
        return [JournalSettings(), SettingsReader.read(Array(text.utf8), file: 0).0]
    }()

    static let readings = settings.map(ReadingSettings.init)

    static func look(at bytes: [UInt8], path: String, _ settings: Int = 0) throws(Breach) {
        let path = RelativePath(path)
        if let problem = NoteSoundness.problem(bytes, path: path, readings[settings]) { throw Breach(problem) }
        let note = NoteReading(bytes, path: path, settings: NoteLook.settings[settings])
        try JournalSoundness.look(at: note.journal)
        let again = NoteReading(bytes, path: path, settings: NoteLook.settings[settings])
        if let difference = JournalSoundness.difference(note.journal, again.journal) {
            throw Breach("read twice, \(difference) differ")
        }
        try holdBehindMark(note, settings)
        try holdPrivate(bytes, path, settings)
    }

    /// A byte-order mark moves every place and changes nothing.
    private static func holdBehindMark(_ note: NoteReading, _ settings: Int) throws(Breach) {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        guard !note.bytes.starts(with: mark) else { return }
        let behind = NoteReading(mark + note.bytes, path: note.path, settings: NoteLook.settings[settings])
        let (before, after) = (note.journal.silenceable, behind.journal.silenceable)
        try hold(
            before.map(\.id).sorted() == after.map(\.id).sorted(),
            "behind a mark \(after.map(\.id)) and not \(before.map(\.id))")
        try hold(before.map(\.id) == after.map(\.id), "behind a mark the order of \(before.map(\.id)) changes")
        for (one, other) in zip(before, after) {
            let isSame =
                one.source.bytes.lowerBound + mark.count == other.source.bytes.lowerBound
                || one.source.bytes.lowerBound == 0 && other.source.bytes.lowerBound == 0
            try hold(isSame, "\(one.id) at \(one.source.bytes), behind a mark at \(other.source.bytes)")
        }
        try hold(
            note.journal.moods.map(\.value) == behind.journal.moods.map(\.value)
                && note.journal.thoughts.count == behind.journal.thoughts.count
                && note.journal.tagUses.map(\.tag) == behind.journal.tagUses.map(\.tag),
            "behind a mark other items are read")
    }

    /// What stands before anything that could take it back is private whatever follows. Of the ways to say it, the
    /// input's length chooses one.
    private static func holdPrivate(_ bytes: [UInt8], _ path: RelativePath, _ settings: Int) throws(Breach) {
        let planting = Planting.all[bytes.count % Planting.all.count]
        let (planted, word) = planting.file(bytes, word: Planting.word(bytes))
        let note = NoteReading(planted, path: path, settings: NoteLook.settings[settings])
        // A file of which no word is read shows none.
        guard !note.isLeftOut, note.journal.reportFiles.isEmpty else { return }
        let source = SourceRange(file: 0, bytes: word)
        try hold(note.journal.isPrivate(source), "\(planting.name) does not hide what it stands on")
        try hold(!note.journal.showsLines(of: source), "\(planting.name) lets its line be shown")
    }
}
