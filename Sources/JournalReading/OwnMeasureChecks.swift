import JournalModel
import JournalSyntax
import JournalText

/// What cannot be of a measure of the writer's own: it is said, and left out; everything else stands.
extension OwnMeasureReading {
    private func place(_ key: String) -> Range<Int> { places[key] ?? own.keyRange }

    private mutating func report(
        _ id: String, _ key: String, severity: Diagnostic.Severity = .error, _ message: String, help: String
    ) {
        problems.append(Problem(id: id, severity: severity, range: place(key), message: message, help: help))
    }

    // MARK: Items

    /// Every item that is named has to be one.
    mutating func checkItems() {
        if measure.items != nil, measure.itemRange == nil {
            report(
                "measure-incomplete", "items", severity: .warning,
                "without the range of their answers, items are not added up",
                help: "write `range:` as well, such as 0-4")
        }
        measure.reverse = known(measure.reverse, "reverse")
        let risks = Set(known(measure.riskItems.map(\.item), "risk-items"))
        measure.riskItems.removeAll { !risks.contains($0.item) }
        measure.subscales = measure.subscales.map {
            Measure.Subscale($0.name, items: known($0.items, "subscales"), bands: $0.bands)
        }
        // Of a part without items nothing can be added up; it may be entered where the whole has no items either.
        if measure.items != nil { measure.subscales.removeAll(where: \.items.isEmpty) }
    }

    private mutating func known(_ items: [Int], _ key: String) -> [Int] {
        let beyond = items.filter { $0 > measure.items ?? 0 }
        guard let first = beyond.first else { return items }
        if let count = measure.items {
            report(
                "measure-item-unknown", key, "\(key) names item \(first), and the measure has \(count)",
                help: "name items from 1 to \(count), or mend `items:`")
        } else {
            report(
                "measure-item-unknown", key, "\(key) names item \(first), and the measure has no items",
                help: "write `items:`, how many there are, and `range:`, their answers")
        }
        return items.filter { !beyond.contains($0) }
    }

    // MARK: Scores

    /// A cut-off lies where a score can be on either side of it, and a change is no larger than the totals.
    mutating func checkScores() {
        guard let total = measure.total else { return }
        let words = "from \(Diagnostic.plain(total.lowerBound)) to \(Diagnostic.plain(total.upperBound))"
        if let cutoff = measure.caseness, !total.contains(cutoff.value) {
            report(
                "measure-cut-off", "cut-off",
                "a cut-off of \(Diagnostic.plain(cutoff.value)) is outside the totals, which go \(words)",
                help: "write a score that the measure can have")
            measure.caseness = nil
        }
        let width = total.upperBound - total.lowerBound
        if let change = measure.reliableChange, change.points > width {
            report(
                "measure-reliable-change", "reliable-change",
                "a change of \(Diagnostic.plain(change.points)) cannot be: the totals go \(words)",
                help: "write how many points of the total are enough")
            measure.reliableChange = nil
        }
    }

    // MARK: Statistics

    mutating func checkStatistics() {
        checkSamples()
        checkDirection()
        guard measure.reliableChange == nil, let norms = measure.norms else { return }
        let hasDeviation = norms.deviation != nil || norms.clinical != nil
        if norms.reliability != nil, !hasDeviation {
            report(
                "measure-incomplete", "reliability", severity: .warning,
                "a reliability alone gives no threshold for change: a standard deviation is missing",
                help: "write `sd:`, or the clinical group under `norms:`")
        } else if norms.deviation != nil, norms.reliability == nil {
            report(
                "measure-incomplete", "sd", severity: .warning,
                "a standard deviation alone gives no threshold for change: the reliability is missing",
                help: "write `reliability:`, such as 0.88")
        }
    }

    /// A mean lies within the totals, and no spread is wider than half of them allows.
    private mutating func checkSamples() {
        guard let total = measure.total, measure.norms != nil else { return }
        let width = total.upperBound - total.lowerBound
        let words = "from \(Diagnostic.plain(total.lowerBound)) to \(Diagnostic.plain(total.upperBound))"
        func isPossible(_ sample: Measure.Norms.Sample) -> Bool {
            total.contains(sample.mean) && sample.deviation <= width
        }
        for key in ["clinical", "functional"] {
            guard let sample = key == "clinical" ? norms.clinical : norms.functional, !isPossible(sample) else {
                continue
            }
            report(
                "measure-norms", "norms." + key,
                "the \(key) group's mean or deviation cannot be: the totals go \(words)",
                help: "write the group's mean and standard deviation, on the scale of the totals")
            if key == "clinical" { norms.clinical = nil } else { norms.functional = nil }
        }
        if let deviation = norms.deviation, deviation > width {
            report(
                "measure-norms", "sd",
                "a standard deviation of \(Diagnostic.plain(deviation)) cannot be: the totals go \(words)",
                help: "write the standard deviation on the scale of the totals")
            norms.deviation = nil
        }
    }

    /// The clinical group is on the worse side of the functional one.
    private mutating func checkDirection() {
        guard let norms = measure.norms, let clinical = norms.clinical, let functional = norms.functional else {
            return
        }
        let isWorse =
            measure.direction == .higherWorse ? clinical.mean > functional.mean : clinical.mean < functional.mean
        guard !isWorse else { return }
        let direction = measure.direction == .higherWorse ? "higher is worse" : "higher is better"
        let other = measure.direction == .higherWorse ? "better" : "worse"
        report(
            "measure-norms", "norms",
            "the clinical group's mean is \(Diagnostic.plain(clinical.mean)), the functional group's "
                + "\(Diagnostic.plain(functional.mean)), and \(direction): neither is used",
            help: "write `higher-is: \(other)`, or exchange the two groups")
        self.norms.clinical = nil
        self.norms.functional = nil
    }
}
