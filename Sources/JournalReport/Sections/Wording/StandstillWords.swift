package import JournalAnalysis
import JournalModel

/// That a figure has stayed where it is: what was looked at, and nothing about why.
package enum StandstillWords {
    /// `The last 5 scores, from 4 Feb 2026 to 18 Mar 2026, are within 3 points of each other, and 6 would be a reliable
    /// change.`
    package static func sentence(_ standstill: Standstill, of progress: MeasureProgress) -> String {
        let from = DateWords.dated(standstill.span.first)
        let to = DateWords.dated(standstill.span.last)
        let noun = GoalWords.unit(progress)
        let unit = if case .tracker = progress.measure.form { progress.unit } else { TrackerUnit.number }
        let values = "The last \(standstill.values) \(noun)s, from \(from) to \(to), are "
        let apart =
            standstill.spread == 0
            ? "all alike" : "within \(TrendFigure.change(standstill.spread, unit)) of each other"
        guard case .score = progress.measure.form else { return values + apart + ", without a direction." }
        return values + apart + ", without a direction and without a reliable change."
    }
}
