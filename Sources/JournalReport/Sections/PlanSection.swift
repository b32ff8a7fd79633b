/// Looking back: where the writer's own early signs and plan stand.
enum PlanSection: Section {
    static let id = "plan"

    static func section(_ page: PageContext) -> ReportSection? {
        guard let link = RiskSection.planLink(page) else { return nil }
        return ReportSection(
            id: id, blocks: [.paragraph([.strong(["My own early signs and plan:"]), " ", link])], figures: .null)
    }
}
