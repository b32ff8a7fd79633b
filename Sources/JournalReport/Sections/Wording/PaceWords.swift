package import JournalAnalysis
import JournalModel

/// The pace so far beside the pace needed, in one sentence: two figures, and whether they agree.
package enum PaceWords {
    /// `On course for 31 May: rising by 0.2 each week so far, 0.1 needed`; where the two cannot be told apart the
    /// figures stand alone.
    package static func sentence(_ pace: Pace, of progress: MeasureProgress, by: String) -> String {
        let verb = pace.soFar > 0 ? "rising" : "falling"
        let soFar = "\(verb) by \(change(pace.soFar, of: progress)) each week so far"
        let needed = "\(change(pace.needed, of: progress)) needed"
        return switch pace.verdict {
        case .onCourse: "On course for \(by): \(soFar), \(needed)"
        case .slower: "Slower than \(by) asks for: \(soFar), \(needed)"
        case .open: "\(soFar.capitalised), \(needed) for \(by)"
        }
    }

    /// Without its sign: `0.2`, `12 min`, `3 points`.
    private static func change(_ value: Double, of progress: MeasureProgress) -> String {
        switch progress.unit {
        case .duration, .clock: NumberWords.minutes(value.magnitude)
        case .percent: NumberWords.slope(value) + (value.magnitude == 1 ? " point" : " points")
        case .number, .yesNo: NumberWords.slope(value)
        }
    }
}
