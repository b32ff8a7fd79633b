package import JournalModel
package import JournalText

/// The thought records of a span of days, in figures.
package struct ThoughtSummary: Sendable, Hashable {
    /// The mean change of an emotion over the records that rate it before and after.
    package struct EmotionChange: Sendable, Hashable {
        package let name: String
        /// Points of 100; negative where it fell.
        package let change: Figure
        /// Mean of 0 to 100, over the same records.
        package let before: Figure
        /// Mean of 0 to 100, over the same records.
        package let after: Figure
    }

    package struct DistortionCount: Sendable, Hashable {
        package let name: String
        package let count: Int
        package let sources: [SourceRange]
    }

    /// In order.
    package let records: [ThoughtRecord]
    /// Points of 100, over the records where belief is known before and after; negative where it fell.
    package let beliefChange: Figure?
    /// Mean of 0 to 100, over the same records.
    package let beliefBefore: Figure?
    /// Mean of 0 to 100, over the same records.
    package let beliefAfter: Figure?
    /// In most records first, then by the size of the change, then by name.
    package let emotions: [EmotionChange]
    /// Most frequent first, then by name.
    package let distortions: [DistortionCount]

    package init(of journal: Journal, in span: DateSpan) {
        records = Array(journal.thoughts.within(span))
        var beliefs = Pairs()
        var ratings: [String: Pairs] = [:]
        var named: [String: [SourceRange]] = [:]
        for record in records {
            let source = record.stamp.source
            beliefs.add(record.ratedThought?.belief, record.beliefAfter, at: source)
            for emotion in record.emotions {
                ratings[emotion.name, default: Pairs()].add(emotion.before, emotion.after, at: source)
            }
            for distortion in record.distortions { named[distortion, default: []].append(source) }
        }
        beliefChange = beliefs.change
        beliefBefore = beliefs.before
        beliefAfter = beliefs.after
        emotions = ratings.compactMap { name, pairs in
            guard let change = pairs.change, let before = pairs.before, let after = pairs.after else { return nil }
            return EmotionChange(name: name, change: change, before: before, after: after)
        }.sorted { left, right in
            (right.change.n, abs(right.change.value), left.name) < (left.change.n, abs(left.change.value), right.name)
        }
        distortions = named.map { DistortionCount(name: $0, count: $1.count, sources: $1) }
            .sorted { ($1.count, $0.name) < ($0.count, $1.name) }
    }
}

/// Ratings before and after, of the records that hold both.
private struct Pairs {
    private var pairs: [(before: Double, after: Double, source: SourceRange)] = []

    mutating func add(_ before: Double?, _ after: Double?, at source: SourceRange) {
        guard let before, let after else { return }
        pairs.append((before, after, source))
    }

    var change: Figure? { .mean(pairs.map { ($0.after - $0.before, $0.source) }) }
    var before: Figure? { .mean(pairs.map { ($0.before, $0.source) }) }
    var after: Figure? { .mean(pairs.map { ($0.after, $0.source) }) }
}
