import JournalHistory
import JournalModel
import JournalText

extension VersionControl {
    /// What git knows of a journal's folder, as far as anything depends on it: where nothing is private, or the remote is
    /// meant, it is not asked.
    ///
    /// - Parameter journal: pages under version control that the journal's settings say not to read are added to its
    ///   files, behind the others.
    /// - Returns: also why git could not be asked, where that is so.
    static func around(_ journal: inout Journal, root: String) -> (VersionControl, gap: HistoryGap?) {
        var known = VersionControl()
        var gap = known.takeRemotes(of: journal, root: root)
        if !journal.hiddenRanges.isEmpty {
            switch TrackedReports.read(root: root) {
            case .success(let pages): known.pages = pages.map { journal.index(ofPage: $0) }
            case .failure(let why): gap = gap ?? why
            }
        }
        return (known, gap)
    }

    /// The same for what is staged.
    static func around(
        _ journal: inout Journal, staged: StagedFiles, root: String
    ) -> (VersionControl, gap: HistoryGap?) {
        var known = VersionControl()
        let gap = known.takeRemotes(of: journal, root: root)
        if !journal.hiddenRanges.isEmpty {
            known.pages = TrackedReports.among(staged).map { journal.index(ofPage: $0) }
        }
        return (known, gap)
    }

    private mutating func takeRemotes(of journal: Journal, root: String) -> HistoryGap? {
        guard !journal.settings.remoteIsMeant else { return nil }
        switch Remotes.read(root: root) {
        case .success(let read):
            remotes = read.names
            remoteCount = read.count
            return nil
        case .failure(let why): return why
        }
    }
}

extension Journal {
    /// The place of a page among the files; one that is not there is added.
    fileprivate mutating func index(ofPage page: SourceFile) -> Int {
        if let index = files.firstIndex(where: { $0.path == page.path }) { return index }
        files.append(page)
        reportFiles.insert(files.count - 1)
        return files.count - 1
    }
}
