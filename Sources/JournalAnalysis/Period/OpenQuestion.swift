package import JournalModel
import JournalText

/// Something to talk about that has not been talked about yet.
package struct OpenQuestion: Sendable, Hashable {
    /// Where it stands, in order; more than one where it was written down again in the same words.
    package let passages: [Passage]

    /// How many periods a question is carried through.
    package static let periods = 3
    /// Folded words shorter than this are too common to be found in a session's note: they wait for their tick.
    private static let shortestNamed = 12

    /// The questions open on a page, in order.
    ///
    /// One is open until it is ticked, until the note of a session held before today and not before the question
    /// names it (its own note does not), or for three periods.
    /// - Parameter journal: as of today.
    package static func all(in journal: Journal, on period: ReportPeriod) -> [OpenQuestion] {
        let questions = journal.passages.filter { $0.marker == .discuss }
        var open: [(words: String, passages: [Passage])] = []
        for question in questions {
            let words = Folding.fold(question.text.text)
            let known = open.firstIndex { $0.words == words }
            if question.state == .done || question.state == .setAside {
                // A tick settles what was asked in the same words before.
                if let known { open.remove(at: known) }
            } else if isCurrent(question, on: period), !isNamed(question, words, in: journal, before: period.today) {
                if let known { open[known].passages.append(question) } else { open.append((words, [question])) }
            }
        }
        return open.map { OpenQuestion(passages: $0.passages) }
    }

    private static func isCurrent(_ question: Passage, on period: ReportPeriod) -> Bool {
        let date = question.stamp.date
        switch period.reason {
        case .noSession, .notesBegin, .sessionLongAgo:
            return period.today - date < periods * ReportPeriod.ordinaryLength
        case .session, .date, .days, .firstEntry:
            guard !period.sessions.isEmpty else {
                return period.today - date < periods * ReportPeriod.ordinaryLength
            }
            return period.sessions.count { $0.stamp.date > date } < periods
        }
    }

    private static func isNamed(
        _ question: Passage, _ words: String, in journal: Journal, before today: CivilDate
    ) -> Bool {
        guard words.utf8.count >= shortestNamed else { return false }
        return journal.sessions.contains { session in
            let date = session.stamp.date
            let isOwn = date == question.stamp.date && session.stamp.source.file == question.stamp.source.file
            return session.isHeld && date >= question.stamp.date && date < today && !isOwn
                && session.foldedText.contains(words)
        }
    }
}
