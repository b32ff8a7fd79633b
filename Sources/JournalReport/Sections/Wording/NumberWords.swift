import JournalAnalysis
package import JournalModel

/// Numbers as the page writes them.
package enum NumberWords {
    /// At most one decimal, none where it is zero: `5.8`, `12`, `-2`.
    static func number(_ value: Double) -> String {
        let tenths = Int(bounding: value * 10)
        let whole = tenths.magnitude / 10
        let rest = tenths.magnitude % 10
        return (tenths < 0 ? "-" : "") + String(whole) + (rest == 0 ? "" : ".\(rest)")
    }

    /// At most two decimals: for what was computed and is compared with scores, `10.46`.
    package static func hundredths(_ value: Double) -> String {
        let hundredths = Int(bounding: value * 100)
        let rest = hundredths.magnitude % 100
        let decimals = rest == 0 ? "" : rest < 10 ? ".0\(rest)" : rest % 10 == 0 ? ".\(rest / 10)" : ".\(rest)"
        return (hundredths < 0 ? "-" : "") + String(hundredths.magnitude / 100) + decimals
    }

    /// A change a week: at most two decimals, of one or more at most one. Never 0 of what is not.
    static func slope(_ value: Double) -> String {
        let size = value.magnitude
        if size >= 1 { return number(size) }
        return size > 0 && size < 0.005 ? "less than 0.01" : hundredths(size)
    }

    /// Always one decimal, for means beside each other: `5.0`.
    static func mean(_ value: Double) -> String {
        let text = number(value)
        return text.contains(".") ? text : text + ".0"
    }

    /// Without decimals.
    static func whole(_ value: Double) -> String {
        String(Int(bounding: value))
    }

    /// `+1`, `0`, `-2`.
    static func signed(_ value: Double) -> String {
        (value > 0 ? "+" : "") + number(value)
    }

    /// A value with its unit: `6 h 05`, `45 min`, `23:30`, `60%`, `2.4`.
    static func quantity(_ value: Double, _ unit: TrackerUnit) -> String {
        switch unit {
        // Of steps and the like a tenth tells nothing.
        case .number: return abs(value) >= 100 ? whole(value) : number(value)
        case .percent: return whole(value) + "%"
        case .yesNo: return value >= 0.5 ? "yes" : "no"
        case .duration: return minutes(value)
        case .clock:
            let minutes = Int(bounding: ClockAverage.wrapped(value.rounded()))
            return ClockTime(hour: minutes / 60 % 24, minute: minutes % 60)?.description ?? number(value)
        }
    }

    /// A length of time: `6 h 05`, `45 min`.
    static func minutes(_ value: Double) -> String {
        let minutes = Int(bounding: value).magnitude
        let sign = value < 0 ? "-" : ""
        guard minutes >= 60 else { return sign + "\(minutes) min" }
        let rest = minutes % 60
        return sign + "\(minutes / 60) h" + (rest == 0 ? "" : rest < 10 ? " 0\(rest)" : " \(rest)")
    }

    /// A single value with its unit, nothing rounded off: `5400.5`, `7 h 30`.
    package static func exact(_ value: Double, _ unit: TrackerUnit) -> String {
        guard unit == .number || unit == .percent else { return quantity(value, unit) }
        return (Int(exactly: value).map { String($0) } ?? String(value)) + (unit == .percent ? "%" : "")
    }

    /// `once`, `twice`, `3 times`.
    static func times(_ count: Int) -> String {
        switch count {
        case 1: "once"
        case 2: "twice"
        default: "\(count) times"
        }
    }

    /// The same of what need not be whole: `1.5 times`.
    static func times(_ count: Double) -> String {
        count == count.rounded() ? times(Int(bounding: count)) : number(count) + " times"
    }

    /// `1 day`, `2 days`.
    static func counted(_ count: Int, _ one: String, _ many: String? = nil) -> String {
        "\(count) " + (count == 1 ? one : many ?? one + "s")
    }

    /// `one`, …, `nine`, then digits.
    static func spelled(_ count: Int) -> String {
        let words = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
        return words.indices.contains(count) ? words[count] : String(count)
    }

    /// `a, b and c`.
    package static func list(_ words: [String]) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " and " + last
    }
}
