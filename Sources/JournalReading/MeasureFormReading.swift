import JournalModel
import JournalSyntax
import JournalText

extension MeasureForm {
    /// What a goal's `measure:` says. A keyword beats a questionnaire, a questionnaire beats a tracker;
    /// `tracker:` and `measure:` say which is meant.
    init(_ text: String, goal: String, settings: JournalSettings, comma: Bool) {
        let text = text.trimmingBlanks.lowercased()
        if let name = text.dropping(prefix: "tracker:") {
            self = MeasureForm.aggregate(String(name), defaultAggregate: .mean, comma: comma) ?? .unrecognised
            return
        }
        if let name = text.dropping(prefix: "measure:") {
            self = MeasureForm.score(String(name), settings) ?? .unrecognised
            return
        }
        self =
            MeasureForm.keyword(text, goal: goal) ?? MeasureForm.days(text, comma: comma)
            ?? MeasureForm.score(text, settings) ?? MeasureForm.aggregate(text, defaultAggregate: .mean, comma: comma)
            ?? .unrecognised
    }

    private static func keyword(_ text: String, goal: String) -> MeasureForm? {
        switch text {
        case "share", "share of chances", "chances": return .share(tag: goal)
        case "rating", "own rating": return .rating
        case "steps": return .steps
        case "levels", "gas", "goal attainment scaling": return .levels
        case "belief": return .belief
        case "suds": return .suds
        case "times": return .count(tag: goal, per: .week)
        default: break
        }
        let (head, period) = splitPeriod(text)
        if head == "times" || head.isEmpty, let period { return .count(tag: goal, per: period) }
        if head.hasPrefix("#") {
            let tag = String(head.dropFirst())
            if let share = tag.dropping(suffix: " share"), period == nil { return .share(tag: share) }
            let name = tag.dropping(suffix: " times") ?? tag
            guard !name.isEmpty, !name.contains(where: \.isWhitespace) else { return nil }
            return .count(tag: name, per: period ?? .week)
        }
        return nil
    }

    /// Parts `… per week` and `… a week` off.
    private static func splitPeriod(_ text: String) -> (head: String, period: CalendarPeriod?) {
        for period in CalendarPeriod.allCases {
            for words in [" per \(period.rawValue)", " a \(period.rawValue)", " each \(period.rawValue)"] {
                if let head = (" " + text).dropping(suffix: words) { return (head.trimmingBlanks, period) }
            }
        }
        for (word, period) in [(" daily", CalendarPeriod.day), (" weekly", .week), (" monthly", .month)] {
            if let head = text.dropping(suffix: word) { return (head.trimmingBlanks, period) }
        }
        return (text, nil)
    }

    /// `days sleep >= 7h per week`.
    private static func days(_ text: String, comma: Bool) -> MeasureForm? {
        guard let rest = text.dropping(prefix: "days ") else { return nil }
        let (head, period) = splitPeriod(rest.trimmingBlanks)
        for (sign, comparison) in [
            (">=", Threshold.Comparison.atLeast), ("≥", .atLeast), ("<=", .atMost), ("≤", .atMost), (">", .above),
            ("<", .below),
            ("=", .equal),
        ] {
            guard let place = head.firstRange(of: sign) else { continue }
            let name = FieldName.normalized(head[..<place.lowerBound].trimmingBlanks.utf8)
            guard !name.isEmpty, let value = Quantity(text: head[place.upperBound...].trimmingBlanks, comma: comma)
            else { return nil }
            return .days(
                name: name, threshold: Threshold(comparison: comparison, value: value.value, unit: value.unit),
                per: period ?? .week)
        }
        return nil
    }

    private static func score(_ text: String, _ settings: JournalSettings) -> MeasureForm? {
        if let measure = MeasureCatalogue.measure(text, in: settings) {
            return .score(measure: measure.id, subscale: nil)
        }
        let parts = text.split { $0 == " " || $0 == "." }.map(String.init)
        guard parts.count == 2, let measure = MeasureCatalogue.measure(parts[0], in: settings),
            let subscale = measure.subscales.first(where: { $0.name.lowercased() == parts[1] })
        else { return nil }
        return .score(measure: measure.id, subscale: subscale.name)
    }

    /// `mean sleep per week`, `mood`, `sleep`.
    private static func aggregate(_ text: String, defaultAggregate: Aggregate, comma: Bool) -> MeasureForm? {
        let (head, period) = splitPeriod(text)
        var words = head.split(whereSeparator: \.isWhitespace).map(String.init)
        var aggregate = defaultAggregate
        if words.count > 1,
            let named = Aggregate(rawValue: words[0])
                ?? (words[0] == "average" ? .mean : words[0] == "total" ? .sum : nil)
        {
            aggregate = named
            words.removeFirst()
        }
        guard (1...3).contains(words.count),
            words.allSatisfy({
                $0.utf8.allSatisfy { $0.isWordLike || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
            })
        else { return nil }
        let name = FieldName.normalized(words.joined(separator: " ").utf8)
        return name == "mood"
            ? .mood(aggregate: aggregate, per: period ?? .week)
            : .tracker(name: name, aggregate: aggregate, per: period ?? .week)
    }
}

extension StringProtocol {
    /// What follows a prefix; `nil` where it is not there.
    fileprivate func dropping(prefix: String) -> String? { hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil }
    /// What stands before a suffix; `nil` where it is not there.
    fileprivate func dropping(suffix: String) -> String? { hasSuffix(suffix) ? String(dropLast(suffix.count)) : nil }
}
