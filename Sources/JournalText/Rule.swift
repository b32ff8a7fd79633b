/// What a kind of diagnostic is about: its name, its weight, and a page with examples that are its tests, too.
package struct Rule: Sendable {
    /// In words: `mood-out-of-range`. Once released it is never reused for another meaning.
    package let id: String
    /// Unless `checks:` in `journal.yaml` says otherwise.
    package let severity: Diagnostic.Severity
    /// What it finds, as a title: `A mood outside its scale`.
    package let title: String
    /// What is found, why it matters and how to mend it: paragraphs of Markdown, in the second person.
    package let explanation: String
    package let examples: [RuleExample]

    package init(
        _ id: String, _ severity: Diagnostic.Severity, _ title: String, _ explanation: String, examples: [RuleExample]
    ) {
        self.id = id
        self.severity = severity
        self.title = title
        self.explanation = explanation
        self.examples = examples
    }

    /// What is found at a place.
    ///
    /// - Parameters:
    ///   - message: one sentence, beginning in lower case; see `Diagnostic.message`.
    ///   - help: how to mend it.
    package func diagnostic(
        at source: SourceRange, _ message: String, help: String? = nil, fix: Fix? = nil
    ) -> Diagnostic {
        Diagnostic(id, severity, at: source, message, help: help, fix: fix)
    }
}

/// A small journal in which a rule finds something, and what it looks like when that is mended.
///
/// In `before`, `↓` stands before the first byte that is found and `↑` after the last one; what is found elsewhere
/// than in the file that is shown has no signs.
package struct RuleExample: Sendable {
    /// Which part of a file a rule looks at: the tests put the same into other surroundings.
    package enum Part: Sendable, Hashable {
        /// The Markdown below the front matter.
        case body
        case frontMatter
        /// `journal.yaml`.
        case settings
        /// The file as a whole: its name, its bytes.
        case file
    }

    /// What stands at the path. Where it is no text, `before` says in words what it is.
    package enum Content: Sendable {
        case text
        /// Bytes that are no characters, or very many of them.
        case bytes(@Sendable () -> [UInt8])
        /// A named pipe: something that is no regular file.
        case pipe
        /// A symbolic link.
        case link(to: String)
    }

    /// Of the file that is shown, below the journal's root.
    package let path: String
    package let part: Part
    package let before: String
    /// `nil` where mending is no matter of the text: a file that cannot be read.
    package let after: String?
    /// Texts of the same file in which nothing is found, though they may look alike.
    package let fine: [String]
    /// Other files of the journal, by their paths.
    package let beside: [String: String]
    /// The journal is in a git repository with a remote called origin, and all its files are under version control.
    package let isInGit: Bool
    package let content: Content

    package init(
        _ path: String, _ part: Part, before: String, after: String?, fine: [String] = [],
        beside: [String: String] = [:], isInGit: Bool = false, content: Content = .text
    ) {
        self.path = path
        self.part = part
        self.before = before
        self.after = after
        self.fine = fine
        self.beside = beside
        self.isInGit = isInGit
        self.content = content
    }

    /// The day that examples are read for: a Friday.
    package static let today = "2026-03-20"
}
