/// Something that was read and may not be what the writer meant, at its place.
///
/// Reading never throws on a writer's text: it gives values and diagnostics, always both.
package struct Diagnostic: Sendable, Hashable {
    package enum Severity: String, Sendable, Hashable, CaseIterable {
        /// Something was lost from the figures.
        case error
        /// Probably not what was meant.
        case warning
        /// Could be a better goal.
        case hint
    }

    /// Stable, in words: `mood-out-of-range`. Once released it is never reused for another meaning.
    package let id: String
    package let severity: Severity
    package let source: SourceRange
    /// One sentence, beginning in lower case: the thing, its value, what was expected. Empty of private text.
    package let message: String
    /// How to mend it, where there is a way that can be named.
    package let help: String?

    package init(
        _ id: String, _ severity: Severity, at source: SourceRange, _ message: String, help: String? = nil
    ) {
        self.id = id
        self.severity = severity
        self.source = source
        self.message = message
        self.help = help
    }
}
