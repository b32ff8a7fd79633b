import JournalAnalysis
import JournalModel

/// What the writer wants to talk about, in their words.
enum DiscussSection: Section {
    static let id = "discuss"

    static func section(_ page: PageContext) -> ReportSection? {
        let questions = OpenQuestion.all(in: page.journal, on: page.period)
        guard !questions.isEmpty else { return nil }
        let lines = questions.compactMap { question -> [Inline]? in
            guard let first = question.passages.first else { return nil }
            let dates = question.passages.map { [page.link($0.stamp)] }
            return [.excerpt(first.text), " ("] + .joined(dates, separator: ", ") + [")"]
        }
        return ReportSection(
            id: id, blocks: [.heading(2, ["To talk about"]), .numbered(lines)],
            figures: .members([
                "questions": .array(
                    questions.map { question in
                        .members([
                            "text": .optional(question.passages.first?.text.text),
                            "dates": .array(question.passages.map { .string($0.stamp.date.description) }),
                            "sources": page.sources(question.passages.map(\.stamp.source)),
                        ])
                    })
            ]))
    }
}
