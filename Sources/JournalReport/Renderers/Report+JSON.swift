import JournalModel

extension Report {
    /// The page as data, schema `journal.report/1`: every section's figures, without the page's wording.
    package var json: JSONValue {
        .object([
            .init("schema", .string(Report.schema)),
            .init("title", .string(title)),
            .init("from", .string(period.first.description)),
            .init("to", .string(period.last.description)),
            .init("today", .string(today.description)),
            .init("sections", .array(sections.map(\.json))),
        ])
    }
}

extension ReportSection {
    fileprivate var json: JSONValue {
        let id = JSONValue.Member("id", .string(id))
        return switch figures {
        case .object(let members): .object([id] + members)
        case .null: .object([id])
        default: .object([id, .init("figures", figures)])
        }
    }
}
