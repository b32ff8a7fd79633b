import ArgumentParser
import JournalChecks
import JournalHistory
import JournalModel
import JournalReading
import JournalReport
import JournalText

/// Every problem in the journal, with its place, and what could make its goals better.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Lists what could not be read as meant, with file, line and column, and hints on goals.",
        discussion: """
            Each message has a name in brackets; '--explain NAME' tells more of it, with examples. 'checks:' in \
            journal.yaml gives it another weight, or switches it off.

            The exit code is 1 if there are errors (something was lost from the figures, or something private is where \
            others may read it), with '--strict' also if there are warnings. Hints never change it.
            """)

    enum Format: String, CaseIterable, ExpressibleByArgument {
        case text, json
    }

    @Argument(
        help: ArgumentHelp(
            "Files or folders of the journal; '-' for one file from standard input. (default: the whole journal)",
            valueName: "path"),
        completion: .file(extensions: ["md", "markdown", "yaml"]))
    var paths: [String] = []

    @Option(help: "How to print them.")
    var format: Format = .text

    @Flag(help: "End with 1 if there are warnings, too.")
    var strict = false

    @Option(help: ArgumentHelp("Tell what a message means, with examples.", valueName: "name"))
    var explain: String?

    @Flag(help: "Mend what can be mended safely, and list what is left.")
    var fix = false

    @Flag(help: "Show what '--fix' would change, and change nothing.")
    var diff = false

    @Flag(
        help: ArgumentHelp(
            "Check what is staged in git, and tell what is found in the files that a commit would change.",
            discussion: """
                For a git hook: it ends with 1 only for the markers of a merge and for an earlier page that quotes what \
                is private now, with '--strict' for all errors and warnings.
                """))
    var staged = false

    @Option(
        help: ArgumentHelp("Where the file from standard input lies, or would lie.", valueName: "path"),
        completion: .file())
    var stdinPath: String?

    @OptionGroup var options: GlobalOptions

    func validate() throws {
        let readsInput = paths.contains("-")
        if readsInput, paths.count > 1 { throw ValidationError("'-' is checked alone, without other files.") }
        if readsInput, stdinPath == nil {
            throw ValidationError("'-' needs --stdin-path, to know which file of the journal it is.")
        }
        if stdinPath != nil, !readsInput { throw ValidationError("--stdin-path goes with '-'.") }
        if staged, !paths.isEmpty { throw ValidationError("--staged looks at all that is staged, without paths.") }
        if staged, fix || diff { throw ValidationError("what is staged is not mended; leave out --staged for that.") }
        if fix, diff { throw ValidationError("choose one of --fix and --diff.") }
        if fix, readsInput { throw ValidationError("what comes from standard input is not mended; try --diff.") }
        if diff, format == .json { throw ValidationError("--diff prints text only.") }
    }

    func run() throws {
        if let explain { return try CheckCommand.explain(explain) }
        if paths.contains("-"), let stdinPath { return try finish(try CheckedJournal(input: stdinPath, options)) }
        if staged { return try checkStaged() }
        let checked = try CheckedJournal(paths, options)
        for path in checked.paths.outside {
            StandardError.write("\(path) is not read as part of this journal.")
        }
        guard fix else { return try finish(checked) }
        let (left, status) = try mend(checked)
        do { try finish(left) } catch  where status != nil {}
        if let status { throw Failure(status, "not everything could be mended; see above") }
    }

    private func checkStaged() throws {
        let checked: CheckedJournal
        do {
            checked = try CheckedJournal(stagedIn: options)
        } catch let gap as HistoryGap {
            let words = "what is staged cannot be looked at: \(gap.words)"
            // As a hook, this is no reason to stop a commit.
            guard Environment["GIT_INDEX_FILE"] != nil, !strict else { throw Failure(.noInput, words) }
            return StandardError.write("journal: \(words)")
        }
        try tell(checked)
        if StagedPolicy.stops(checked.found, isStrict: strict) {
            StandardError.write("This stops the commit; `git commit --no-verify` makes it all the same.")
            throw ExitCode(ExitStatus.problemsFound.rawValue)
        }
        if !checked.found.isEmpty { StandardError.write("None of it stops a commit.") }
    }

    private func tell(_ checked: CheckedJournal) throws {
        if diff {
            let text = FixDiff(checked.found, in: checked.journal).text
            // For `patch` every byte stays as it is; on a terminal none of them steers it.
            try StandardOutput.write(Terminal.isOutput ? text.visibleKeepingLayout : text)
        } else {
            try StandardOutput.write(output(checked))
        }
        StandardError.write(CheckSummary(checked, suggestsFix: !fix && !diff && !staged).text)
    }

    private func finish(_ checked: CheckedJournal) throws {
        try tell(checked)
        let severities = Set(checked.found.map(\.severity))
        if severities.contains(.error) || strict && severities.contains(.warning) {
            throw ExitCode(ExitStatus.problemsFound.rawValue)
        }
    }

    private func output(_ checked: CheckedJournal) -> String {
        switch format {
        case .json:
            let places = Places(in: checked.journal)
            return CheckJSON(found: checked.found, today: checked.today, places: places).json.rendered
        case .text:
            return CheckText(
                journal: checked.journal, prefix: checked.prefix, showsSource: Terminal.isOutput,
                width: Terminal.width, usesColor: Terminal.usesColor(options.color)
            ).text(of: checked.found)
        }
    }

    // MARK: Mending

    /// Each fix may lay bare another: so many rounds are enough for any file that people write.
    private static let mostRounds = 10

    /// - Returns: what is left, and how to end where a file could not be written.
    private func mend(_ checked: CheckedJournal) throws -> (CheckedJournal, ExitStatus?) {
        var checked = checked
        var mending = Mending(root: checked.root)
        for _ in 0..<CheckCommand.mostRounds {
            let before = mending.fixes
            mending.make(FixPlan(checked.found, in: checked.journal))
            guard mending.fixes > before else { break }
            checked = try CheckedJournal(paths, options)
        }
        for words in mending.left { StandardError.write(words) }
        if mending.fixes > 0 {
            StandardError.write(
                "Mended \(mending.fixes) \(mending.fixes == 1 ? "thing" : "things") in "
                    + "\(mending.files.count) \(mending.files.count == 1 ? "file" : "files").")
        }
        return (checked, mending.status)
    }

    private static func explain(_ id: String) throws {
        guard let rule = RuleBook.rule(id.lowercased()) else {
            let near = RuleBook.nearest(to: id.lowercased()).map { "; did you mean \($0)?" }
            throw Failure(.usage, "no message is called '\(id)'\(near ?? "; 'journal help checks' lists them all")")
        }
        try StandardOutput.writeMarkdown(RulePage.text(of: rule))
    }
}
