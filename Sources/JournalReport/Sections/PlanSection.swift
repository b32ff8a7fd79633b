import JournalAnalysis

/// Looking back: where the writer's own plan stands.
enum PlanSection: Section {
    static let id = "plan"

    static func section(_ page: PageContext) -> ReportSection? {
        // Beside a positive risk item it has been named already.
        let isNamed = page.options.showsRiskItem && page.riskItems.contains(where: \.isPositive)
        guard let link = RiskSection.planLink(page), !isNamed else { return nil }
        return ReportSection(
            id: id, blocks: [.paragraph([.strong(["My plan:"]), " ", link])], figures: .null)
    }
}
