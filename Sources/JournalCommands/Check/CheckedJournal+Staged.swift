import JournalChecks
import JournalHistory
import JournalModel
import JournalReading
import JournalText

extension CheckedJournal {
    /// The journal as the next commit would hold it; what is told is what is found in the files that are staged as
    /// changed.
    ///
    /// - Throws: `HistoryGap` where git cannot say what is staged.
    init(stagedIn options: GlobalOptions) throws {
        let root = try JournalFolder.find(named: options.journal)
        let staged = try StagedFiles.read(root: root).get()
        let open = try OpenJournal(options, root: root) { _ in JournalLoader.load(files: staged.files) }
        var journal = open.journal
        let (known, gap) = VersionControl.around(&journal, staged: staged, root: root)
        CheckedJournal.tell(gap)
        let run = CheckRun(CheckContext(journal, today: open.today, known))
        let changed = staged.changed.union(staged.unmerged)
        let found = (run.found + CheckedJournal.unsettled(staged, in: journal)).filter { diagnostic in
            // What makes an earlier page quote something private is a change of another file. What is said of the
            // journal as a whole belongs to no change.
            diagnostic.id == StagedPolicy.quotes || journal.path(of: diagnostic.source).map(changed.contains) ?? false
        }
        self.init(
            open, journal, CheckedPaths(only: changed), found: found.sorted(by: CheckRun.precedes), options)
    }

    /// Files of which git has two sides still, whether they hold markers or not.
    private static func unsettled(_ staged: StagedFiles, in journal: Journal) -> [Diagnostic] {
        journal.files.indices.filter { staged.unmerged.contains(journal.files[$0].path) }.map { file in
            Diagnostic(
                StagedPolicy.merge, .error, at: SourceRange(file: file, bytes: 0..<0),
                "a merge of this file is not settled yet", help: "settle it, then `git add` it")
        }
    }

    /// Says why git could not be asked, where that is more than that there is no repository.
    static func tell(_ gap: HistoryGap?) {
        guard let gap, gap != .noRepository else { return }
        StandardError.write("What git knows of the journal was not looked at: \(gap.words).")
    }
}

/// What stops a commit. It is the writer's, and on a hard day a wrong number is no reason to lose it.
enum StagedPolicy {
    static let merge = "merge-conflict"
    static let quotes = "report-quotes-private"

    /// The writer may have given these two another weight.
    ///
    /// - Parameter isStrict: stops for every error and warning.
    static func stops(_ found: [Diagnostic], isStrict: Bool) -> Bool {
        found.contains { diagnostic in
            diagnostic.severity == .error && [merge, quotes].contains(diagnostic.id)
                || isStrict && diagnostic.severity != .hint
        }
    }
}
