import Glibc
import JournalModel
import JournalReading
import JournalText

/// What git holds of some of a journal's files.
struct Repository: Sendable {
    /// How each file came to be what it is, by its path below the journal's root; those that are in git.
    private(set) var courses: [RelativePath: FileCourse] = [:]
    /// What is missing of a file's course.
    private(set) var gaps: [RelativePath: HistoryGap] = [:]
    private var contents: [Blob: [UInt8]] = [:]
    /// The journal's root below the repository's, as git writes it: with a slash at the end, or empty.
    private let prefix: [UInt8]

    /// Asks git, and gives up when it takes too long.
    static func read(_ files: [RelativePath], root: String) -> Result<Repository, HistoryGap> {
        guard isNear(root) else { return .failure(.noRepository) }
        // git is ended at its limit; what may be left then is not waited for.
        let answer = Deadline.wait(atMost: GitCommand.timeLimit + .seconds(1)) {
            () async -> Result<Repository, HistoryGap> in
            do throws(HistoryGap) {
                return .success(try await Repository(files, GitCommand(root: root)))
            } catch {
                return .failure(error)
            }
        }
        return answer ?? .failure(.tookTooLong)
    }

    private init(_ files: [RelativePath], _ git: GitCommand) async throws(HistoryGap) {
        let place = try await git.run(
            ["rev-parse", "--show-prefix", "--verify", "--quiet", "HEAD"], limit: 64 * 1024, mayEnd: [1])
        guard place.status == 0 else { throw .noCommits }
        // The folder, which may hold line feeds, and the id, each with a line feed after it.
        guard let end = place.output.dropLast().lastIndex(of: .lineFeed) else { throw .git(status: 0, message: "") }
        prefix = Array(place.output[..<end])
        let log = try await git.run(CommitLog.command, limit: CommitLog.limit)
        let changes = CommitLog.changes(in: log.output)
        for file in files {
            let course = FileCourse(of: RelativePath(bytes: prefix + file.bytes), in: changes)
            if course.last == nil { gaps[file] = .notCommitted } else { courses[file] = course }
        }
        try await readContents(files, git)
    }

    /// The bytes of all versions, of each file the newest ones that there is room for.
    private mutating func readContents(_ files: [RelativePath], _ git: GitCommand) async throws(HistoryGap) {
        let blobs = Set(courses.values.flatMap { $0.changes.flatMap { $0.old + [$0.new].compactMap { $0 } } })
        let sizes = try await BlobReader.sizes(of: blobs.sorted { $0.id < $1.id }, git)
        var wanted: Set<Blob> = []
        for file in files {
            guard let course = courses[file] else { continue }
            let (newest, isWhole) = course.newest(upTo: BlobReader.limit / max(courses.count, 1), sizes)
            courses[file] = newest
            if !isWhole { gaps[file] = newest.changes.first.map { .onlySince($0.date) } ?? .tooMuch }
            wanted.formUnion(newest.changes.flatMap { $0.old + [$0.new].compactMap { $0 } })
        }
        contents = try await BlobReader.contents(of: wanted.sorted { $0.id < $1.id }, git)
    }

    /// The goals in a version of a file; none where it could not be read.
    ///
    /// - Parameter path: from the repository's root.
    func goals(in blob: Blob, at path: RelativePath, settings: JournalSettings) -> [GoalVersion] {
        guard let bytes = contents[blob], path.bytes.starts(with: prefix) else { return [] }
        return GoalVersion.all(
            in: bytes, path: RelativePath(bytes: Array(path.bytes.dropFirst(prefix.count))), settings: settings)
    }

    /// Whether a folder, or one above it, has a `.git`: if not, there is nothing to ask git.
    static func isNear(_ root: String) -> Bool {
        guard let resolved = realpath(root, nil) else { return false }
        defer { free(resolved) }
        var folder = String(cString: resolved)
        while true {
            if access(folder + "/.git", F_OK) == 0 { return true }
            guard let slash = folder.utf8.lastIndex(of: UInt8(ascii: "/")), !folder.isEmpty else { return false }
            folder = String(folder[..<slash])
        }
    }
}
