import JournalAnalysis
import JournalModel

/// A goal's figures in words, as they stand in a table.
enum GoalFigureText {
    /// `6 h 05`, `23:30`, `70%`, `1.5 a week`.
    static func text(_ value: Double, of measure: MeasureProgress) -> String {
        let number =
            switch measure.unit {
            case .duration: duration(value)
            case .clock: clock(value)
            case .percent: rounded(value) + "%"
            case .number, .yesNo: rounded(value)
            }
        switch measure.measure.form {
        case .count(_, let per), .days(_, _, let per): return number + " a \(per.rawValue)"
        case .share where measure.unit != .percent: return number + "%"
        case .levels where value > 0: return "+" + number
        default: return number
        }
    }

    /// `18 Mar 2026`.
    static func date(_ date: CivilDate) -> String {
        let (year, month, day) = date.parts
        let names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        guard names.indices.contains(month - 1) else { return date.description }
        return "\(day) \(names[month - 1]) \(year)"
    }

    /// Ten cells, as many full as tenths of the way are gone.
    static func bar(_ fraction: Double) -> String {
        let cells = 10
        let full = Int((min(max(fraction.isFinite ? fraction : 0, 0), 1) * Double(cells)).rounded(.down))
        return String(repeating: "█", count: full) + String(repeating: "░", count: cells - full)
    }

    /// What may be said of the direction, and what it rests on.
    static func soFar(_ measure: MeasureProgress) -> String {
        if measure.now == nil { return "nothing noted yet" }
        let noun = measure.series.per.map { $0.rawValue } ?? "value"
        let basis = "\(measure.trend.n) \(noun)\(measure.trend.n == 1 ? "" : "s")"
        let trend = measure.measure.form == .steps ? [] : ["\(measure.trend.word.rawValue), \(basis)"]
        let level =
            if measure.isAtTarget == true {
                ["at the target"]
            } else if measure.isGoodEnough == true {
                ["at the good-enough level"]
            } else {
                [String]()
            }
        return (level + trend).joined(separator: "; ")
    }

    private static func rounded(_ value: Double) -> String {
        let tenths = (value * 10).rounded()
        guard tenths.isFinite, abs(tenths) < 1e15 else { return "–" }
        let whole = Int(tenths)
        let text = "\(abs(whole) / 10)" + (whole % 10 == 0 ? "" : ".\(abs(whole) % 10)")
        return (whole < 0 ? "-" : "") + text
    }

    private static func duration(_ minutes: Double) -> String {
        guard minutes.isFinite, abs(minutes) < 1e9 else { return "–" }
        let whole = Int(abs(minutes).rounded())
        let rest = whole % 60
        return (minutes < 0 ? "-" : "") + "\(whole / 60) h" + (rest == 0 ? "" : rest < 10 ? " 0\(rest)" : " \(rest)")
    }

    private static func clock(_ minutes: Double) -> String {
        guard minutes.isFinite, abs(minutes) < 1e9 else { return "–" }
        let day = 24 * 60
        let whole = ((Int(minutes.rounded()) % day) + day) % day
        return ClockTime(hour: whole / 60, minute: whole % 60)?.description ?? "–"
    }
}
