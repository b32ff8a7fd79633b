import ArgumentParser
import JournalModel

/// When results may carry colour.
enum ColorChoice: String, Sendable, CaseIterable, ExpressibleByArgument {
    case auto, always, never
}

/// What every command that reads a journal understands.
struct GlobalOptions: ParsableArguments {
    @OptionGroup var place: JournalOption

    @Option(
        help: ArgumentHelp(
            "Take this day for today; nothing later is read. (default: $JOURNAL_TODAY, else the clock)",
            valueName: "date"),
        transform: DateArgument.day)
    var today: CivilDate?

    @Option(help: "When to use colour.")
    var color: ColorChoice = .auto

    /// The journal's folder as it was named.
    var journal: String? { place.journal }
}
