import JournalAnalysis
import JournalModel

/// Thought records in figures; whole only where they are shared.
enum ThoughtSection: Section {
    static let id = "thoughts"

    static func section(_ page: PageContext) -> ReportSection? {
        let summary = ThoughtSummary(of: page.journal, in: page.span)
        guard !summary.records.isEmpty, !page.withholds("thought-records", "thoughts") else { return nil }
        let sentences = [change(summary), distortions(summary)].compactMap { $0 }
        let title: [Inline] = [.strong([.text("Thought records: \(summary.records.count).")])]
        var blocks: [Block] = [.paragraph(.joined([title] + sentences, separator: " "))]
        // Looking back, the figures are enough.
        let shared =
            page.period.looksBack
            ? [] : summary.records.filter { page.mayQuote($0.stamp, "thought-records", "thoughts") }
        if !shared.isEmpty { blocks.append(.bullets(shared.map { whole($0, page) })) }
        return ReportSection(id: id, blocks: blocks, figures: figures(summary, page))
    }

    /// `Over all three, belief fell by 38 points on average, anxiety by 31.`
    private static func change(_ summary: ThoughtSummary) -> [Inline]? {
        let all = summary.records.count
        if all == 1 { return single(summary) }
        var parts: [(name: String?, change: Figure)] = summary.beliefChange.map { [(nil, $0)] } ?? []
        parts += summary.emotions.prefix(3).map { ($0.name, $0.change) }
        guard !parts.isEmpty else { return nil }
        let isEverywhere = parts.allSatisfy { $0.change.n == all }
        let lead =
            isEverywhere
            ? (all == 2 ? "Over both, " : "Over all \(NumberWords.spelled(all)), ")
            : "Where both were noted, "
        var verb = ""
        let clauses: [[Inline]] = parts.enumerated().map { index, part in
            let isFirst = index == 0
            let points = NumberWords.whole(abs(part.change.value))
            let next = points == "0" ? "stayed the same" : part.change.value < 0 ? "fell" : "rose"
            // What is counted is said with the first figure, and a verb only where it changes.
            var words = next == verb ? "" : " " + next
            verb = next
            if points != "0" { words += " by \(points)" + (isFirst ? unit(points, part.change) : "") }
            if !isEverywhere {
                words += " (\(isFirst ? NumberWords.counted(part.change.n, "record") : String(part.change.n)))"
            }
            return [part.name.map { .own($0, part.change.sources) } ?? "belief", .text(words)]
        }
        return [.text(lead)] + .joined(clauses, separator: ", ") + ["."]
    }

    /// One record, as it stands: `Belief 80% to 45%, worried 85 to 50.`
    private static func single(_ summary: ThoughtSummary) -> [Inline]? {
        var parts: [[Inline]] = []
        func values(_ before: Figure, _ after: Figure, _ unit: String = "") -> Inline {
            .text(" \(NumberWords.whole(before.value))\(unit) to \(NumberWords.whole(after.value))\(unit)")
        }
        if let before = summary.beliefBefore, let after = summary.beliefAfter {
            parts.append(["Belief", values(before, after, "%")])
        }
        for emotion in summary.emotions.prefix(3) {
            let name = parts.isEmpty ? emotion.name.capitalised : emotion.name
            parts.append([.own(name, emotion.change.sources), values(emotion.before, emotion.after)])
        }
        return parts.isEmpty ? nil : .joined(parts, separator: ", ") + ["."]
    }

    private static func unit(_ points: String, _ change: Figure) -> String {
        (points == "1" ? " point" : " points") + (change.n == 1 ? "" : " on average")
    }

    /// `Mind reading 3, labelling 2.`
    private static func distortions(_ summary: ThoughtSummary) -> [Inline]? {
        guard !summary.distortions.isEmpty else { return nil }
        let parts: [[Inline]] = summary.distortions.prefix(5).enumerated().map { index, distortion in
            let name = index == 0 ? distortion.name.capitalised : distortion.name
            return [.own(name, distortion.sources), .text(" \(distortion.count)")]
        }
        return .joined(parts, separator: ", ") + ["."]
    }

    /// `10 Mar: stand-up. "They think I'm useless" (80% to 30%). Instead: they were waiting (70%).`
    private static func whole(_ record: ThoughtRecord, _ page: PageContext) -> [Inline] {
        var sentences: [[Inline]] = []
        if let situation = record.situation { sentences.append([.excerpt(situation.unstopped)]) }
        for thought in record.thoughts {
            let after = thought == record.ratedThought ? record.beliefAfter : nil
            sentences.append([.quoted(thought.text), .text(belief(thought.belief, after))])
        }
        if !record.emotions.isEmpty {
            sentences.append(
                .joined(record.emotions.enumerated().map { rated($1, of: record, isFirst: $0 == 0) }, separator: ", "))
        }
        if !record.distortions.isEmpty {
            sentences.append([.own(record.distortions.joined(separator: ", ").capitalised, [record.stamp.source])])
        }
        sentences += record.evidenceFor.map { ["For: ", .quoted($0.unstopped)] }
        sentences += record.evidenceAgainst.map { ["Against: ", .quoted($0.unstopped)] }
        sentences += record.balanced.map { ["Instead: ", .quoted($0.text), .text(belief($0.belief, nil))] }
        return [page.link(record.stamp), ": "] + .joined(sentences.map(\.stopped), separator: " ")
    }

    private static func belief(_ before: Double?, _ after: Double?) -> String {
        switch (before, after) {
        case (let before?, let after?): " (\(NumberWords.whole(before))% to \(NumberWords.whole(after))%)"
        case (let one?, nil), (nil, let one?): " (\(NumberWords.whole(one))%)"
        case (nil, nil): ""
        }
    }

    private static func rated(_ emotion: RatedEmotion, of record: ThoughtRecord, isFirst: Bool) -> [Inline] {
        let values = [emotion.before, emotion.after].compactMap { $0 }.map(NumberWords.whole)
        let name = Inline.own(isFirst ? emotion.name.capitalised : emotion.name, [record.stamp.source])
        return values.isEmpty ? [name] : [name, .text(" " + values.joined(separator: " to "))]
    }

    private static func figures(_ summary: ThoughtSummary, _ page: PageContext) -> JSONValue {
        .members([
            "records": page.count(summary.records.map(\.stamp.source)),
            "beliefChange": page.figure(summary.beliefChange),
            "beliefBefore": page.figure(summary.beliefBefore), "beliefAfter": page.figure(summary.beliefAfter),
            "emotionChanges": .array(
                summary.emotions.map { emotion in
                    .members([
                        "name": .string(emotion.name), "change": page.figure(emotion.change),
                        "before": page.figure(emotion.before), "after": page.figure(emotion.after),
                    ])
                }),
            "distortions": .array(
                summary.distortions.map { .members(["name": .string($0.name), "count": page.count($0.sources)]) }),
        ])
    }
}
