package import JournalModel

/// Exposures, and the distress in them.
package struct ExposureSummary: Sendable, Hashable {
    /// Done, or partly; in order.
    package let done: [Exposure]
    /// Mean SUDS before, over those where it is known before and after; 0 to 100.
    package let before: Figure?
    /// Mean SUDS at the highest, over those of the same where it was noted.
    package let peak: Figure?
    /// Mean SUDS after, over the same as before.
    package let after: Figure?

    package init(of journal: Journal, in span: DateSpan) {
        done = journal.exposures.filter {
            span.contains($0.stamp.date) && ($0.state == .done || $0.state == .partly)
        }
        let both = done.filter { $0.before != nil && $0.after != nil }
        before = .mean(both.compactMap { item in item.before.map { ($0, item.stamp.source) } })
        peak = .mean(both.compactMap { item in item.peak.map { ($0, item.stamp.source) } })
        after = .mean(both.compactMap { item in item.after.map { ($0, item.stamp.source) } })
    }
}
