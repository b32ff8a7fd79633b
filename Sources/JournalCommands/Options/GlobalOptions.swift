import ArgumentParser
import JournalModel

/// When results may carry colour.
enum ColorChoice: String, Sendable, CaseIterable, ExpressibleByArgument {
    case auto, always, never
}

/// What every command that reads a journal understands.
struct GlobalOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The journal's folder. (default: $JOURNAL_DIR, else the nearest folder upward with a journal.yaml, "
                + "else this folder)",
            valueName: "dir"),
        completion: .directory)
    var journal: String?

    @Option(
        help: ArgumentHelp(
            "Take this day for today; nothing later is read. (default: $JOURNAL_TODAY, else the clock)",
            valueName: "date"),
        transform: DateArgument.day)
    var today: CivilDate?

    @Option(help: "When to use colour.")
    var color: ColorChoice = .auto
}
