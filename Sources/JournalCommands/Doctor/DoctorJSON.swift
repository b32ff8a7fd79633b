import JournalDoctor
import JournalReport

/// What was found in a folder of notes, as data.
struct DoctorJSON {
    static let schema = "journal.doctor/1"

    let examination: Examination
    let places: Places

    /// Schema `journal.doctor/1`.
    var json: JSONValue {
        .object([
            .init("schema", .string(DoctorJSON.schema)),
            .init("hasSettings", .bool(examination.hasSettings)),
            .init("notes", .number(Double(examination.notes))),
            .init("reads", effect(examination.before)),
            .init("wouldRead", examination.after.map(effect) ?? .null),
            .init("findings", .array(examination.result.findings.map(finding))),
            .init("unplaced", .array(examination.result.unplaced.map { item($0.id, $0.words, $0.evidence) })),
            .init("questions", .array(examination.result.questions.map { item($0.id, $0.words, $0.evidence) })),
            .init("proposals", .array(examination.proposal.proposals.map(proposal))),
            .init("yaml", .string(examination.proposal.yaml)),
        ])
    }

    private func effect(_ effect: ReadingEffect) -> JSONValue {
        .object(effect.figures.map { .init($0.id, .number(Double($0.count))) })
    }

    private func finding(_ finding: Finding) -> JSONValue {
        .object(
            [
                .init("kind", .string(finding.kind.rawValue)),
                .init("name", .string(finding.name)),
                .init("readAs", finding.readAs.isEmpty ? .null : .string(finding.readAs)),
                .init("proposedAs", finding.proposedAs.isEmpty ? .null : .string(finding.proposedAs)),
            ] + members(finding.evidence))
    }

    private func item(_ id: String, _ words: String, _ evidence: Evidence?) -> JSONValue {
        .object([.init("id", .string(id)), .init("words", .string(words))] + members(evidence))
    }

    private func proposal(_ proposal: Proposal) -> JSONValue {
        .object(
            [
                .init("setting", .string(proposal.setting)),
                .init("name", proposal.name.map { .string($0) } ?? .null),
                .init("value", .string(proposal.value)),
                .init("isQuestion", .bool(proposal.isOffered)),
                .init("why", .string(proposal.why)),
            ] + members(proposal.evidence))
    }

    private func members(_ evidence: Evidence?) -> [JSONValue.Member] {
        [
            .init("count", evidence.map { .number(Double($0.count)) } ?? .null),
            .init("notes", evidence.map { .number(Double($0.files)) } ?? .null),
            .init("example", evidence?.example.map(places.json) ?? .null),
        ]
    }
}
