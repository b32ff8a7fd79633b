import JournalAnalysis
import JournalModel
import JournalReading
import JournalReport
import JournalText
import JournalWriting

/// What was understood of a questionnaire's answers, as the journal reads them from where they were written.
struct AnswerEcho {
    let open: OpenJournal
    let answers: StoredAnswers
    let date: CivilDate

    private var measure: Measure { answers.form.measure }

    /// The total, its range, the change and the cut-off, and the place; of a form with parts a line for each.
    func lines(_ path: RelativePath, _ bytes: [UInt8], at range: Range<Int>) -> [String] {
        let start = LineTable(bytes).position(of: range.lowerBound).line
        let place = "→ \(path):\(start)"
        guard let journal = try? JournalLoader.load(root: open.root, overlay: [path: bytes]),
            let score = journal.scores.last(where: {
                journal.path(of: $0.stamp.source) == path && range.overlaps($0.stamp.source.bytes)
                    && answers.isRead(as: $0, on: date)
            })
        else { return ["\(unread(path, bytes, at: range)) \(place)"] }
        // Of the journal up to that day the score is the last one, whatever was entered for later days.
        let courses = ScoreCourse.all(in: journal.asOf(date)).filter { course in
            course.measure.id == measure.id && course.now.source == score.stamp.source
        }
        var words = courses.map { ScoreLine.words($0, today: open.today) }
        if let missing = ScoreLine.missing(answers.form.result, of: measure) { words.insert(missing, at: 0) }
        if words.isEmpty { words = [beside] }
        return words.map { "\($0) \(place)" }
    }

    /// Of several on a day one counts: the last by its time and its place.
    private var beside: String {
        let total = answers.form.result.total.map { " " + NumberWords.hundredths($0) } ?? ""
        return "\(measure.shortName)\(total) · another one of that day counts, as the later one"
    }

    /// Answers that are in no figure: private ones, or ones that stand where nothing is read.
    private func unread(_ path: RelativePath, _ bytes: [UInt8], at range: Range<Int>) -> String {
        let reading = NoteReading(bytes, path: path, settings: open.journal.settings)
        let isPrivate = reading.journal.isPrivate(SourceRange(file: 0, bytes: range))
        let total = answers.form.result.total.map { " " + NumberWords.hundredths($0) } ?? ""
        guard !reading.isLeftOut else {
            return measure.shortName + total + " · the note is not read until \(UnreadNote.obstacle(reading))"
        }
        let notRead = UnreadNote.words(on: path, open.journal.settings)
        if isPrivate { return measure.shortName + total + " · private, so in no figure" + notRead }
        return measure.shortName + total + (notRead.isEmpty ? " · kept as written, no score read" : notRead)
    }
}
