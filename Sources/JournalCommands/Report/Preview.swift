import JournalModel
import JournalReport

/// Every line of the writer's own words on a page, with its place: what would be handed over.
struct Preview {
    let report: Report
    let places: Places

    /// `file:line: words`, in the order of the page.
    var text: String {
        report.excerpts.map { "\(places.line(of: $0.source)): \($0.text)".visible + "\n" }.joined()
    }

    /// Schema `journal.preview/1`.
    var json: JSONValue {
        .object([
            .init("schema", .string("journal.preview/1")),
            .init(
                "excerpts",
                .array(
                    report.excerpts.map {
                        .object([.init("text", .string($0.text)), .init("source", places.json($0.source))])
                    })),
        ])
    }
}
