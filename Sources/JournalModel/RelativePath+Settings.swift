package import JournalText

extension RelativePath {
    /// Where a journal's settings stand.
    package static let settings = RelativePath("journal.yaml")
}
