import JournalAnalysis
import JournalModel
import JournalText

/// What a questionnaire's risk item says, above everything: the answer and its day, or that it is not known.
enum RiskSection: Section {
    static let id = "risk"

    static func section(_ page: PageContext) -> ReportSection? {
        guard page.options.showsRiskItem, !page.riskItems.isEmpty else { return nil }
        var blocks: [Block] = []
        for (index, risk) in page.riskItems.enumerated() {
            var line: [Inline] = [
                .strong([.text("\(risk.measure.shortName) item \(risk.item.item)")]),
                .text("\(topic(risk)): \(words(risk, page))."),
            ]
            if risk.isPositive {
                line.append(" It may be worth starting here.")
                line += plan(page)
            }
            if index == page.riskItems.count - 1 { line.append(" Notes are not searched for risk.") }
            blocks.append(.paragraph(line))
        }
        return ReportSection(id: id, blocks: blocks, figures: figures(page))
    }

    /// ` (thoughts of death or self-harm)`; empty where nothing but the item's number is known.
    private static func topic(_ risk: RiskItemStatus) -> String {
        risk.item.topic == "item \(risk.item.item)" ? "" : " (\(risk.item.topic))"
    }

    /// `answered 1, several days, on 18 March`, or why there is no such thing to say.
    static func words(_ risk: RiskItemStatus, _ page: PageContext) -> String {
        guard let answer = risk.lastAnswer else {
            switch risk.lastEntry {
            case .notAnswered(let date): return "not answered on \(page.dates.long(date))"
            case .totalOnly, .answered:
                return "not recorded, only " + (risk.entries == 1 ? "the total was entered" : "totals were entered")
            }
        }
        let label = risk.measure.answerLabels[answer.value].map { ", \($0)" } ?? ""
        let day = page.dates.long(answer.date)
        switch risk.lastEntry {
        case .answered: return "answered \(answer.value)" + label + (label.isEmpty ? " on " : ", on ") + day
        case .totalOnly: return "last answered \(day): \(answer.value)" + label + "; not recorded since"
        case .notAnswered(let date):
            return "last answered \(day): \(answer.value)" + label + "; not answered on \(page.dates.long(date))"
        }
    }

    /// The writer's own lines and plan; without any, what everybody has.
    static func plan(_ page: PageContext) -> [Inline] {
        var line: [Inline] = []
        let crisis = page.journal.settings.crisis.filter { !page.journal.isPrivate($0.source) }
        if !crisis.isEmpty {
            line.append(" My lines for a bad moment: ")
            line += .joined(crisis.map { [.excerpt($0.unstopped)] }, separator: "; ").stopped
        }
        if let link = planLink(page) { line += [" My plan: ", link, "."] }
        return line.isEmpty ? [" In an emergency, local emergency services can help."] : line
    }

    /// The note that holds the writer's own plan.
    static func planLink(_ page: PageContext) -> Inline? {
        guard let plan = page.journal.safetyPlan,
            let file = page.journal.files.firstIndex(where: { $0.path == plan })
        else { return nil }
        return .link(plan.description, file: file)
    }

    private static func figures(_ page: PageContext) -> JSONValue {
        .members([
            "items": .array(
                page.riskItems.map { risk in
                    .members([
                        "measure": .string(risk.measure.id), "item": .int(risk.item.item),
                        "topic": .string(risk.item.topic), "isPositive": .bool(risk.isPositive),
                        "lastAnswer": risk.lastAnswer.map { answer in
                            .members([
                                "value": .int(answer.value), "n": .int(1),
                                "date": .string(answer.date.description), "sources": page.sources([answer.source]),
                            ])
                        } ?? .null,
                        "lastEntry": .string(name(risk.lastEntry)),
                    ])
                })
        ])
    }

    private static func name(_ entry: RiskItemStatus.LastEntry) -> String {
        switch entry {
        case .answered: "answered"
        case .notAnswered: "notAnswered"
        case .totalOnly: "totalOnly"
        }
    }
}
