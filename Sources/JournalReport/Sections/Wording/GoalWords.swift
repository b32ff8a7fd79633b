package import JournalAnalysis
package import JournalModel

/// A goal's figures in words. Each rule says no more than its data carry.
package enum GoalWords {
    /// A value in the terms of its measure: `1.5`, `6 h 05`, `60%`, `+1`.
    package static func value(_ value: Double, of progress: MeasureProgress) -> String {
        switch progress.measure.form {
        case .share, .belief: NumberWords.whole(value) + "%"
        case .levels: NumberWords.signed(value)
        case .tracker: NumberWords.quantity(value, progress.unit)
        default: NumberWords.number(value)
        }
    }

    /// *Now* with its unit: `1.5 a week`, `3 days a week`, `60% (3 of 5)`, `2 of 5`; empty where it is not known.
    package static func now(_ progress: MeasureProgress) -> String {
        guard let now = progress.now else { return "" }
        let value = value(now.value, of: progress)
        switch progress.measure.form {
        case .count(_, let per): return "\(value) a \(per.rawValue)"
        case .days(_, _, let per): return value + (now.value == 1 ? " day a " : " days a ") + per.rawValue
        case .tracker(_, let aggregate, let per) where aggregate == .sum || aggregate == .count:
            return "\(value) a \(per.rawValue)"
        case .share:
            let taken = NumberWords.number(now.value * Double(now.n) / 100)
            return "\(value) (\(taken) of \(now.n))"
        case .steps: return "\(value) of \(now.n)"
        default: return value
        }
    }

    /// The target, what is enough, and by when: `2 by 31 May`, `2 (1 is enough)`.
    package static func target(_ progress: MeasureProgress, by: String?) -> String {
        var words: [String] = []
        if let target = progress.target { words.append(value(target, of: progress)) }
        if let enough = progress.enough { words.append("(\(value(enough, of: progress)) is enough)") }
        if let by { words.append("by \(by)") }
        return words.joined(separator: " ")
    }

    /// What the figure is, where the goal's name and the unit do not say it: `own rating, 0-10`.
    package static func label(_ form: MeasureForm, in settings: JournalSettings) -> String? {
        switch form {
        case .count, .unrecognised: nil
        case .share: "share of chances"
        case .rating: "own rating, 0-10"
        case .score(let id, let subscale):
            (MeasureCatalogue.measure(id, in: settings)?.shortName ?? id) + (subscale.map { " \($0)" } ?? "")
        case .tracker(let name, let aggregate, let per):
            [.mean, .sum, .count].contains(aggregate) ? name : "\(name), \(aggregate.rawValue) of the \(per.rawValue)"
        case .mood(let aggregate, let per):
            aggregate == .mean ? "mood, 0-10" : "mood, \(aggregate.rawValue) of the \(per.rawValue)"
        case .days(let name, _, _): name
        case .steps: "steps"
        case .levels: "level, -2 to +2"
        case .belief: "belief"
        case .suds: "distress, 0-100"
        }
    }

    /// `rising over 6 weeks, three quarters of the way`, `no clear trend yet, 5 weeks`, `too few to say, 3 ratings`.
    package static func soFar(_ progress: MeasureProgress) -> String {
        var words: [String] = []
        if progress.isAtTarget == true {
            words.append("at the target")
        } else if progress.isGoodEnough == true {
            words.append("at the good-enough level")
        }
        if progress.measure.form == .steps || progress.measure.form == .unrecognised {
            return words.joined(separator: ", ")
        }
        guard progress.now != nil else { return nothingYet(progress) }
        let count = counted(progress)
        switch progress.trend.word {
        case .tooFew, .notClear: words.append(progress.trend.word.rawValue + ", " + count)
        case .steady: words.append("steady over " + count)
        case .rising, .falling:
            words.append(progress.trend.word.rawValue + " over " + count)
            if progress.isTowardsTarget == false {
                words.append("away from the target")
            } else if progress.isTowardsTarget == true, progress.isAtTarget != true, let way = way(progress) {
                words.append(way)
            }
        }
        return words.joined(separator: ", ")
    }

    /// `three quarters of the way`: the nearest plain fraction, with "about" unless it is exactly that.
    package static func way(_ progress: MeasureProgress) -> String? {
        guard let fraction = progress.fraction, fraction >= 0.2, fraction < 1 else { return nil }
        let names = [
            (0.25, "a quarter"), (1 / 3.0, "a third"), (0.5, "half"), (2 / 3.0, "two thirds"),
            (0.75, "three quarters"),
        ]
        guard fraction < 0.9, let nearest = names.min(by: { abs($0.0 - fraction) < abs($1.0 - fraction) }) else {
            return "nearly all of the way"
        }
        return (abs(nearest.0 - fraction) < 0.01 ? "" : "about ") + nearest.1 + " of the way"
    }

    /// What the trend rests on: `6 weeks`, `3 ratings`.
    private static func counted(_ progress: MeasureProgress) -> String {
        let count = progress.trend.n
        switch progress.measure.form {
        case .rating, .levels: return NumberWords.counted(count, "rating")
        case .score: return NumberWords.counted(count, "score")
        case .belief: return NumberWords.counted(count, "record")
        case .suds: return NumberWords.counted(count, "exposure")
        default:
            let isMonthly = progress.series.per == .month && !progress.series.areWeeklyMeans
            return NumberWords.counted(count, isMonthly ? "month" : "week")
        }
    }

    private static func nothingYet(_ progress: MeasureProgress) -> String {
        switch progress.measure.form {
        case .share: "no chance noted"
        case .rating, .levels: "not rated yet"
        default:
            progress.series.per.map { "no full \($0.rawValue) noted yet" } ?? "not noted yet"
        }
    }
}
