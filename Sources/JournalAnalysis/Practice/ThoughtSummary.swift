package import JournalModel
package import JournalText

/// The thought records of a span of days, in figures.
package struct ThoughtSummary: Sendable, Hashable {
    /// The mean change of an emotion over the records that rate it before and after.
    package struct EmotionChange: Sendable, Hashable {
        package let name: String
        /// Points of 100; negative where it fell.
        package let change: Figure
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
    /// Most frequent first, then by name.
    package let emotions: [EmotionChange]
    /// Most frequent first, then by name.
    package let distortions: [DistortionCount]

    package init(of journal: Journal, in span: DateSpan) {
        records = journal.thoughts.filter { span.contains($0.stamp.date) }
        beliefChange = .mean(
            records.compactMap { record in
                guard let before = record.ratedThought?.belief, let after = record.beliefAfter else { return nil }
                return (after - before, record.stamp.source)
            })
        var changes: [String: [(value: Double, source: SourceRange)]] = [:]
        var named: [String: [SourceRange]] = [:]
        for record in records {
            for emotion in record.emotions {
                guard let before = emotion.before, let after = emotion.after else { continue }
                changes[emotion.name, default: []].append((after - before, record.stamp.source))
            }
            for distortion in record.distortions { named[distortion, default: []].append(record.stamp.source) }
        }
        emotions = changes.compactMap { name, values in
            Figure.mean(values).map { EmotionChange(name: name, change: $0) }
        }.sorted { ($1.change.n, $0.name) < ($0.change.n, $1.name) }
        distortions = named.map { DistortionCount(name: $0, count: $1.count, sources: $1) }
            .sorted { ($1.count, $0.name) < ($0.count, $1.name) }
    }
}
