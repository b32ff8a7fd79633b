import JournalAnalysis
import JournalModel

/// Scores and what became of them, in words.
enum ScoreWords {
    /// `PHQ-9`, `DASS-21 depression`.
    static func name(_ course: ScoreCourse) -> String {
        course.measure.shortName + (course.subscale.map { " \($0)" } ?? "")
    }

    /// `6 lower`, `the same`.
    static func difference(_ change: ScoreChange) -> String {
        let difference = change.difference
        if difference == 0 { return "the same" }
        return NumberWords.number(abs(difference)) + (difference < 0 ? " lower" : " higher")
    }

    /// `6 or more`; `nil` where no threshold is published.
    static func needed(_ change: ScoreChange) -> String? {
        change.threshold.map { threshold in
            let points = NumberWords.number(threshold.points)
            return threshold.isInclusive ? "\(points) or more" : "more than \(points)"
        }
    }

    /// `6 lower: reliably better (6 or more)`.
    static func verdict(_ change: ScoreChange) -> [Inline] {
        let difference = difference(change)
        guard let needed = needed(change) else { return [.text(difference)] }
        switch change.verdict {
        case .reliablyBetter, .reliablyWorse:
            return [.text(difference + ": "), .strong([.text(change.verdict.rawValue)]), .text(" (\(needed))")]
        case .notReliable where change.difference != 0:
            return [.text("\(difference): no reliable change (\(needed) needed)")]
        case .notReliable, .unknown:
            return [.text(difference)]
        }
    }

    /// `2 lower, no reliable change`.
    static func brief(_ change: ScoreChange) -> String {
        change.difference == 0 || change.verdict == .unknown
            ? difference(change) : difference(change) + ", " + change.verdict.rawValue
    }

    /// `10 or more: not yet below it`.
    static func cutoff(_ course: ScoreCourse) -> String {
        guard let cutoff = course.caseness else { return "" }
        let value = NumberWords.number(cutoff.value)
        let line: String
        let beyond: String
        switch cutoff.comparison {
        case .atLeast: (line, beyond) = ("\(value) or more", "below")
        case .above: (line, beyond) = ("more than \(value)", "below")
        case .atMost: (line, beyond) = ("\(value) or less", "above")
        case .below: (line, beyond) = ("less than \(value)", "above")
        case .equal: return ""
        }
        let isCase = cutoff.isMet(by: course.now.value)
        guard course.points.count > 1 else { return "\(line): " + (isCase ? "not " : "") + beyond }
        switch (cutoff.isMet(by: course.first.value), isCase) {
        case (true, true): return "\(line): not yet \(beyond)"
        case (true, false): return "\(line): now \(beyond)"
        case (false, true): return "\(line): no longer \(beyond)"
        case (false, false): return "\(line): \(beyond)"
        }
    }

    static func json(_ change: ScoreChange, _ page: PageContext) -> JSONValue {
        .members([
            "from": .string(change.from.date.description), "to": .string(change.to.date.description),
            "difference": .members([
                "value": .number(change.difference), "n": .int(2),
                "sources": page.sources([change.from.source, change.to.source]),
            ]),
            "verdict": change.verdict == .unknown ? .null : .string(change.verdict.rawValue),
            "threshold": change.threshold.map { threshold in
                .members(["points": .number(threshold.points), "isInclusive": .bool(threshold.isInclusive)])
            } ?? .null,
        ])
    }
}
