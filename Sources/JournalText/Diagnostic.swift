/// Something that was read and may not be what the writer meant, at its place.
///
/// Reading never throws on a writer's text: it gives values and diagnostics, always both.
package struct Diagnostic: Sendable, Hashable {
    package enum Severity: String, Sendable, Hashable, CaseIterable {
        /// Something was lost from the figures, or something private is where others may read it.
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
    package let fix: Fix?

    package init(
        _ id: String, _ severity: Severity, at source: SourceRange, _ message: String, help: String? = nil,
        fix: Fix? = nil
    ) {
        self.id = id
        self.severity = severity
        self.source = source
        self.message = message
        self.help = help
        self.fix = fix
    }

    /// The order in which they are told: by place, then by id.
    package static func precedes(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
        (left.source, left.id, left.message) < (right.source, right.id, right.message)
    }

    /// The same with another weight.
    package func weighing(_ severity: Severity) -> Diagnostic {
        Diagnostic(id, severity, at: source, message, help: help, fix: fix)
    }
}
