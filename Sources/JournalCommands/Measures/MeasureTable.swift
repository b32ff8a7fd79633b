import JournalAnalysis
import JournalModel
import JournalReport

/// All questionnaires in a table, the writer's own first.
struct MeasureTable {
    let measures: [KnownMeasure]

    var blocks: [Block] {
        let table = Block.Table(
            header: [["Id"], ["Name"], ["Items"], ["Totals"], ["Better"], ["Cut-off"], ["Reliable change"]],
            alignments: [.left, .left, .right, .right, .left, .left, .left],
            rows: measures.map(row))
        return [
            .heading(1, ["Questionnaires"]), .table(table),
            .paragraph([
                .text(
                    "What is empty was not seen in a source, or is not written in journal.yaml. "
                        + "“journal measures ID” says of one where each number comes from.")
            ]),
        ]
    }

    private func row(_ known: KnownMeasure) -> [[Inline]] {
        let measure = known.measure
        let notes = [measure.declaration == nil ? nil : "own", known.isOff ? "off" : nil].compactMap(\.self)
        let note = notes.isEmpty ? "" : " (\(notes.joined(separator: ", ")))"
        return [
            [.text(measure.id)], [.text(measure.name + note)],
            [.text(measure.items.map { String($0) } ?? "")],
            [.text(measure.total.map(MeasureWords.range) ?? "")],
            [.text(measure.direction == .higherWorse ? "lower" : "higher")],
            [.text(measure.cutoff.map(ScoreWords.line) ?? "")],
            [.text(ReliableChangeThreshold(measure).map(MeasureWords.points) ?? "")],
        ]
    }
}
