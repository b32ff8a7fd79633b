import JournalModel

extension MeasureForm {
    /// A written quantity in the terms of the series.
    func value(of quantity: Quantity, unit: TrackerUnit) -> Double {
        switch self {
        case .share:
            // `1/4` and `0.25` are shares, too.
            if let max = quantity.max, max > 0 { return quantity.value / max * 100 }
            return quantity.unit != .percent && quantity.value <= 1 ? quantity.value * 100 : quantity.value
        case .tracker where unit == .clock:
            return ClockAverage.unwrapped(quantity.value)
        case .tracker where unit == .duration && quantity.unit == .number:
            // A bare `7` for a duration is hours, as it is written: nobody aims at seven minutes of sleep.
            return quantity.value <= 24 ? quantity.value * 60 : quantity.value
        default:
            return quantity.value
        }
    }

    /// How far the figure can go in all; `nil` where it has no bounds.
    func scale(in journal: Journal) -> Double? {
        switch self {
        case .rating, .mood: 10
        case .levels: 4
        case .share, .belief, .suds: 100
        case .score(let id, nil):
            MeasureCatalogue.measure(id, in: journal.settings)?.total.map { $0.upperBound - $0.lowerBound }
        default: nil
        }
    }

    /// The target of a goal that names none: all of its steps, and of levels 0, the expected one.
    func impliedTarget(of goal: Goal) -> Double? {
        switch self {
        case .steps: goal.steps.isEmpty ? nil : Double(goal.steps.count)
        case .levels: 0
        default: nil
        }
    }
}
