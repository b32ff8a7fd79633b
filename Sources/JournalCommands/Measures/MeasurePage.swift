import JournalAnalysis
import JournalModel
import JournalReport

/// All that is known of one questionnaire, each with where it comes from, and what is not claimed.
struct MeasurePage {
    let known: KnownMeasure
    let places: Places

    private var measure: Measure { known.measure }

    var blocks: [Block] {
        [.heading(1, [.text(measure.shortName)]), .paragraph([.text(opening)])]
            + section("The form", form) + section("What a score means", meaning) + section("Not claimed", unclaimed)
    }

    /// `Patient Health Questionnaire-9; in notes phq9. Lower is better.`
    private var opening: String {
        let names = NumberWords.list([measure.id] + measure.aliases)
        let start = measure.name == measure.shortName ? "Written" : "\(measure.name), written"
        var sentences = [
            "\(start) \(names) in notes.", "\(measure.direction == .higherWorse ? "Lower" : "Higher") is better.",
        ]
        if let place { sentences.append("Declared in \(place).") }
        if known.isOff { sentences.append("Switched off in journal.yaml.") }
        if measure.isEverydayWord, measure.declaration == nil {
            sentences.append("An everyday word, too: read in notes of sessions and measures only, unless switched on.")
        }
        return sentences.joined(separator: " ")
    }

    private var place: String? { measure.declaration.map(places.line) }

    private func section(_ title: String, _ lines: [[Inline]]) -> [Block] {
        lines.isEmpty ? [] : [.heading(2, [.text(title)]), .bullets(lines)]
    }

    /// A line with its source in words; what the writer declared has its place.
    private func line(_ label: String, _ words: String, _ source: String?) -> [Inline] {
        let told = source.map { source in
            place.map { source.replacing("journal.yaml", with: $0) } ?? source
        }
        return [.strong([.text(label + ":")]), .text(" \(words)." + (told.map { " Source: \($0)." } ?? ""))]
    }

    // MARK: The form

    private var form: [[Inline]] {
        var lines: [[Inline]] = []
        if let items = measure.items {
            let range = measure.itemRange.map { ", answered \(MeasureWords.range($0))" } ?? ""
            let decimals = measure.allowsDecimals ? ", decimals allowed" : ""
            lines.append(line("Items", "\(items)\(range)\(decimals)", nil))
        }
        if let total = measure.total { lines.append(line("Totals", MeasureWords.range(total), nil)) }
        if !measure.reverse.isEmpty { lines.append(line("Reversed", MeasureWords.items(measure.reverse), nil)) }
        for (order, items) in measure.reverseByOrder.sorted(by: { $0.key < $1.key }) {
            lines.append(line("Reversed in the order \(order)", MeasureWords.items(items), nil))
        }
        if measure.multiplier != 1 {
            lines.append(
                line("Multiplier", "the sum is taken \(MeasureWords.number(measure.multiplier)) times", nil))
        }
        for (item, values) in measure.itemValues.sorted(by: { $0.key < $1.key }) {
            let values = NumberWords.list(values.map { String($0) })
            lines.append(line("Item \(item)", "answered \(values) only", nil))
        }
        for range in measure.alternativeItemRanges {
            let words = "\(MeasureWords.range(range)), where the note says so; such a score stands apart"
            lines.append(line("Other answers", words, measure.alternativeRangesSource))
        }
        if !measure.optionalItems.isEmpty {
            let words = MeasureWords.items(measure.optionalItems) + "; without it no range, cut-off or change is told"
            lines.append(line("May be left out", words, nil))
        }
        for skip in measure.skips {
            let zero = skip.whenZero.count == 1 ? "is" : "are"
            let words =
                "\(MeasureWords.items(skip.leavesOut)), where \(MeasureWords.items(skip.whenZero)) \(zero) 0"
            lines.append(line("May be passed over", words, skip.source))
        }
        if measure.unscoredItems > 0 {
            let words = measure.unscoredItems == 1 ? "one item" : "\(measure.unscoredItems) items"
            lines.append(line("Never added", "\(words) after these", nil))
        }
        for part in measure.subscales {
            let totals = measure.totals(of: part).map { ", \(MeasureWords.range($0))" } ?? ""
            let items = part.items.isEmpty ? "entered as a number" : MeasureWords.items(part.items)
            lines.append(line("Part \(part.name)", items + totals, nil))
        }
        for risk in measure.riskItems {
            let words =
                "item \(risk.item) (\(risk.topic)), named at the top of the page from an answer of \(risk.atLeast) on"
            lines.append(line("Risk item", words, risk.source))
        }
        if let wording = measure.wording {
            lines.append(line("Words", "shown by 'journal ask'; \(wording.licence)", wording.source))
        }
        if let source = measure.structureSource {
            lines.append(line("All else of the form", "from " + (place ?? source), nil))
        }
        return lines
    }

