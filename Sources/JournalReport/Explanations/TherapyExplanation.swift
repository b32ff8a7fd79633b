import JournalModel

/// How the sessions themselves were rated.
enum TherapyExplanation: Explaining {
    static func subjects(_ page: PageContext) -> [ExplainedSubject] {
        let rated = page.ratedSessions.compactMap { session in
            session.therapy.map { (session: session, therapy: $0) }
        }
        guard !rated.isEmpty else { return [] }
        return [
            ExplainedSubject("therapy", ["The session itself"]) { _ in
                rated.map { session, therapy in
                    let max = therapy.max.map { " of \(NumberWords.number($0))" } ?? ""
                    var figure = ExplainedFigure(
                        page.dates.weekday(session.stamp.date), NumberWords.number(therapy.rating) + max,
                        value: therapy.rating, n: 1)
                    figure.inputs = [.init("As it was rated", sources: [therapy.source])]
                    return figure
                }
            }
        ]
    }
}
