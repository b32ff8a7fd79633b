/// What git knows of a journal's folder, and no file of the journal says.
package struct VersionControl: Sendable, Hashable {
    /// Other places that the repository is sent to or fetched from, by their names. One whose name must not be told,
    /// since it could be an address, is counted only.
    package var remotes: [String] = []
    package var remoteCount = 0
    /// Pages that were made earlier and are under version control: their places in the journal's list of files.
    package var pages: [Int] = []

    /// What it is without a repository.
    package init() {}
}
