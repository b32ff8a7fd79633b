import JournalAnalysis
package import JournalModel

extension Report {
    /// What `--sections` may name, in the order of the page.
    package static var sectionIDs: [String] {
        var ids: [String] = []
        for id in (PageOrder.ordinary + PageOrder.lookingBack).map({ $0.id }) where !ids.contains(id) {
            ids.append(id)
        }
        return ids
    }

    /// The page for the next session, or the page that looks back.
    ///
    /// - Parameter journal: as it was read; what is dated after `options.today` is left aside here.
    package static func make(of journal: Journal, _ options: ReportOptions) -> Report {
        let page = PageContext(journal, options)
        let order = page.period.looksBack ? PageOrder.lookingBack : PageOrder.ordinary
        let wanted = options.sections.map { Set($0).union(PageOrder.always) }
        let sections = order.filter { wanted?.contains($0.id) ?? true }.compactMap { $0.section(page) }
        let privateDays = page.span.days.count { page.journal.days[$0]?.hasPrivate ?? false }
        return Report(
            title: OpeningSection.title(page), period: page.span, today: options.today,
            sections: PageLength.fit(sections, page), privateDays: privateDays,
            withholdsPositiveRiskItem: !options.showsRiskItem && page.riskItems.contains(where: \.isPositive))
    }
}
