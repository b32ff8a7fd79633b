import JournalModel
import JournalReport
import JournalText

/// What a check found, as data: `journal.check/1`.
struct CheckJSON {
    static let schema = "journal.check/1"

    let found: [Diagnostic]
    let today: CivilDate
    let places: Places

    var json: JSONValue {
        .object([
            .init("schema", .string(CheckJSON.schema)),
            .init("today", .string(today.description)),
            .init(
                "counts",
                .object(
                    Diagnostic.Severity.allCases.map { severity in
                        .init(severity.rawValue, .number(Double(found.count { $0.severity == severity })))
                    })),
            .init("problems", .array(found.map(problem))),
        ])
    }

    private func problem(_ diagnostic: Diagnostic) -> JSONValue {
        .object([
            .init("id", .string(diagnostic.id)),
            .init("severity", .string(diagnostic.severity.rawValue)),
            .init("source", places.json(diagnostic.source)),
            .init("message", .string(diagnostic.message)),
            .init("help", diagnostic.help.map { .string($0) } ?? .null),
            .init("fix", diagnostic.fix.map(fix) ?? .null),
        ])
    }

    private func fix(_ fix: Fix) -> JSONValue {
        .object([
            .init("title", .string(fix.title)),
            .init("isSafe", .bool(fix.certainty == .safe)),
            .init(
                "edits",
                .array(
                    fix.edits.map { edit in
                        .object([
                            .init("source", places.json(edit.source)),
                            .init("replacement", .string(String(decoding: edit.replacement, as: UTF8.self))),
                        ])
                    })),
        ])
    }
}
