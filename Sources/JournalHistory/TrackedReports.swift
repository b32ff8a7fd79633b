import JournalModel
import JournalReading
package import JournalText

/// Pages made earlier that are under version control.
package enum TrackedReports {
    /// Those below a journal's root that git's index names, as they lie in the folder, in the order of their paths;
    /// also those that the journal's settings say not to read. None where there is no repository.
    package static func read(root: String) -> Result<[SourceFile], HistoryGap> {
        guard Repository.isNear(root) else { return .success([]) }
        let answer = Deadline.wait(atMost: GitCommand.timeLimit + .seconds(1)) {
            () async -> Result<Set<RelativePath>, HistoryGap> in
            do throws(HistoryGap) {
                let entries = try await IndexEntry.all(GitCommand(root: root))
                return .success(Set(entries.filter { $0.isFile && JournalLoader.mayRead($0.path) }.map(\.path)))
            } catch {
                return .failure(error)
            }
        }
        return (answer ?? .failure(.tookTooLong)).map { paths in
            paths.sorted().compactMap { EarlierPage.read($0, root: root) }
        }
    }

    /// Those that are in the index, as they are in it.
    package static func among(_ staged: StagedFiles) -> [SourceFile] {
        staged.files.compactMap { file in
            EarlierPage.isReport(file.bytes) ? SourceFile(path: file.path, bytes: file.bytes) : nil
        }
    }
}
