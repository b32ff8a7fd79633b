import JournalAnalysis
import JournalModel
import JournalReading
import JournalText
import JournalWriting

/// What the note of a session brings along: the number, the person, what is still open of what was agreed before, and
/// what is to be asked.
struct SessionCarry {
    private let open: OpenJournal
    private let date: CivilDate
    private let held: [Session]
    private(set) var homework: [Homework]
    private(set) var questions: [String]
    /// Questions that are left out: a note of a day that is over would say of each that it was talked about.
    let waiting: Int

    init(_ open: OpenJournal, date: CivilDate) {
        self.open = open
        self.date = date
        let journal = open.journal.asOf(date)
        let period = ReportPeriod(of: journal, today: date)
        held = period.sessions
        let review = HomeworkReview(of: journal, in: period)
        homework = review.entries.filter { $0.state == .open || $0.state == .partly }.map(\.homework)
        let asked = OpenQuestion.all(in: journal, on: period).compactMap { $0.passages.last?.text.text }
        questions = date < open.today ? [] : asked
        waiting = asked.count - questions.count
    }

    /// The number after the last one's, where that has one.
    var number: Int? { held.last?.number.map { $0 + 1 } }

    /// The person, where all sessions so far were with one.
    var person: String? {
        let names = Set(held.map(\.with))
        return names.count == 1 ? names.first ?? nil : nil
    }

    var lines: [String: [String]] { lines(isTicked: false) }
    /// The same with homework ticked: only so it is seen whether a line is read as the homework it is about.
    var linesTicked: [String: [String]] { lines(isTicked: true) }

    private func lines(isTicked: Bool) -> [String: [String]] {
        [
            "homework": homework.map { CarriedLines.homework($0, isTicked: isTicked) },
            "questions": questions.map(CarriedLines.question),
        ]
    }

    /// Leaves out what would be read as anything else than was meant: homework that its line does not update, and words
    /// of a question that hold a figure. Both stay on the page from where they stand.
    ///
    /// - Parameters:
    ///   - bytes: the note with `linesTicked`.
    ///   - path: where it will be.
    mutating func leaveOutStrays(in bytes: [UInt8], at path: RelativePath) {
        guard let journal = try? JournalLoader.load(root: open.root, overlay: [path: bytes]),
            let file = journal.files.firstIndex(where: { $0.path == path })
        else { return }
        let strays = Set(journal.places(in: file).map { bytes.text(bytes.lineStart($0)..<bytes.lineEnd($0)) })
        let updated = journal.homework.filter { $0.updates.contains { $0.source.file == file } }.map(\.text.text)
        homework.removeAll {
            !updated.contains($0.text.text) || strays.contains(CarriedLines.homework($0, isTicked: true))
        }
        questions.removeAll { strays.contains(CarriedLines.question($0)) }
    }
}

extension Journal {
    /// Where items begin that a file holds, updates of homework aside.
    fileprivate func places(in file: Int) -> [Int] {
        let kinds: [[any Item]] = [
            moods, thoughts, activities, exposures, urges, homework, scores, trackers, ratings, passages, tagUses,
        ]
        return kinds.joined().map(\.stamp.source).filter { $0.file == file }.map(\.bytes.lowerBound)
    }
}
