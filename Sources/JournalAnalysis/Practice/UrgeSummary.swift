package import JournalModel
package import JournalText

/// Urges of a span of days; what was felt and what was done are never mixed.
package struct UrgeSummary: Sendable, Hashable {
    package let urges: [Urge]
    /// Days on which one was noted, zero included.
    package let daysNoted: Int
    /// Days on which one above zero was noted.
    package let daysAboveZero: Int
    /// The highest, with its place; of several the last. Compared as parts of their scales.
    package let highest: Urge?
    /// Of those that say so.
    package let acted: [SourceRange]
    package let notActed: [SourceRange]
    /// With a skill named.
    package let withSkill: [SourceRange]

    package init(of journal: Journal, in span: DateSpan) {
        let urges = Array(journal.urges.within(span))
        self.urges = urges
        daysNoted = Set(urges.map(\.stamp.date)).count
        daysAboveZero = Set(urges.lazy.filter { $0.urge > 0 }.map(\.stamp.date)).count
        // Without a written scale an urge is taken as of the largest one noted.
        let largest = urges.compactMap(\.max).max() ?? 10
        highest = urges.reduce(nil as Urge?) { best, urge in
            guard let best else { return urge }
            return urge.urge / (urge.max ?? largest) >= best.urge / (best.max ?? largest) ? urge : best
        }
        acted = urges.filter { $0.acted == true }.map(\.stamp.source)
        notActed = urges.filter { $0.acted == false }.map(\.stamp.source)
        withSkill = urges.filter { $0.skill != nil }.map(\.stamp.source)
    }
}
