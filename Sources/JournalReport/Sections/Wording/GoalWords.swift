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

    /// `from:` as written, else the first value noted, where there is a later one beside it; else empty.
    package static func start(_ progress: MeasureProgress) -> String {
        guard let start = progress.start, !progress.startIsNoted || progress.series.points.count > 1 else { return "" }
        return value(start, of: progress)
    }

    /// *Now* with its unit: `1.5 a week`, `3 days a week`, `60% (3 of 5)`, `2 of 5`; `twice` where something was
    /// counted and no week is full; empty where nothing is known.
    package static func now(_ progress: MeasureProgress) -> String {
        guard let now = progress.now else { return progress.noted.map { NumberWords.times($0.value) } ?? "" }
        switch progress.measure.form {
        case .share:
            let taken = NumberWords.number(now.value * Double(now.n) / 100)
            return "\(value(now.value, of: progress)) (\(taken) of \(now.n))"
        case .steps: return "\(value(now.value, of: progress)) of \(now.n)"
        default: return rate(now.value, of: progress)
        }
    }

    /// The target, what is enough, and by when: `2 by 31 May`, `2 (1 is enough)`; with its unit where *now* does not
    /// say it: `2 a week`.
    package static func target(_ progress: MeasureProgress, by: String?) -> String {
        var words: [String] = []
        if let target = progress.target {
            let value = progress.now == nil ? rate(target, of: progress) : value(target, of: progress)
            words.append((progress.measure.holds ? "hold " : "") + value)
        }
        if let enough = progress.enough { words.append("(\(value(enough, of: progress)) is enough)") }
        if let by { words.append("by \(by)") }
        return words.joined(separator: " ")
    }

    /// A value with what it is counted over: `1.5 a week`, `1 day a week`.
    private static func rate(_ number: Double, of progress: MeasureProgress) -> String {
        let value = value(number, of: progress)
        switch progress.measure.form {
        case .count(_, let per): return "\(value) a \(per.rawValue)"
        case .days(_, _, let per): return value + (number == 1 ? " day a " : " days a ") + per.rawValue
        case .tracker(_, let aggregate, let per) where aggregate == .sum || aggregate == .count:
            return "\(value) a \(per.rawValue)"
        default: return value
        }
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

    /// What may be said so far: `rising over 6 weeks, three quarters of the way`, `no clear trend yet (5 weeks)`,
    /// `at the good-enough level (3 weeks, too few for a trend)`, `up to 22 Feb; the week since not noted`.
    package static func soFar(_ progress: MeasureProgress) -> String {
        let level = level(progress)
        if progress.measure.form == .steps || progress.measure.form == .unrecognised { return level ?? "" }
        guard progress.now != nil else { return nothingYet(progress) }
        if let gap = gap(progress) { return gap }
        return [level.map { $0 + tooFew(progress) }, trend(progress, hasLevel: level != nil)]
            .compactMap { $0 }.joined(separator: ", ")
    }

    /// Past the target only where the figures as they are printed show it.
    private static func level(_ progress: MeasureProgress) -> String? {
        guard progress.isAtTarget == true else {
            return progress.isGoodEnough == true ? "at the good-enough level" : nil
        }
        if progress.measure.holds { return "held" }
        let isPast =
            progress.isPastTarget == true
            && progress.now.map { value($0.value, of: progress) } != progress.target.map { value($0, of: progress) }
        return isPast ? "past the target" : "at the target"
    }

    /// Whether what is said so far depends on where the target lies.
    package static func speaksOfTarget(_ progress: MeasureProgress) -> Bool {
        guard progress.now != nil, gap(progress) == nil else { return false }
        return progress.isAtTarget == true || progress.isTowardsTarget == true && way(progress) != nil
    }

    /// `Target reached three weeks in a row: call it met?` Only the writer says so.
    package static func callItMet(_ progress: GoalProgress) -> String {
        guard let measure = progress.measures.first, progress.measures.count == 1 else {
            return "All targets reached: call it met?"
        }
        if measure.measure.form == .steps { return "All steps are done: call it met?" }
        return "Target reached \(inARow(measure)): call it met?"
    }

    /// `three weeks in a row`.
    static func inARow(_ progress: MeasureProgress) -> String {
        "\(NumberWords.spelled(progress.inARow)) \(unit(progress))s in a row"
    }

    /// ` (3 weeks, too few for a trend)`, beside a level.
    private static func tooFew(_ progress: MeasureProgress) -> String {
        guard progress.trend.word == .tooFew, progress.trend.n > 1 else { return "" }
        return " (\(counted(progress)), too few for a trend)"
    }

    private static func trend(_ progress: MeasureProgress, hasLevel: Bool) -> String? {
        let count = counted(progress)
        let word = progress.trend.word.rawValue
        switch progress.trend.word {
        // One value has no direction to speak of.
        case .tooFew: return hasLevel || progress.trend.n < 2 ? nil : "\(word) (\(count))"
        case .notClear: return "\(word) (\(count))"
        case .steady: return "\(word) over \(count)"
        case .rising, .falling:
            let words = "\(word) over \(count)"
            if progress.isTowardsTarget == false { return words + ", away from the target" }
            guard progress.isTowardsTarget == true, progress.isAtTarget != true, let way = way(progress) else {
                return words
            }
            return words + ", " + way
        }
    }

    /// `up to 22 Feb; the week since not noted`: an older figure carries neither target nor trend.
    private static func gap(_ progress: MeasureProgress) -> String? {
        guard let per = progress.series.per, let now = progress.nowSpan, let last = progress.notNotedSince.last else {
            return nil
        }
        let count = progress.notNotedSince.count
        let since = count == 1 ? "the \(per.rawValue)" : "the \(count) \(per.rawValue)s"
        return "up to \(DateWords(today: last.last).short(now.last)); \(since) since not noted"
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
        NumberWords.counted(progress.trend.n, unit(progress))
    }

    /// What one value of a measure is: `week`, `rating`.
    static func unit(_ progress: MeasureProgress) -> String {
        // Entries of most days are looked at week by week.
        if progress.series.areWeeklyMeans { return "week" }
        switch progress.measure.form {
        case .rating, .levels: return "rating"
        case .score: return "score"
        case .belief: return "record"
        case .suds: return "exposure"
        default: return progress.series.per == .month ? "month" : "week"
        }
    }

    private static func nothingYet(_ progress: MeasureProgress) -> String {
        switch progress.measure.form {
        case .share: return "no chance noted"
        case .rating, .levels: return "not rated yet"
        default:
            guard let per = progress.series.per else { return "not noted yet" }
            // A week that was over and does not count is something else than none that was over.
            let isThin = progress.noted != nil && !progress.series.notNoted.isEmpty
            let figure = per == .day ? "daily" : per == .week ? "weekly" : "monthly"
            return isThin ? "too few days noted for a \(figure) figure" : "no full \(per.rawValue) noted yet"
        }
    }
}
