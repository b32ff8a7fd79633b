package import JournalModel

/// How fast a figure has moved towards its target, beside how fast it would have to move from now on.
///
/// Arithmetic on what was, and no forecast: it says whether the two agree, and only of a figure with a trend.
package struct Pace: Sendable, Hashable {
    package enum Verdict: String, Sendable, Hashable {
        /// The whole of the interval of the pace so far is at or above the pace needed.
        case onCourse = "on course"
        /// The whole of it is below.
        case slower = "slower than needed"
        /// The pace needed lies within it.
        case open = "too close to say"
    }

    /// The day the target is meant for.
    package let by: CivilDate
    /// Change a week so far: Theil and Sen's slope, in the terms of the series; negative where it falls.
    package let soFar: Double
    /// Sen's 95% interval of it.
    package let interval: ClosedRange<Double>
    /// Change a week from today to `by` that would reach the target.
    package let needed: Double

    package let verdict: Verdict

    /// `nil` unless the trend goes towards a target that is not reached, on a day that is still to come.
    init?(_ progress: MeasureProgress, by: CivilDate?, today: CivilDate) {
        guard let by, by > today, let direction = progress.direction, let target = progress.target,
            let now = progress.now, progress.isAtTarget == false, progress.isTowardsTarget == true,
            progress.notNotedSince.isEmpty, let slope = progress.trend.slope, let interval = progress.trend.interval
        else { return nil }
        // Of values that are mostly alike the median slope is 0, whatever their direction: no pace can be told.
        guard direction.along(slope) > 0 else { return nil }
        self.by = by
        soFar = slope
        self.interval = interval
        needed = ((target - now.value) / (Double(by - today) / 7)).withoutNoise
        let ends = [interval.lowerBound, interval.upperBound].map(direction.along)
        let wanted = direction.along(needed)
        if ends.allSatisfy({ $0 >= wanted }) {
            verdict = .onCourse
        } else if ends.allSatisfy({ $0 < wanted }) {
            verdict = .slower
        } else {
            verdict = .open
        }
    }
}
