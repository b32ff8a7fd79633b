import JournalAnalysis
import JournalModel

/// What else was noted each day: means with their days, and for `show: peak` days and the highest instead.
enum TrackerSection: Section {
    static let id = "trackers"

    static func section(_ page: PageContext) -> ReportSection? {
        let all = TrackerSummary.all(in: page.journal, span: page.span)
        guard !all.isEmpty, !page.withholds("trackers") else { return nil }
        // What a goal above is measured by is not told twice.
        let inGoals = Set(
            page.goals.filter { $0.goal.status == .active }.flatMap(\.goal.measures).compactMap { measure in
                if case .tracker(let name, .mean, _) = measure.form { name } else { nil }
            })
        let shown = all.filter { !inGoals.contains($0.name) }
        guard !shown.isEmpty else { return nil }
        return ReportSection(id: id, blocks: [.paragraph(line(shown, page))], figures: figures(shown, page))
    }

    private static func line(_ trackers: [TrackerSummary], _ page: PageContext) -> [Inline] {
        let means = trackers.filter { $0.days.count > 1 }.compactMap { mean($0) }
        // What was noted on one day is no mean.
        let single = trackers.filter { $0.days.count == 1 && isMean($0) }
        let values = single.enumerated().compactMap { mean($1, startsSentence: $0 == 0) }
        var sentences: [[Inline]] = means.isEmpty ? [] : [["Means: "] + .joined(means, separator: ", ")]
        if !values.isEmpty { sentences.append(.joined(values, separator: ", ")) }
        sentences += trackers.compactMap { other($0, page) }
        return [.strong(["Trackers."]), " "] + .joined(sentences, separator: ". ") + ["."]
    }

    /// `sleep 6 h 20 (11 days)`.
    private static func mean(_ tracker: TrackerSummary, startsSentence: Bool = false) -> [Inline]? {
        guard case .mean(let mean) = tracker.content else { return nil }
        let value = NumberWords.quantity(mean.value, tracker.unit) + scale(tracker)
        let name = startsSentence ? name(tracker).capitalised : name(tracker)
        return [.own(name, mean.sources), .text(" \(value) (\(NumberWords.counted(mean.n, "day")))")]
    }

    private static func isMean(_ tracker: TrackerSummary) -> Bool {
        if case .mean = tracker.content { true } else { false }
    }

    private static func other(_ tracker: TrackerSummary, _ page: PageContext) -> [Inline]? {
        let name = Inline.own(name(tracker).capitalised, tracker.days.flatMap(\.sources))
        switch tracker.content {
        case .mean: return nil
        case .yes(let days, let all):
            return [name, .text(": yes on \(days) of \(NumberWords.counted(all.n, "day")) noted")]
        case .peak(let noted, let above, let highest):
            let value = NumberWords.quantity(highest.value, tracker.unit) + scale(tracker)
            let top = "\(value) on \(page.dates.short(highest.date))"
            guard noted > 1 else { return [name, .text(": \(top), the one day noted")] }
            let words = ": noted on \(noted) days, above zero on \(above)"
            return [name, .text(words + (above == 0 ? "" : above == 1 ? ": \(top)" : ", the highest \(top)"))]
        }
    }

    private static func scale(_ tracker: TrackerSummary) -> String {
        tracker.max.map { " of \(NumberWords.number($0))" } ?? ""
    }

    /// `panic attacks`.
    private static func name(_ tracker: TrackerSummary) -> String {
        tracker.name.split(separator: "-").joined(separator: " ")
    }

    private static func figures(_ trackers: [TrackerSummary], _ page: PageContext) -> JSONValue {
        .members([
            "trackers": .array(
                trackers.map { tracker in
                    let content: JSONValue
                    switch tracker.content {
                    case .mean(let mean):
                        let value = tracker.unit == .clock ? ClockAverage.wrapped(mean.value) : mean.value
                        content = .members(["mean": page.figure(Figure(value, n: mean.n, sources: mean.sources))])
                    case .yes(let days, let all):
                        content = .members([
                            "yes": page.figure(Figure(Double(days), n: all.n, sources: all.sources))
                        ])
                    case .peak(let noted, let above, let highest):
                        content = .members([
                            "daysNoted": page.days(noted, of: page.span, tracker.days.flatMap(\.sources)),
                            "daysAboveZero": page.days(
                                above, of: page.span, tracker.days.filter { $0.value > 0 }.flatMap(\.sources)),
                            "highest": .members([
                                "value": .number(highest.value), "date": .string(highest.date.description),
                                "n": .int(highest.sources.count), "sources": page.sources(highest.sources),
                            ]),
                        ])
                    }
                    return .members([
                        "name": .string(tracker.name), "unit": .string(tracker.unit.rawValue), "figures": content,
                    ])
                })
        ])
    }
}
