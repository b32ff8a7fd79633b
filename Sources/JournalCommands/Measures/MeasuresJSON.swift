import JournalAnalysis
import JournalModel
import JournalReport

/// Questionnaires as data, schema `journal.measures/1`.
struct MeasuresJSON {
    let measures: [KnownMeasure]
    let places: Places

    var json: JSONValue {
        .object([
            .init("schema", .string("journal.measures/1")),
            .init("measures", .array(measures.map(measure))),
        ])
    }

    private func measure(_ known: KnownMeasure) -> JSONValue {
        let measure = known.measure
        return .object(
            [
                .init("id", .string(measure.id)),
                .init("aliases", .array(measure.aliases.map { .string($0) })),
                .init("name", .string(measure.shortName)),
                .init("longName", .string(measure.name)),
                .init("isOwn", .bool(measure.declaration != nil)),
                .init("isOff", .bool(known.isOff)),
                .init("declaration", measure.declaration.map(places.json) ?? .null),
                .init("higherIsWorse", .bool(measure.direction == .higherWorse)),
            ] + form(measure) + claims(measure))
    }

    private func form(_ measure: Measure) -> [JSONValue.Member] {
        [
            .init("items", number(measure.items)),
            .init("itemRange", range(measure.itemRange)),
            .init(
                "itemValues",
                .array(
                    measure.itemValues.sorted { $0.key < $1.key }.map {
                        .object([.init("item", number($0.key)), .init("values", numbers($0.value))])
                    })),
            .init("total", range(measure.total)),
            .init("multiplier", .number(measure.multiplier)),
            .init("allowsDecimals", .bool(measure.allowsDecimals)),
            .init("reverse", numbers(measure.reverse)),
            .init(
                "reverseByOrder",
                .array(
                    measure.reverseByOrder.sorted { $0.key < $1.key }.map {
                        .object([.init("order", .string($0.key)), .init("items", numbers($0.value))])
                    })),
            .init("alternativeItemRanges", .array(measure.alternativeItemRanges.map { range($0) })),
            .init("alternativeRangesSource", text(measure.alternativeRangesSource)),
            .init("optionalItems", numbers(measure.optionalItems)),
            .init("unscoredItems", number(measure.unscoredItems)),
            .init(
                "skips",
                .array(
                    measure.skips.map {
                        .object([
                            .init("whenZero", numbers($0.whenZero)), .init("leavesOut", numbers($0.leavesOut)),
                            .init("source", .string($0.source)),
                        ])
                    })),
            .init(
                "subscales",
                .array(
                    measure.subscales.map { part in
                        .object([
                            .init("name", .string(part.name)), .init("items", numbers(part.items)),
                            .init("total", range(measure.totals(of: part))), .init("ranges", bands(part.bands)),
                        ])
                    })),
            .init(
                "riskItems",
                .array(
                    measure.riskItems.map {
                        .object([
                            .init("item", number($0.item)), .init("atLeast", number($0.atLeast)),
                            .init("topic", .string($0.topic)), .init("source", .string($0.source)),
                        ])
                    })),
            .init("structureSource", text(measure.structureSource)),
        ]
    }

    private func claims(_ measure: Measure) -> [JSONValue.Member] {
        [
            .init("ranges", bands(measure.bands)),
            .init("rangesSource", text(measure.bandsSource)),
            .init("cutoff", measure.cutoff.map(cutoff) ?? .null),
            .init("reliableChange", ReliableChangeThreshold(measure).map { threshold(measure, $0) } ?? .null),
            .init("norms", measure.norms.map { norms(measure, $0) } ?? .null),
            .init(
                "response",
                measure.response.map {
                    .object([
                        .init("percent", .number($0.percent)), .init("atMost", number($0.atMost)),
                        .init("source", .string($0.source)),
                    ])
                } ?? .null),
            .init("remission", measure.remission.map(cutoff) ?? .null),
        ]
    }

    private func cutoff(_ cutoff: Measure.Cutoff) -> JSONValue {
        .object([
            .init("cases", .string(ScoreWords.line(cutoff))), .init("value", .number(cutoff.value)),
            .init("source", .string(cutoff.source)),
        ])
    }

    private func threshold(_ measure: Measure, _ threshold: ReliableChangeThreshold) -> JSONValue {
        .object([
            .init("points", .number(threshold.points)), .init("isInclusive", .bool(threshold.isInclusive)),
            .init("arithmetic", text(MeasureWords.arithmetic(ofIndex: measure))),
            .init("source", .string(threshold.source)),
        ])
    }

    private func norms(_ measure: Measure, _ norms: Measure.Norms) -> JSONValue {
        let computed = ComputedCutoffs(measure)
        return .object([
            .init("reliability", number(norms.reliability)), .init("deviation", number(norms.deviation)),
            .init("clinical", sample(norms.clinical)), .init("functional", sample(norms.functional)),
            .init("source", text(measure.normsSource)),
            .init("a", number(computed?.a)), .init("b", number(computed?.b)), .init("c", number(computed?.c)),
            .init("arithmetic", .array(MeasureWords.arithmetic(ofCutoffs: measure).map { .string($0) })),
        ])
    }

    private func sample(_ sample: Measure.Norms.Sample?) -> JSONValue {
        guard let sample else { return .null }
        return .object([.init("mean", .number(sample.mean)), .init("deviation", .number(sample.deviation))])
    }

    /// A range of a measure that is known ends at `to`; one of the writer's own ends before `below`, the last may be open.
    private func bands(_ bands: [Measure.Band]) -> JSONValue {
        .array(
            bands.enumerated().map { index, band in
                let end = band.range.upperBound
                let isOpen = end >= .greatestFiniteMagnitude
                let isWhole = end == end.rounded() || index + 1 == bands.count
                return .object([
                    .init("label", .string(band.label)), .init("from", .number(band.range.lowerBound)),
                    .init("to", isOpen || !isWhole ? .null : .number(end)),
                    .init("below", isWhole ? .null : .number(bands[index + 1].range.lowerBound)),
                ])
            })
    }

    private func text(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }
    private func number(_ value: Double?) -> JSONValue { value.map { .number($0) } ?? .null }
    private func number(_ value: Int?) -> JSONValue { number(value.map(Double.init)) }
    private func numbers(_ values: [Int]) -> JSONValue { .array(values.map { number($0) }) }
    private func range(_ range: ClosedRange<Double>?) -> JSONValue {
        range.map { .array([.number($0.lowerBound), .number($0.upperBound)]) } ?? .null
    }
    private func range(_ range: ClosedRange<Int>?) -> JSONValue {
        range.map { .array([number($0.lowerBound), number($0.upperBound)]) } ?? .null
    }
}
