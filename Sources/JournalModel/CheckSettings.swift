package import JournalText

/// What `checks:` in `journal.yaml` says.
package struct CheckSettings: Sendable, Hashable {
    /// Of one rule.
    package struct Setting: Sendable, Hashable {
        package enum Weight: Sendable, Hashable {
            case off
            case `as`(Diagnostic.Severity)
            /// The rule's own.
            case usual
        }

        package var weight: Weight
        /// Paths in which the rule is not looked for.
        package var skip: [String]
        /// Where the rule is named.
        package let place: SourceRange
        /// Its name and all that is said of it.
        package let whole: SourceRange

        package init(weight: Weight, skip: [String] = [], place: SourceRange, whole: SourceRange) {
            self.weight = weight
            self.skip = skip
            self.place = place
            self.whole = whole
        }
    }

    /// By the rule's id, whether there is such a rule or not.
    package var rules: [String: Setting] = [:]
    /// Paths in which no rule is looked for.
    package var skip: [String] = []

    package init() {}

    package func isOff(_ id: String) -> Bool { rules[id]?.weight == .off }
}
