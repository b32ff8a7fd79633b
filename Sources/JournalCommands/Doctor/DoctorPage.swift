import JournalDoctor
import JournalReport
import JournalText

/// What was found in a folder of notes, as a page; the proposed settings follow after it.
struct DoctorPage {
    let examination: Examination
    let places: Places
    /// Where notes are looked for.
    let root: String
    /// The proposed file was written.
    let isWritten: Bool

    /// More rows than these are in JSON only.
    private static let rowLimit = 15

    var blocks: [Block] {
        var blocks: [Block] = [.heading(1, ["What was found in these notes"])]
        if examination.notes == 0 {
            blocks += DoctorWords.beginning(in: root, hasSettings: examination.hasSettings).map {
                .paragraph([.text($0)])
            }
        } else {
            blocks.append(.paragraph([.text(opening)]))
            blocks.append(.paragraph([.text(DoctorWords.effect(of: examination))]))
        }
        for kind in Finding.Kind.allCases { blocks += table(kind) }
        blocks += list("Not placed", examination.result.unplaced.map { ($0.words, $0.evidence) })
        blocks += list("Questions", examination.result.questions.map { ($0.words, $0.evidence) }, isNumbered: true)
        if showsSettings {
            blocks.append(
                .heading(2, [.text(examination.hasSettings ? "To add to journal.yaml" : "Proposed journal.yaml")]))
        }
        return blocks
    }

    /// Of no notes nothing is proposed; what was written is shown all the same.
    var showsSettings: Bool { examination.notes > 0 || !examination.proposal.proposals.isEmpty || isWritten }

    /// What stands below the proposed settings, while nothing has written them.
    var ending: [Block] {
        guard !examination.hasSettings, !isWritten, !examination.proposal.proposals.isEmpty else { return [] }
        return [.paragraph(["`journal doctor --write` creates this file, and changes no note."])]
    }

    private var opening: String {
        let notes = DoctorWords.count(examination.notes, "note was", "notes were") + " looked at. "
        return notes
            + (examination.hasSettings
                ? "There is a journal.yaml: what it sets is taken as set, and only what it does not set is proposed."
                : "There is no journal.yaml.")
    }

    private func table(_ kind: Finding.Kind) -> [Block] {
        let findings = examination.result.findings.filter { $0.kind == kind }
        guard !findings.isEmpty else { return [] }
        let rows = findings.prefix(DoctorPage.rowLimit).map { finding -> [[Inline]] in
            [
                [.text(finding.name)], [.text(String(finding.evidence.count))], [.text(String(finding.evidence.files))],
                [.text(readAs(finding))], [.text(place(finding.evidence) ?? "")],
            ]
        }
        var blocks: [Block] = [
            .heading(2, [.text(DoctorWords.title(of: kind))]),
            .table(
                .init(
                    header: [["What"], ["Times"], ["Notes"], ["Read as"], ["For example"]],
                    alignments: [.left, .right, .right, .left, .left], rows: rows)),
        ]
        if findings.count > DoctorPage.rowLimit {
            blocks.append(
                .paragraph([.text("And \(findings.count - DoctorPage.rowLimit) more, all with --format json.")]))
        }
        return blocks
    }

    private func readAs(_ finding: Finding) -> String {
        if !finding.proposedAs.isEmpty { return "\(finding.proposedAs), with the proposal" }
        return finding.readAs.isEmpty ? "prose" : finding.readAs
    }

    private func list(
        _ title: String, _ items: [(words: String, evidence: Evidence?)], isNumbered: Bool = false
    )
        -> [Block]
    {
        guard !items.isEmpty else { return [] }
        let lines = items.map { item -> [Inline] in
            [.text(item.words.firstUppercased + (place(item.evidence).map { " (\($0))" } ?? ""))]
        }
        return [.heading(2, [.text(title)]), isNumbered ? .numbered(lines) : .bullets(lines)]
    }

    /// A line for what stands on one; the file alone for what is about its name.
    private func place(_ evidence: Evidence?) -> String? {
        guard let example = evidence?.example else { return nil }
        return example.bytes.isEmpty ? places.path(of: example) : places.line(of: example)
    }
}

extension String {
    fileprivate var firstUppercased: String {
        // A key or tag at the head stays as it is written.
        guard let first, first.isASCII, hasPrefix("the ") else { return self }
        return first.uppercased() + dropFirst()
    }
}
