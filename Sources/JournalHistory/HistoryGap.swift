package import JournalModel

/// Why git could not tell of a goal's earlier versions, or not of all.
package enum HistoryGap: Error, Sendable, Hashable {
    case gitMissing
    case noRepository
    case noCommits
    /// The repository has commits, and none of them holds the goal's file.
    case notCommitted
    /// git ended with an exit code, and said something, on one line.
    case git(status: Int32, message: String)
    case tookTooLong
    /// What git had to say was more than is read.
    case tooMuch
    /// The repository lacks the contents of some files, as a copy does that was made without them.
    case notAllThere
    /// There are more versions of the goal's file than are read; those since a day were.
    case onlySince(CivilDate)

    /// Whether it is about the repository, and so about every goal.
    package var concernsAll: Bool {
        switch self {
        case .notCommitted, .onlySince: false
        default: true
        }
    }

    /// For the goal's own page.
    package var sentence: String { "Earlier versions are not told: \(words)." }

    /// A clause that begins in lower case and has no full stop: `the journal is not in a git repository`.
    package var words: String {
        switch self {
        case .gitMissing: "git is not installed"
        case .noRepository: "the journal is not in a git repository"
        case .noCommits: "the git repository has no commits yet"
        case .notCommitted: "the file is not in git yet"
        case .git(let status, let message):
            message.isEmpty ? "git ended with \(status), and gave no answer that can be read" : "git said: \(message)"
        case .tookTooLong: "git took too long"
        case .tooMuch: "git had more to say than is read"
        case .notAllThere: "this copy of the repository lacks some of its files"
        case .onlySince(let date): "there are many of them, and only those since \(date) were looked at"
        }
    }
}
