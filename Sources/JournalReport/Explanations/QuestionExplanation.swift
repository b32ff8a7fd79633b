import JournalAnalysis
import JournalModel

/// Why a question is on the page, and how long it stays.
enum QuestionExplanation: Explaining {
    static func subjects(_ page: PageContext) -> [ExplainedSubject] {
        let questions = OpenQuestion.all(in: page.journal, on: page.period)
        guard !questions.isEmpty else { return [] }
        return [
            ExplainedSubject("questions", aliases: ["discuss"], ["To talk about"]) { _ in
                var figure = ExplainedFigure(
                    "Open questions", String(questions.count), value: Double(questions.count), n: questions.count)
                figure.arithmetic = [
                    "A question is open until it is ticked or a session note before today names it, for "
                        + "\(OpenQuestion.periods) periods at most."
                ]
                figure.inputs = questions.compactMap { question in
                    question.passages.first.map { first in
                        ExplainedFigure.Input([.excerpt(first.text)], sources: question.passages.map(\.stamp.source))
                    }
                }
                return [figure]
            }
        ]
    }
}
