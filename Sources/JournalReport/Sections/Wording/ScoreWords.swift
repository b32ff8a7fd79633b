import JournalAnalysis
package import JournalModel

/// Scores and what became of them, in words.
package enum ScoreWords {
    /// `PHQ-9`, `DASS-21 depression`, `K10 (answered 0-4)`, `WSAS (without item 1)`.
    static func name(_ course: ScoreCourse) -> String {
        var form: [String] = []
        if let range = course.form.range { form.append("answered \(range.lowerBound)-\(range.upperBound)") }
        if let first = course.form.leftOut.first {
            let items = course.form.leftOut.map { String($0) }
            form.append(items.count == 1 ? "without item \(first)" : "without items \(NumberWords.list(items))")
        }
        return course.measure.shortName + (course.subscale.map { " \($0)" } ?? "")
            + (form.isEmpty ? "" : " (\(form.joined(separator: ", ")))")
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
            let points = NumberWords.hundredths(threshold.points)
            let wanted = threshold.isInclusive ? "\(points) or more" : "more than \(points)"
            return wanted + (threshold.qualifier.map { ", \($0)" } ?? "")
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
            return [
                .text(
                    "\(difference): no reliable change (\(needed)\(change.threshold?.qualifier == nil ? " " : ", ")needed)"
                )
            ]
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
        let line = line(cutoff)
        let beyond = beyond(cutoff)
        let isCase = cutoff.isMet(by: course.now.value)
        guard course.points.count > 1 else { return "\(line): " + (isCase ? "not " : "") + beyond }
        switch (cutoff.isMet(by: course.first.value), isCase) {
        case (true, true):
            // Once it was beyond in between, "yet" would be untrue.
            let wasBeyond = course.points.contains { !cutoff.isMet(by: $0.value) }
            return "\(line): not \(wasBeyond ? "" : "yet ")\(beyond)"
        case (true, false): return "\(line): now \(beyond)"
        case (false, true): return "\(line): no longer \(beyond)"
        case (false, false): return "\(line): \(beyond)"
        }
    }

    /// `10 or more`: the scores that are a case.
    package static func line(_ cutoff: Measure.Cutoff) -> String {
        let value = NumberWords.hundredths(cutoff.value)
        let scores =
            switch cutoff.comparison {
            case .atLeast: "\(value) or more"
            case .above: "more than \(value)"
            case .atMost: "\(value) or less"
            case .below: "less than \(value)"
            case .equal: value
            }
        return scores + (cutoff.qualifier.map { ", \($0)" } ?? "")
    }

    /// Where scores that are a case stand to a cut-off, without that word.
    static func within(_ cutoff: Measure.Cutoff) -> String {
        switch cutoff.comparison {
        case .atLeast: "at or above"
        case .above: "above"
        case .atMost: "at or below"
        case .below: "below"
        case .equal: "at"
        }
    }

    /// On which side of a cut-off scores are no case.
    static func beyond(_ cutoff: Measure.Cutoff) -> String {
        switch cutoff.comparison {
        case .atLeast, .above: "below"
        case .atMost, .below: "above"
        case .equal: "elsewhere"
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
                .members([
                    "points": .number(threshold.points), "isInclusive": .bool(threshold.isInclusive),
                    "source": .string(threshold.source),
                ])
            } ?? .null,
        ])
    }
}
