package import JournalText

/// A key of a note's front matter that is not one of the format's, and nearly one.
package struct NearMissKey: Sendable, Hashable {
    /// As written.
    package let written: String
    /// The key that may have been meant; the note does not have it.
    package let meant: String
    /// Of the key as written.
    package let source: SourceRange

    package init(written: String, meant: String, source: SourceRange) {
        self.written = written
        self.meant = meant
        self.source = source
    }
}
