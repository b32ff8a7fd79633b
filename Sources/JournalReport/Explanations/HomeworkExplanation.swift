import JournalAnalysis
import JournalModel

/// Each piece of homework on the page: where it was agreed, what was said of it, and why it is here.
enum HomeworkExplanation: Explaining {
    static func subjects(_ page: PageContext) -> [ExplainedSubject] {
        let review = HomeworkReview(of: page.journal, in: page.period)
        guard !review.entries.isEmpty else { return [] }
        return [
            ExplainedSubject("homework", ["Homework"]) { _ in review.entries.map { figure($0, page) } }
        ]
    }

    private static func figure(_ entry: HomeworkReview.Entry, _ page: PageContext) -> ExplainedFigure {
        let homework = entry.homework
        var figure = ExplainedFigure(homework.text.text, state(entry.state))
        if let count = homework.count {
            figure.arithmetic.append(
                "\(NumberWords.number(count.part)) of \(NumberWords.number(count.whole)), as the last line says.")
        }
        figure.arithmetic.append(
            entry.isCarriedOver
                ? "It was agreed before the page's time and was still open then, or changed since: carried over."
                : "It was agreed in the page's time.")
        let session = homework.session.flatMap { $0 > 0 ? " in session \($0)" : nil } ?? ""
        figure.inputs = [
            ExplainedFigure.Input(
                "Agreed on \(page.dates.weekday(homework.stamp.date))\(session)", sources: [homework.stamp.source])
        ]
        figure.inputs += homework.updates.map { update in
            let day = update.date.map { " on " + page.dates.weekday($0) } ?? ", without a day"
            return ExplainedFigure.Input(state(update.state).capitalised + day, sources: [update.source])
        }
        return figure
    }

    private static func state(_ state: TaskState) -> String {
        switch state {
        case .open: "not yet"
        case .partly: "partly"
        case .done: "done"
        case .setAside: "set aside"
        }
    }
}
