/// The last line: what is not on the page. Always the same, so that it tells nothing.
enum PrivateSection: Section {
    static let id = "private"

    static func section(_ page: PageContext) -> ReportSection? {
        ReportSection(
            id: id, blocks: [.rule, .paragraph(["Private entries are neither on this page nor in its figures."])],
            figures: .null)
    }
}
