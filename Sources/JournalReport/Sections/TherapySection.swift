import JournalAnalysis
import JournalModel

/// How therapy itself felt; a note only where the session's is shared. With `--with` only of that person's sessions.
enum TherapySection: Section {
    static let id = "therapy"

    static func section(_ page: PageContext) -> ReportSection? {
        let sessions = page.ratedSessions
        guard !sessions.isEmpty else { return nil }
        let parts: [[Inline]] = sessions.compactMap { session in
            guard let therapy = session.therapy else { return nil }
            let max = NumberWords.number(therapy.max ?? 10)
            let rating = NumberWords.number(therapy.rating)
            let words: [Inline] = [.text("\(rating) of \(max) on "), page.link(session.stamp)]
            guard let note = therapy.note, page.mayQuote(session.stamp, "therapy", "sessions") else { return words }
            return words + [": ", .quoted(note.unstopped)]
        }
        return ReportSection(
            id: id,
            blocks: [
                .paragraph([.strong(["The session itself:"]), " "] + .joined(parts, separator: "; ").stopped)
            ],
            figures: .members([
                "ratings": .array(
                    sessions.compactMap { session in
                        session.therapy.map { therapy in
                            .members([
                                "value": .number(therapy.rating), "max": .number(therapy.max ?? 10), "n": .int(1),
                                "date": .string(session.stamp.date.description),
                                "sources": page.sources([therapy.source]),
                            ])
                        }
                    })
            ]))
    }
}

extension PageContext {
    /// The sessions of the period whose therapy was rated, with the person the page is for.
    var ratedSessions: [Session] {
        inPeriod(journal.sessions).filter { $0.therapy != nil && $0.isWith(options.with) }
            .sorted(by: Session.precedes)
    }
}
