import JournalAnalysis
import JournalModel

/// Thought records in figures; whole only where they are shared.
enum ThoughtSection: Section {
    static let id = "thoughts"

    static func section(_ page: PageContext) -> ReportSection? {
        let summary = ThoughtSummary(of: page.journal, in: page.span)
        guard !summary.records.isEmpty, !page.withholds("thought-records", "thoughts") else { return nil }
        var blocks: [Block] = [.heading(2, [.text("Thought records: \(summary.records.count)")])]
        let sentences = [change(summary), distortions(summary)].compactMap { $0 }
        if !sentences.isEmpty { blocks.append(.paragraph([.text(sentences.joined(separator: " "))])) }
        let shared = summary.records.filter { page.mayQuote($0.stamp, "thought-records", "thoughts") }
        if !shared.isEmpty { blocks.append(.bullets(shared.map { whole($0, page) })) }
        return ReportSection(id: id, blocks: blocks, figures: figures(summary, page))
    }

    /// `Over all three, belief fell by 38 points on average, anxiety by 31.`
    private static func change(_ summary: ThoughtSummary) -> String? {
        let all = summary.records.count
        var parts: [(name: String, change: Figure)] = summary.beliefChange.map { [("belief", $0)] } ?? []
        parts += summary.emotions.prefix(3).map { ($0.name, $0.change) }
        guard let first = parts.first else { return nil }
        let isEverywhere = parts.allSatisfy { $0.change.n == all }
        var direction = ""
        let words = parts.map { name, change -> String in
            let points = NumberWords.whole(abs(change.value))
            let verb = points == "0" ? "stayed the same" : change.value < 0 ? "fell" : "rose"
            let isRepeated = verb == direction
            direction = verb
            // What is counted is said with the first figure.
            let unit = name == first.name ? (points == "1" ? " point" : " points") + average(change) : ""
            let by = points == "0" ? "" : "by \(points)" + unit
            let n = isEverywhere ? "" : " (\(change.n))"
            return ([name] + (isRepeated ? [] : [verb]) + (by.isEmpty ? [] : [by])).joined(separator: " ") + n
        }
        let lead: String
        if isEverywhere {
            lead = all == 1 ? "" : all == 2 ? "Over both, " : "Over all \(NumberWords.spelled(all)), "
        } else {
            lead = "Where rated before and after (records in brackets): "
        }
        return (lead + words.joined(separator: ", ")).capitalised + "."
    }

    private static func average(_ change: Figure) -> String {
        change.n == 1 ? "" : " on average"
    }

    /// `Mind reading 3, labelling 2.`
    private static func distortions(_ summary: ThoughtSummary) -> String? {
        guard !summary.distortions.isEmpty else { return nil }
        return summary.distortions.prefix(5).map { "\($0.name) \($0.count)" }.joined(separator: ", ").capitalised + "."
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
            sentences.append([.text(record.emotions.map(rated).joined(separator: ", ").capitalised)])
        }
        if !record.distortions.isEmpty {
            sentences.append([.text(record.distortions.joined(separator: ", ").capitalised)])
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

    private static func rated(_ emotion: RatedEmotion) -> String {
        let values = [emotion.before, emotion.after].compactMap { $0 }.map(NumberWords.whole)
        return ([emotion.name] + (values.isEmpty ? [] : [values.joined(separator: " to ")])).joined(separator: " ")
    }

    private static func figures(_ summary: ThoughtSummary, _ page: PageContext) -> JSONValue {
        .members([
            "records": page.count(summary.records.map(\.stamp.source)),
            "beliefChange": page.figure(summary.beliefChange),
            "emotionChanges": .array(
                summary.emotions.map { .members(["name": .string($0.name), "change": page.figure($0.change)]) }),
            "distortions": .array(
                summary.distortions.map { .members(["name": .string($0.name), "count": page.count($0.sources)]) }),
        ])
    }
}
