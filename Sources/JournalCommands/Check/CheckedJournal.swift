import JournalChecks
import JournalModel
import JournalReading
import JournalText

/// A journal, read and checked, and of what was found what was asked about.
struct CheckedJournal {
    /// The journal's folder, as it was named or found.
    let root: String
    let journal: Journal
    let today: CivilDate
    let paths: CheckedPaths
    /// By place, then by id.
    let found: [Diagnostic]
    /// What stands before a file's path below the root, so that it is found from where the program runs.
    let prefix: String

    /// - Parameter paths: files or folders as they were named; none for the whole journal.
    init(_ paths: [String], _ options: GlobalOptions) throws {
        let root = try JournalFolder.find(
            named: options.journal,
            near: paths.first.map { WorkingFolder.isFolder($0) ? $0 : WorkingFolder.split($0).folder })
        let open = try OpenJournal(options, root: root)
        try self.init(open, CheckedPaths(paths, in: open.journal, root: root), asksGit: true, options)
    }

    /// One file of standard input, as it would be in its place.
    ///
    /// - Parameter named: where it lies or would lie.
    init(input named: String, _ options: GlobalOptions) throws {
        let root = try JournalFolder.find(named: options.journal, near: WorkingFolder.split(named).folder)
        guard let absolute = WorkingFolder.absolute(named),
            let path = WorkingFolder.path(absolute, below: JournalFolder.absolute(root) ?? root), !path.bytes.isEmpty
        else { throw Failure(.noInput, "\(named) is not in the journal's folder \(root)") }
        let open = try OpenJournal(options, root: root, overlay: [path: try StandardInput.read()])
        if !open.journal.files.contains(where: { $0.path == path }) {
            StandardError.write("\(named) is not read as part of this journal.")
        }
        try self.init(open, CheckedPaths(only: path), asksGit: false, options)
    }

    /// - Parameter asksGit: tells, too, what only git knows.
    private init(_ open: OpenJournal, _ paths: CheckedPaths, asksGit: Bool, _ options: GlobalOptions) throws {
        var journal = open.journal
        var known = VersionControl()
        if asksGit {
            let (told, gap) = VersionControl.around(&journal, root: open.root)
            CheckedJournal.tell(gap)
            known = told
        }
        let run = CheckRun(CheckContext(journal, today: open.today, known))
        let found = run.found.filter { diagnostic in
            journal.path(of: diagnostic.source).map(paths.contain) ?? paths.contain(RelativePath(""))
        }
        self.init(open, journal, paths, found: found, options)
    }

    /// - Parameter journal: the one that was opened, with what was added for the check.
    init(_ open: OpenJournal, _ journal: Journal, _ paths: CheckedPaths, found: [Diagnostic], _ options: GlobalOptions)
    {
        root = open.root
        self.journal = journal
        today = open.today
        self.paths = paths
        prefix = CheckedJournal.prefix(of: open.root, isNamed: options.journal != nil)
        self.found = found
    }

    /// A folder that was named keeps its name, as compilers do it; one that was found is told from where we are.
    private static func prefix(of root: String, isNamed: Bool) -> String {
        if isNamed { return root.hasSuffix("/") ? root : root == "." ? "" : root + "/" }
        guard let here = JournalFolder.absolute("."), let there = JournalFolder.absolute(root) else {
            return root + "/"
        }
        return WorkingFolder.way(from: here, to: there)
    }
}
