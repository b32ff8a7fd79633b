import JournalReading
package import JournalText

/// All rules: those of reading, those of the checks, and what is told of silencers.
package enum RuleBook {
    /// In the order of their ids.
    package static let rules: [Rule] =
        (ReadingRules.all + JournalRules.all.map { $0.rule } + [.unusedSilencer]).sorted { $0.id < $1.id }

    package static func rule(_ id: String) -> Rule? { rules.first { $0.id == id } }

    /// The id that may have been meant by another; `nil` where none is near.
    package static func nearest(to id: String) -> String? {
        EditDistance.nearest(to: id, in: rules.map(\.id))
    }
}
