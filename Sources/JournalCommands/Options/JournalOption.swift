import ArgumentParser

/// Which journal it is: the same for every command.
struct JournalOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The journal's folder. (default: $JOURNAL_DIR, else the nearest folder upward with a journal.yaml, "
                + "else this folder)",
            valueName: "dir"),
        completion: .directory)
    var journal: String?
}
