package import JournalModel

/// What was done, with the pleasure and mastery it gave.
package struct ActivitySummary: Sendable, Hashable {
    /// Done, or partly; in order.
    package let done: [Activity]
    /// Planned, and neither done nor set aside.
    package let open: [Activity]
    /// 0 to 10.
    package let pleasure: Figure?
    /// 0 to 10.
    package let mastery: Figure?

    package init(of journal: Journal, in span: DateSpan) {
        let activities = Array(journal.activities.within(span))
        done = activities.filter { $0.state == .done || $0.state == .partly }
        open = activities.filter { $0.state == .open }
        pleasure = .mean(done.compactMap { item in item.pleasure.map { ($0, item.stamp.source) } })
        mastery = .mean(done.compactMap { item in item.mastery.map { ($0, item.stamp.source) } })
    }
}
