import JournalAnalysis
import JournalModel

/// How a trend word came about, for goals, mood and scores alike.
enum TrendFigure {
    /// - Parameters:
    ///   - noun: what one value is: `week`, `rating`.
    ///   - scale: how far the figure can go in all.
    static func figure(
        _ trend: Trend, noun: String, scale: Double?, unit: TrackerUnit = .number, weeklyMeans: Bool
    ) -> ExplainedFigure {
        let count = NumberWords.counted(trend.n, noun)
        var figure = ExplainedFigure("Trend", "\(trend.word.rawValue) (\(count))", value: trend.slope, n: trend.n)
        if weeklyMeans {
            figure.arithmetic.append(
                "Days lean on the days before them, so that they are first brought to weekly means, of weeks with at "
                    + "least three days noted; at least \(Trend.fewestWeeklyMeans) such weeks are needed.")
        } else {
            figure.arithmetic.append("At least \(Trend.fewest) values are needed; fewer can show no direction.")
        }
        if trend.n == Trend.most { figure.arithmetic.append("Only the last \(Trend.most) are looked at.") }
        if let test = trend.test {
            figure.arithmetic.append(
                "Of the \(test.n * (test.n - 1) / 2) pairs of them, those that rise less those that fall make "
                    + "\(test.s)\(test.tauB.map { ", a tau-b of \(NumberWords.hundredths($0))" } ?? ""). In \(percent(test.p)) of all orders of the same values this would be as far from 0 "
                    + "by chance; a direction is named where it is less than 5%.")
        }
        if let slope = trend.slope, let interval = trend.interval {
            let low = change(interval.lowerBound, unit)
            let high = change(interval.upperBound, unit)
            figure.arithmetic.append(
                "The slope, the median over all pairs, is \(change(slope, unit)) a week; its 95% interval goes from "
                    + "\(low) to \(high).")
        }
        if let scale {
            figure.arithmetic.append(
                "Steady would need the change over the whole time to be smaller than "
                    + "\(change(scale / 10, unit)), a tenth of the scale, with the whole of its interval, and "
                    + "allowing for the steps in which the values are noted.")
        }
        figure.rules = [
            ExplainedFigure.Rule(
                words: "direction by the Mann-Kendall test, size by the Theil-Sen slope",
                source: "Mann 1945, Kendall 1970; Theil 1950, Sen 1968")
        ]
        return figure
    }

    private static func percent(_ p: Double) -> String {
        // As near to 5% as it may be, the page's word must follow from what is written here.
        p < 0.001 ? "less than 0.1%" : Arithmetic.value((p * 10_000).rounded() / 100, .percent)
    }

    /// A difference: of clock times a length of time.
    static func change(_ value: Double, _ unit: TrackerUnit) -> String {
        unit == .clock || unit == .duration
            ? (value < 0 ? "-" : "") + NumberWords.minutes(value.magnitude) : Arithmetic.value(value, unit)
    }
}
