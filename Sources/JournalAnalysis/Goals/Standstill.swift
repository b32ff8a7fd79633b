package import JournalModel
package import JournalText

/// A figure that has stayed where it is.
///
/// Of a questionnaire: at least four scores over at least 28 days, none of them reliably different from another, no
/// direction among them, and no cut-off crossed. Of anything else, for which no reliable change is published: the
/// same, where all values lie within a tenth of the scale. Never said of a target or a good-enough level that is
/// reached, nor of a goal that is not active.
package struct Standstill: Sendable, Hashable {
    /// How many values it rests on, the latest ones.
    package let values: Int
    /// From the first of them to the last.
    package let span: DateSpan
    /// How far apart they are at most, in the terms of the series.
    package let spread: Double
    /// From how much on a difference would have counted; without a published threshold it would have to be more.
    package let threshold: Double
    package let sources: [SourceRange]

    package static let fewestValues = 4
    /// Days from the first value to the last; of weeks from the first one's first day.
    package static let fewestDays = 28

    init?(_ progress: MeasureProgress, in journal: Journal) {
        guard progress.isAtTarget != true, progress.isGoodEnough != true, progress.notNotedSince.isEmpty,
            progress.trend.word != .rising, progress.trend.word != .falling, let rule = Rule(progress, in: journal)
        else { return nil }
        let points = progress.series.points
        // The longest run of latest values among which no two differ.
        var first = points.endIndex
        var low = Double.infinity
        var high = -Double.infinity
        while first > points.startIndex {
            let value = points[first - 1].value
            guard rule.isAlike(min(low, value), max(high, value)) else { break }
            (low, high) = (min(low, value), max(high, value))
            first -= 1
        }
        let run = points[first...]
        guard run.count >= Standstill.fewestValues, let start = run.first?.span.first, let end = run.last?.span.last,
            end - start + (progress.series.per == nil ? 0 : 1) >= Standstill.fewestDays,
            let span = DateSpan(start, through: end), !rule.crossesCutoff(run.map(\.value)),
            !Standstill.hasDirection(run.map { DatedValue($0.span.first, $0.value) })
        else { return nil }
        values = run.count
        self.span = span
        spread = (high - low).withoutNoise
        threshold = rule.threshold
        sources = run.flatMap(\.sources).eachOnce
    }

    /// Four values can reach no level of probability: all of them in order are direction enough here.
    private static func hasDirection(_ points: [DatedValue]) -> Bool {
        let test = MannKendall(points.map(\.value))
        return test.p < 0.05 || abs(test.s) == points.count * (points.count - 1) / 2
    }

    /// When two values of a measure count as different.
    private struct Rule {
        let threshold: Double
        private let reliable: ReliableChangeThreshold?
        private let cutoff: Measure.Cutoff?

        init?(_ progress: MeasureProgress, in journal: Journal) {
            if case .score(let id, let subscale) = progress.measure.form {
                guard subscale == nil, let measure = MeasureCatalogue.measure(id, in: journal.settings),
                    let reliable = ReliableChangeThreshold(measure)
                else { return nil }
                self.reliable = reliable
                threshold = reliable.points
                cutoff = measure.cutoff
                return
            }
            if case .steps = progress.measure.form { return nil }
            guard let scale = progress.scale, scale > 0 else { return nil }
            reliable = nil
            threshold = scale / 10
            cutoff = nil
        }

        func isAlike(_ low: Double, _ high: Double) -> Bool {
            reliable.map { !$0.isMet(by: high - low) } ?? (high - low <= threshold + 1e-9)
        }

        func crossesCutoff(_ values: [Double]) -> Bool {
            cutoff.map { cutoff in Set(values.map(cutoff.isMet)).count > 1 } ?? false
        }
    }
}
