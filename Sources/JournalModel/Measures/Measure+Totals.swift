extension Measure {
    /// The final score that a raw one gives; `nil` where it gives none that is possible.
    package func final(fromRaw raw: Double) -> Double? {
        let final = raw * multiplier
        return isPossible(final) ? final : nil
    }

    /// The final score of `n/m`, where `m` says whether it is raw (`13/25`) or final (`52/100`).
    package func final(_ score: Double, outOf max: Double) -> Double? {
        guard let total else { return nil }
        if max == total.upperBound { return isPossible(score) ? score : nil }
        return max * multiplier == total.upperBound ? final(fromRaw: score) : nil
    }

    /// Whether a final score can occur: inside the totals, and a step that whole answers reach.
    ///
    /// - Parameter range: The range of answers that the file declares; `nil` is the usual one.
    package func isPossible(_ final: Double, range: ClosedRange<Int>? = nil) -> Bool {
        guard final.isFinite else { return false }
        if let possible = totals(range: range) {
            guard possible.contains(final) else { return false }
        } else if total != nil || !subscales.isEmpty {
            // The range is not in use, or there is no total; a writer's own measure may have no bounds at all.
            return false
        }
        guard items != nil, !allowsDecimals, multiplier != 0 else { return true }
        let raw = final / multiplier
        return raw == raw.rounded()
    }

    /// The totals possible with the range of answers that the file declares; `nil` where there is no total.
    package func totals(range: ClosedRange<Int>? = nil) -> ClosedRange<Double>? {
        guard let total else { return nil }
        guard let range, range != itemRange else { return total }
        guard alternativeItemRanges.contains(range), let items else { return nil }
        let lowest = Double(range.lowerBound) * Double(items) * multiplier
        let highest = Double(range.upperBound) * Double(items) * multiplier
        return lowest <= highest ? lowest...highest : nil
    }

    /// The final scores possible of a part, with the usual answers; `nil` where nothing is known of its items.
    package func totals(of subscale: Subscale) -> ClosedRange<Double>? {
        guard let itemRange, !subscale.items.isEmpty else { return nil }
        let perPoint = Double(subscale.items.count) * multiplier
        return Double(itemRange.lowerBound) * perPoint...Double(itemRange.upperBound) * perPoint
    }

    /// Whether a final score of a part can occur: inside its totals, and a step that whole answers reach.
    package func isPossible(_ final: Double, of subscale: Subscale) -> Bool {
        guard final.isFinite else { return false }
        guard let possible = totals(of: subscale) else { return true }
        let raw = final / multiplier
        return possible.contains(final) && (allowsDecimals || raw == raw.rounded())
    }

    /// What a bare number after this measure's name can be. Zero is zero, raw or final.
    package func reading(ofBareTotal value: Double) -> MeasureScoring.BareTotal {
        let isRaw = hasAmbiguousTotal && value != 0 && final(fromRaw: value) != nil && value == value.rounded()
        switch (isRaw, isPossible(value)) {
        case (true, true): return .ambiguous
        case (true, false): return .onlyRaw
        case (false, true): return .final(value)
        case (false, false): return .impossible
        }
    }

    /// Whether a score was made with the usual answers and no item left out: only then do ranges and cut-offs apply.
    package func isUsualForm(_ score: Score) -> Bool {
        guard score.declaredRange == nil || score.declaredRange == itemRange else { return false }
        guard let answers = score.answers else { return true }
        return optionalItems.allSatisfy { item in
            !answers.indices.contains(item - 1) || answers[item - 1] != nil
        }
    }

    /// The label of the range that a score is in, where ranges apply to it.
    package func band(of score: Score) -> Band? {
        guard let total = score.total, isUsualForm(score) else { return nil }
        return band(of: total)
    }

    /// Whether a score is on the far side of the published cut-off, where there is one that applies to it.
    package func isCase(_ score: Score) -> Bool? {
        guard let total = score.total, let caseness, isUsualForm(score) else { return nil }
        return caseness.isMet(by: total)
    }
}
