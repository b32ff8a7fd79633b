import ArgumentParser
import JournalHistory
import JournalModel
import JournalReading
import JournalReport

/// A new journal.
struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Begins a journal: settings, a first goal of questions, a safety plan to fill in.",
        discussion: """
            What is there already is left as it is, byte for byte, so that it can be run in a folder of notes as well. \
            On a terminal it asks for lines that 'journal crisis' is to show.
            """)

    @Argument(help: "The folder; it is made if it is not there. (default: this folder)", completion: .directory)
    var folder: String?

    @Flag(help: "Make a small sample journal to look at, in a folder that is new or empty.")
    var sample = false

    @Flag(help: "Make a git repository of the folder as well; nothing is committed.")
    var git = false

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let root = try chosenFolder()
        if sample, WorkingFolder.isThere(root), WorkingFolder.isFolder(root), !InitFolder.isEmpty(root) {
            throw Failure(
                .cannotCreate,
                "there is something in \(root) already, and a sample goes into a folder of its own; nothing was made")
        }
        // Before anything is made, so that Ctrl-C at a question leaves nothing behind.
        let crisis = try askForCrisis(in: root)
        var files = InitFiles(root: root)
        do throws(Failure) {
            let isNew = try InitFolder.make(root)
            if sample {
                files.makeSample(endingOn: try today(), git: git)
            } else {
                files.make(besides: isNew ? nil : try? JournalLoader.load(root: root), crisis: crisis)
            }
        } catch {
            throw error.handingBack(crisis.joined(separator: "\n"))
        }
        var failures = files.failures
        if !crisis.isEmpty, !files.areSettingsMade {
            failures.insert(Failure(.cannotCreate, "the lines for a crisis are not in journal.yaml"), at: 0)
            StandardError.write(WordsBack.text(crisis.joined(separator: "\n")))
        }
        try tell(files, root)
        let repository = git ? NewRepository.make(in: root) : nil
        try tell(repository, root)
        if let failure = failures.first {
            for other in failures.dropFirst() { StandardError.write("journal: \(other.message)") }
            throw failure
        }
    }

    /// As it was named; without a name the current folder, which must not lie in another journal.
    private func chosenFolder() throws(Failure) -> String {
        if let named = folder ?? options.journal ?? Environment["JOURNAL_DIR"] { return named }
        let root = try JournalFolder.find(named: nil)
        guard root == JournalFolder.absolute(".") else {
            throw Failure(
                .usage, "this folder lies in the journal \(root); to begin another one inside it, run 'journal init .'")
        }
        return root
    }

    private func today() throws(Failure) -> CivilDate {
        guard let date = try options.namedToday() ?? Clock.now(dayEnds: nil)?.day else {
            throw Failure(.inputOutput, "the clock shows no date; name one with --today")
        }
        return date
    }

    /// The lines for a crisis, where settings are to be made and somebody is there to ask.
    private func askForCrisis(in root: String) throws(Failure) -> [String] {
        guard !sample, !WorkingFolder.isThere(root + "/journal.yaml"), Terminal.isError else { return [] }
        let dialogue = try Dialogue(stopped: "nothing was made")
        guard dialogue.isInteractive else { return [] }
        // Nobody is asked for what could not be kept.
        try InitFolder.tryOut(root)
        dialogue.say(
            "If there are people or services that you would call in a crisis, type them, one a line, with their numbers."
        )
        dialogue.say(
            "'journal crisis' then shows them at once, and the page for your session where an answer to a questionnaire "
                + "speaks of suicide or harming yourself. Return alone goes on; they can be changed in journal.yaml.")
        var lines: [String] = []
        do throws(Failure) {
            while case .text(let line) = try dialogue.ask(lines.isEmpty ? "A line:" : "Another:") { lines.append(line) }
        } catch {
            throw error.handingBack(lines.joined(separator: "\n"))
        }
        return lines
    }

    // MARK: What was done

    private func tell(_ files: InitFiles, _ root: String) throws {
        var lines = files.created.map { "created \($0)" } + files.found.map { "left as it is: \($0)" }
        if files.created.isEmpty, files.failures.isEmpty {
            lines.append("Nothing was changed: all of it is there already.")
        }
        if !files.created.isEmpty { lines += sample ? sampleNext(root) : next(files) + anywhere(root) }
        try StandardOutput.write(lines.joined(separator: "\n") + "\n")
    }

    private func next(_ files: InitFiles) -> [String] {
        let ways =
            "Next: 'journal new day' for a note of today, 'journal new session' before you go, "
            + "'journal report' for the page."
        return files.isInNotes
            ? ["There are notes here: 'journal doctor' looks at them and says what could be set for them.", ways]
            : [ways]
    }

    /// How the journal is found from every folder; nothing where it is already, or where its name cannot be shown.
    private func anywhere(_ root: String) -> [String] {
        guard let path = JournalFolder.absolute(root), path.visible == path,
            Environment["JOURNAL_DIR"].flatMap(JournalFolder.absolute) != path
        else { return [] }
        return [
            "To use it from any folder, put this line into ~/.profile, or type it first:",
            "    export JOURNAL_DIR=\(ShellWord.quoted(path))",
        ]
    }

    private func sampleNext(_ root: String) -> [String] {
        ["Next: go to \(root) and run 'journal report'. All of it is made up, and can be deleted."]
    }

    private func tell(_ repository: NewRepository.Outcome?, _ root: String) throws {
        switch repository {
        case nil: return
        case .made: try StandardOutput.write("made a git repository; nothing is committed yet\n")
        case .isThere: try StandardOutput.write("in a git repository already; no other one was made\n")
        case .gap(let gap): throw Failure(.cannotCreate, "no git repository was made: \(gap.words)")
        }
    }
}