    // MARK: What a score means

    private var meaning: [[Inline]] {
        var lines: [[Inline]] = []
        if !measure.bands.isEmpty {
            lines.append(line("Ranges", MeasureWords.bands(measure.bands), measure.bandsSource))
        }
        for part in measure.subscales where !part.bands.isEmpty {
            lines.append(line("Ranges of \(part.name)", MeasureWords.bands(part.bands), measure.bandsSource))
        }
        if let cutoff = measure.cutoff { lines.append(line("Cut-off", ScoreWords.line(cutoff), cutoff.source)) }
        if let threshold = ReliableChangeThreshold(measure) {
            let arithmetic = MeasureWords.arithmetic(ofIndex: measure).map { " (\($0))" } ?? ""
            lines.append(line("Reliable change", MeasureWords.points(threshold) + arithmetic, threshold.source))
        }
        lines += norms
        if let response = measure.response {
            let atMost = response.atMost.map { ", and \(MeasureWords.number($0)) or less" } ?? ""
            let words = "\(MeasureWords.number(response.percent))% lower than the first score, or more\(atMost)"
            lines.append(line("Response", words, response.source))
        }
        if let remission = measure.remission {
            lines.append(line("Remission", ScoreWords.line(remission), remission.source))
        }
        if PairRecovery.measures.contains(measure.id), measure.declaration == nil {
            let words = "PHQ-9 and GAD-7 together: at or above either cut-off at first, below both now"
            lines.append(line("Recovery", words, PairRecovery.source))
        }
        return lines
    }

    private var norms: [[Inline]] {
        guard let norms = measure.norms else { return [] }
        var lines: [[Inline]] = []
        let samples = [
            norms.clinical.map { "clinical group " + MeasureWords.sample($0) },
            norms.functional.map { "functional group " + MeasureWords.sample($0) },
            norms.reliability.map { "reliability " + MeasureWords.short($0) },
            norms.deviation.map { "standard deviation " + MeasureWords.short($0) },
        ].compactMap(\.self)
        if !samples.isEmpty { lines.append(line("Norms", samples.joined(separator: "; "), measure.normsSource)) }
        let cutoffs = MeasureWords.arithmetic(ofCutoffs: measure)
        if !cutoffs.isEmpty, let used = ComputedCutoffs(measure)?.used {
            let counts = measure.caseness == nil ? "\(used.criterion.rawValue) counts" : "the cut-off above counts"
            lines.append(
                line("Computed cut-offs", cutoffs.joined(separator: "; ") + "; \(counts)", "Jacobson and Truax 1991"))
        }
        return lines
    }

    // MARK: What is not claimed

    /// Silence of the page is explained here: nothing is said of a score without a source.
    private var unclaimed: [[Inline]] {
        let why = measure.declaration == nil ? "none was seen in a source" : "none is written in journal.yaml"
        let hasRanges = !measure.bands.isEmpty || measure.subscales.contains { !$0.bands.isEmpty }
        let missing = [
            hasRanges ? nil : "no ranges", measure.cutoff == nil ? "no cut-off" : nil,
            ReliableChangeThreshold(measure) == nil ? "no reliable-change threshold" : nil,
            measure.response == nil ? "no response" : nil, measure.remission == nil ? "no remission" : nil,
        ].compactMap(\.self)
        var lines: [[Inline]] = missing.map { [.text("\($0): \(why).")] }
        if measure.items == nil {
            lines.append(["single answers are not added up: only totals are taken."])
        }
        if measure.total == nil, !measure.subscales.isEmpty {
            lines.append(["no combined total: its parts are scored, and stand for themselves."])
        }
        return lines
    }
}
