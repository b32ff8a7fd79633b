import Glibc
import JournalModel
import JournalReading
import JournalReport
import JournalText
import JournalWriting

/// A questionnaire's answers on their way into the journal.
///
/// They go into the day's note, under Measures. Where they would not be read there as what they are (their name is an
/// everyday word, or their sheet's order or range has to be said), they get a note of their own.
struct AnswerCapture {
    let open: OpenJournal
    let answers: StoredAnswers
    let date: CivilDate
    let time: ClockTime?

    private enum Place {
        case day(RelativePath, NewEntry)
        case own(isPrivate: Bool)
    }

    /// What was written, and where.
    private struct Written {
        let path: RelativePath
        let bytes: [UInt8]
        /// The answers' own lines.
        let range: Range<Int>
    }

    private var settings: JournalSettings { open.journal.settings }

    /// Writes them, and says what was understood and where it stands.
    ///
    /// - Returns: what was understood, and the place alone, as a person reads it.
    func write() throws(Failure) -> (echo: String, place: String) {
        do throws(WritingError) {
            let writer = try JournalWriter(root: open.root, newFiles: settings.newFiles)
            let written = try write(with: writer)
            let line = LineTable(written.bytes).position(of: written.range.lowerBound).line
            return (echo(written), "\(written.path), line \(line)")
        } catch {
            throw Failure(error).handingBack(answers)
        }
    }

    /// The same without writing.
    func preview() throws(Failure) -> String {
        let place = place()
        switch place {
        case .day(let path, let entry):
            let bytes = JournalLoader.bytes(of: path, root: open.root)
            if let cause = bytes.flatMap(ForeignText.cause) {
                throw Failure(WritingError(cause, "\(path)")).handingBack(answers)
            }
            let placed = placed(entry, at: path, in: bytes)
            return "not written (--dry-run): "
                + echo(Written(path: path, bytes: placed.reading.bytes, range: placed.range))
        case .own(let isPrivate):
            let bytes = Array(answers.note(on: date, isPrivate: isPrivate).utf8)
            let path = paths.first { JournalLoader.bytes(of: $0, root: open.root) == nil }
            return "not written (--dry-run): "
                + echo(Written(path: path ?? RelativePath("measures"), bytes: bytes, range: bytes.indices))
        }
    }

    // MARK: Where

    /// Names for a note of their own: beside others of its kind, or beside the days where nothing else is read.
    private var paths: [RelativePath] {
        let day = DayFile.path(of: date, settings: settings)
        let dayFolder = RelativePath(bytes: Array(day.bytes[..<(day.bytes.lastIndex(of: UInt8(ascii: "/")) ?? 0)]))
        let choices = [MeasureNotes.folder(in: open.journal), dayFolder].map {
            MeasureNotes.paths(of: answers.form.measure, on: date, in: $0)
        }
        return choices.first { $0.first.map(isReadAlone) ?? false } ?? choices.first ?? []
    }

    /// Whether a note of their own would be read there.
    private func isReadAlone(_ path: RelativePath) -> Bool {
        let settings = open.journal.files.filter { $0.path == .settings }.map { (path: $0.path, bytes: $0.bytes) }
        let note = (path: path, bytes: Array(answers.note(on: date, isPrivate: false).utf8))
        return JournalLoader.load(files: settings + [note]).scores.contains { answers.isRead(as: $0, on: date) }
    }

    private func place() -> Place {
        let path = DayFile.path(of: date, settings: settings)
        let bytes = JournalLoader.bytes(of: path, root: open.root)
        guard let entry = answers.entry(at: time) else { return .own(isPrivate: isPrivate(path, bytes)) }
        let placed = placed(entry, at: path, in: bytes)
        if placed.isAsMeant { return .day(path, entry) }
        // In a private note nothing is read, wherever it stands; what tells is whether it would be read in another.
        let isPrivate = isHidden(placed)
        return isPrivate && self.placed(entry, at: path, in: nil).isAsMeant
            ? .day(path, entry) : .own(isPrivate: isPrivate)
    }

    /// Whether what is put into the day's note is private there.
    private func isPrivate(_ path: RelativePath, _ bytes: [UInt8]?) -> Bool {
        let line = NewEntry(section: .measures, lines: ["answers"], form: .line)
        return isHidden(NotePlace(path: path, date: date, settings: settings).place(line, in: bytes) { _ in true })
    }

    private func isHidden(_ placed: PlacedEntry) -> Bool {
        placed.reading.journal.isPrivate(SourceRange(file: 0, bytes: placed.range))
    }

    private func placed(_ entry: NewEntry, at path: RelativePath, in bytes: [UInt8]?) -> PlacedEntry {
        NotePlace(path: path, date: date, settings: settings).place(entry, in: bytes) { reading, range in
            reading.items(in: range).scores.contains { score in
                answers.isRead(as: score, on: date) && score.stamp.time == time
            }
        }
    }

    // MARK: Writing

    private func write(with writer: borrowing JournalWriter) throws(WritingError) -> Written {
        switch place() {
        case .day(let path, let entry):
            var placed: PlacedEntry?
            let folders = try writer.foldersFound(path)
            let file = try writer.edit(path) { bytes throws(WritingError) in
                let found = self.placed(entry, at: path, in: bytes)
                placed = found
                UndoMemory.forgetLast(of: JournalFolder.absolute(open.root))
                return [found.edit]
            }
            if let placed { captured(placed.edit, at: path, entry: placed.range, file, folders) }
            return Written(path: path, bytes: file.bytes, range: placed?.range ?? 0..<0)
        case .own(let isPrivate):
            let bytes = Array(answers.note(on: date, isPrivate: isPrivate).utf8)
            var taken: WritingError?
            for path in paths {
                do throws(WritingError) {
                    let folders = try writer.foldersFound(path)
                    UndoMemory.forgetLast(of: JournalFolder.absolute(open.root))
                    try writer.create(bytes, at: path)
                    let edit = TextEdit(SourceRange(file: 0, bytes: 0..<0), bytes)
                    captured(edit, at: path, entry: bytes.indices, nil, folders)
                    return Written(path: path, bytes: bytes, range: bytes.indices)
                } catch {
                    guard error.number == EEXIST else { throw error }
                    taken = error
                }
            }
            throw taken ?? WritingError(.create, "\(date)")
        }
    }

    /// The one place that is told of what was captured.
    ///
    /// - Parameters:
    ///   - file: `nil` for one that was made for it.
    ///   - folders: how many of the folders on the way to the file were there before.
    private func captured(
        _ edit: TextEdit, at path: RelativePath, entry: Range<Int>, _ file: WrittenFile?, _ folders: Int
    ) {
        if let root = JournalFolder.absolute(open.root) {
            UndoMemory.remember(
                UndoRecord(
                    root: root, path: path, edit: edit, entry: entry, before: file?.before, foldersFound: folders))
        }
        for warning in file.map({ WriteWarnings.lines(of: $0, path) }) ?? [] { StandardError.write(warning) }
    }

    // MARK: What is said

    private func echo(_ written: Written) -> String {
        AnswerEcho(open: open, answers: answers, date: date).lines(
            written.path, written.bytes, at: written.range
        ).map { $0.visible + "\n" }.joined()
    }
}
