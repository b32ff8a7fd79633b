import JournalAnalysis
import JournalModel

/// What was agreed, and how it stands, with what got in the way. No score.
enum HomeworkSection: Section {
    static let id = "homework"

    static func section(_ page: PageContext) -> ReportSection? {
        let review = HomeworkReview(of: page.journal, in: page.period)
        guard !review.entries.isEmpty else { return nil }
        let groups: [(title: String, entries: [HomeworkReview.Entry])] = [
            ("Done", review.entries(.done)), ("Partly", review.entries(.partly)), ("Not yet", review.entries(.open)),
            ("Set aside", review.entries(.setAside)), ("Carried over", review.left),
        ]
        let sentences: [[Inline]] = groups.compactMap { title, entries in
            guard !entries.isEmpty else { return nil }
            let items = entries.map { item($0, page, isCarriedOver: title == "Carried over") }
            return [.text("\(title): ")] + .joined(items, separator: "; ")
        }
        return ReportSection(
            id: id,
            blocks: [.paragraph([.strong(["Homework."]), " "] + .joined(sentences.map(\.stopped), separator: " "))],
            figures: figures(review, page))
    }

    /// `sleep diary (2 of 3, "forgot it at the weekend")`.
    private static func item(
        _ entry: HomeworkReview.Entry, _ page: PageContext, isCarriedOver: Bool
    ) -> [Inline] {
        let homework = entry.homework
        var remarks: [[Inline]] = []
        if isCarriedOver {
            remarks.append([.text("from \(page.dates.short(homework.stamp.date))")])
            if entry.state == .partly { remarks.append(["partly"]) }
        }
        if let count = homework.count {
            remarks.append([.text("\(NumberWords.number(count.part)) of \(NumberWords.number(count.whole))")])
        }
        remarks += entry.obstacles.map { [.quoted($0.unstopped)] }
        let text: [Inline] = [.excerpt(homework.text.unstopped)]
        return remarks.isEmpty ? text : text + [" ("] + .joined(remarks, separator: ", ") + [")"]
    }

    private static func figures(_ review: HomeworkReview, _ page: PageContext) -> JSONValue {
        .members([
            "items": .array(
                review.entries.map { entry in
                    let homework = entry.homework
                    return .members([
                        "text": .string(homework.text.text), "state": .string(entry.state.rawValue),
                        "agreedOn": .string(homework.stamp.date.description), "session": .optional(homework.session),
                        "doneOn": .optional(homework.doneOn), "isCarriedOver": .bool(entry.isCarriedOver),
                        "obstacles": .array(homework.obstacles.map { .string($0.text) }),
                        "sources": page.sources([homework.stamp.source] + homework.updates.map(\.source)),
                    ])
                })
        ])
    }
}
