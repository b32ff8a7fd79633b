import JournalModel
import JournalSyntax
import JournalText

/// What cannot be of a measure of the writer's own: it is said, and left out; everything else stands.
extension OwnMeasureReading {
    private func place(_ key: String) -> Range<Int> { places[key] ?? own.keyRange }

    // MARK: Items

    /// Every item that is named has to be one.
    mutating func checkItems() {
        if measure.items != nil, measure.itemRange == nil {
            problems.append(.itemsWithoutRange(at: place("items")))
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
        let place = itemPlaces[ItemName(key: key, item: first)] ?? place(key)
        problems.append(.itemUnknown(at: place, key, first, of: measure.items))
        return items.filter { !beyond.contains($0) }
    }

    // MARK: Scores

    /// A cut-off lies where a score can be on either side of it, and a change is no larger than the totals.
    mutating func checkScores() {
        guard let total = measure.total else { return }
        if let cutoff = measure.caseness, !total.contains(cutoff.value) {
            problems.append(.cutOff(at: place("cut-off"), cutoff.value, totals: total))
            measure.caseness = nil
        }
        let width = total.upperBound - total.lowerBound
        if let change = measure.reliableChange, change.points > width {
            problems.append(.reliableChange(at: place("reliable-change"), change.points, totals: total))
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
            problems.append(.reliabilityAlone(at: place("reliability")))
        } else if norms.deviation != nil, norms.reliability == nil {
            problems.append(.deviationAlone(at: place("sd")))
        }
    }

    /// A mean lies within the totals, and no spread is wider than half of them allows.
    private mutating func checkSamples() {
        guard let total = measure.total, measure.norms != nil else { return }
        let width = total.upperBound - total.lowerBound
        func isPossible(_ sample: Measure.Norms.Sample) -> Bool {
            total.contains(sample.mean) && sample.deviation <= width
        }
        for key in ["clinical", "functional"] {
            guard let sample = key == "clinical" ? norms.clinical : norms.functional, !isPossible(sample) else {
                continue
            }
            problems.append(.group(at: place("norms." + key), key, totals: total))
            if key == "clinical" { norms.clinical = nil } else { norms.functional = nil }
        }
        if let deviation = norms.deviation, deviation > width {
            problems.append(.deviation(at: place("sd"), deviation, totals: total))
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
        problems.append(
            .direction(
                at: place("norms"), clinical: clinical.mean, functional: functional.mean,
                isHigherWorse: measure.direction == .higherWorse))
        self.norms.clinical = nil
        self.norms.functional = nil
    }
}
