import ArgumentParser

/// What the page is about: the same for the page and for what explains it.
struct PeriodOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Where the page begins: a date, last-session, start (looking back on all of it), 2w, 30d.",
            valueName: "date"),
        transform: SinceArgument.parse)
    var since: SinceArgument = .lastSession

    @Option(help: ArgumentHelp("Count only sessions with this person.", valueName: "name"))
    var with: String?
}
