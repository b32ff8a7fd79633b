package import JournalText

/// A place where the writer asked to hear no more of a kind of diagnostic.
package struct Silencer: Sendable, Hashable {
    /// A rule's, in lower case, whether there is such a rule or not.
    package let id: String
    /// Where the id is written.
    package let place: SourceRange
    /// The comment, or the key with its value, that it stands in.
    package let statement: SourceRange
    /// Within which it silences.
    package let scope: SourceRange

    package init(id: String, place: SourceRange, statement: SourceRange, scope: SourceRange) {
        self.id = id
        self.place = place
        self.statement = statement
        self.scope = scope
    }

    /// Whether a diagnostic begins within the scope and is of the kind.
    package func silences(_ diagnostic: Diagnostic) -> Bool {
        scope.file == diagnostic.source.file && id == diagnostic.id
            && scope.bytes.contains(diagnostic.source.bytes.lowerBound)
    }
}
