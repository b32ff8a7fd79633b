import JournalReading
package import JournalText

/// What would be committed of a journal's folder: the files as git's index holds them, not as they lie in the folder.
package struct StagedFiles: Sendable {
    /// `journal.yaml` and all files with a note's name below the journal's root, changed or not; in the order of their
    /// paths. Links and other repositories are left out. Of a file that two sides of a merge still disagree on, our
    /// side's bytes, or else the other's.
    package let files: [(path: RelativePath, bytes: [UInt8])]
    /// Those that differ from the last commit, all where there is none yet: added, modified, copied or renamed.
    package let changed: Set<RelativePath>
    /// Those that a merge has not settled.
    package let unmerged: Set<RelativePath>

    /// Of all files together, in bytes.
    static let limit = 256 * 1024 * 1024

    /// Asks git, and gives up when it takes too long. git's own variables for hooks are heeded, so that what a commit
    /// of some files only would hold is what is told.
    package static func read(root: String) -> Result<StagedFiles, HistoryGap> {
        guard Repository.isNear(root) || GitCommand.hasVariables else { return .failure(.noRepository) }
        let answer = Deadline.wait(atMost: GitCommand.timeLimit + .seconds(1)) {
            () async -> Result<StagedFiles, HistoryGap> in
            do throws(HistoryGap) {
                return .success(try await StagedFiles(GitCommand(root: root, heedsVariables: true)))
            } catch {
                return .failure(error)
            }
        }
        return answer ?? .failure(.tookTooLong)
    }

    private init(_ git: GitCommand) async throws(HistoryGap) {
        let entries = try await IndexEntry.all(git).filter { $0.isFile && JournalLoader.mayRead($0.path) }
        var chosen: [RelativePath: IndexEntry] = [:]
        for entry in entries {
            // Stage 1 is what both sides came from, 2 is ours, 3 theirs.
            if let other = chosen[entry.path], entry.stage == 1 || other.stage == 2 { continue }
            chosen[entry.path] = entry
        }
        unmerged = Set(entries.filter { $0.stage != 0 }.map(\.path))
        let blobs = Set(chosen.values.map(\.blob)).sorted { $0.id < $1.id }
        let sizes = try await BlobReader.sizes(of: blobs, git)
        let total = sizes.values.reduce(0) { $0.addingReportingOverflow($1).partialValue }
        guard (0...StagedFiles.limit).contains(total) else { throw .tooMuch }
        let contents = try await BlobReader.contents(of: blobs, git, limit: total)
        guard contents.count == blobs.count else { throw .notAllThere }
        files = chosen.values.sorted { $0.path < $1.path }.compactMap { entry in
            contents[entry.blob].map { (entry.path, $0) }
        }
        changed = try await StagedFiles.changed(git) ?? Set(chosen.keys)
    }

    /// `nil` where there is no commit yet.
    private static func changed(_ git: GitCommand) async throws(HistoryGap) -> Set<RelativePath>? {
        let head = try await git.run(
            ["rev-parse", "--verify", "--quiet", "HEAD^{commit}"], limit: 64 * 1024, mayEnd: [1])
        guard head.status == 0 else { return nil }
        let answer = try await git.run(
            [
                "diff-index", "--cached", "-z", "--name-only", "--no-renames", "--diff-filter=d", "--relative",
                "-O/dev/null", "--no-ext-diff", "--no-textconv", "--no-color", "--ignore-submodules", "HEAD", "--", ".",
            ], limit: CommitLog.limit)
        return Set(answer.output.split(separator: 0).map { RelativePath(bytes: Array($0)) })
    }
}

/// One line of git's index.
struct IndexEntry: Sendable {
    let path: RelativePath
    let blob: Blob
    /// 0, or in a merge that is not settled 1 to 3.
    let stage: Int
    /// A plain file, neither a link nor another repository.
    let isFile: Bool

    /// All below the folder that git runs in, by their paths below it.
    static func all(_ git: GitCommand) async throws(HistoryGap) -> [IndexEntry] {
        let answer = try await git.run(["ls-files", "--stage", "-z", "--", "."], limit: CommitLog.limit)
        return answer.output.split(separator: 0).compactMap { IndexEntry($0) }
    }

    /// `100644 9f68f89… 0`, a tab, and the path.
    private init?(_ line: ArraySlice<UInt8>) {
        guard let tab = line.firstIndex(of: .tab) else { return nil }
        let words = line[..<tab].split(separator: .space).map { String(decoding: $0, as: UTF8.self) }
        guard words.count == 3, let stage = Int(words[2]) else { return nil }
        path = RelativePath(bytes: Array(line[(tab + 1)...]))
        blob = Blob(id: words[1])
        self.stage = stage
        isFile = words[0].hasPrefix("100")
    }
}
