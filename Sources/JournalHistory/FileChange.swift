import JournalModel
import JournalText

/// What one commit did to one file.
struct FileChange: Sendable, Hashable {
    /// The first seven digits of its id.
    let commit: String
    /// As its author had it.
    let date: CivilDate
    /// The file's versions before, one for each parent of a merge; empty for a file that is new.
    let old: [Blob]
    /// `nil` where the file was taken away, or is no plain file any more.
    let new: Blob?
    /// Where the file was before, from the repository's root; the same as `path` unless it was renamed.
    let oldPath: RelativePath
    let path: RelativePath
}

/// The name that git gives to the bytes of a file's version.
struct Blob: Sendable, Hashable {
    let id: String
}
