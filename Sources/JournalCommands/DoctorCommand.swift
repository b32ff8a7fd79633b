import ArgumentParser
import JournalDoctor
import JournalReading
import JournalReport

/// Looks at a folder of notes, and proposes settings for it.
struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Looks at the notes you already keep, says what it found, and proposes a journal.yaml.",
        discussion: """
            No note is changed. What is private is neither counted nor shown, and nothing of your prose is: only dates, \
            keys, tags, headings and mood words, how often, and one place each.
            """)

    @Flag(help: "Write the proposed journal.yaml. It is never written over one that is there.")
    var write = false

    @Option(help: "How to print it.")
    var format: PageFormat = .text

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let root = try JournalFolder.find(named: options.journal)
        if write { try SettingsFile.requireAbsence(in: root) }
        let examination: Examination
        let progress = Terminal.isError ? DoctorProgress() : nil
        do throws(LoadingError) {
            examination = try Examination.make(root: root) { progress?.step(of: $0) }
        } catch {
            progress?.finish()
            throw Failure(.noInput, error.description)
        }
        progress?.finish()
        // The file first: a reader that closes the other end of a pipe must not stop it.
        if write { try SettingsFile.create(examination.proposal.yaml, in: root) }
        try print(examination, root)
        // How much is private is for the eyes at this terminal alone.
        if format == .text, Terminal.isOutput, Terminal.isError, examination.privateNotes > 0 {
            let isOne = examination.privateNotes == 1
            StandardError.write(
                "\(examination.privateNotes) \(isOne ? "note is" : "notes are") private as a whole, and "
                    + "\(isOne ? "was" : "were") not looked at.")
        }
        if write { StandardError.write("\(SettingsFile.path(in: root)) was created; no note was changed.") }
    }

    private func print(_ examination: Examination, _ root: String) throws(Failure) {
        let places = Places(of: examination.files)
        let page = DoctorPage(examination: examination, places: places, root: root, isWritten: write)
        let yaml = page.showsSettings ? examination.proposal.yaml.visibleKeepingLayout : ""
        switch format {
        case .json:
            try StandardOutput.write(DoctorJSON(examination: examination, places: places).json.rendered)
        case .markdown:
            let block = yaml.isEmpty ? "" : "\n```yaml\n" + yaml + "```\n"
            let ending = page.ending.isEmpty ? "" : "\n" + MarkdownRenderer().render(page.ending)
            try StandardOutput.write(MarkdownRenderer().render(page.blocks) + block + ending)
        case .text:
            let renderer = TerminalRenderer(width: Terminal.width, usesColor: Terminal.usesColor(options.color))
            let block = yaml.isEmpty ? "" : "\n" + yaml
            let ending = page.ending.isEmpty ? "" : "\n" + renderer.render(page.ending)
            try StandardOutput.write(renderer.render(page.blocks) + block + ending)
        }
    }
}
