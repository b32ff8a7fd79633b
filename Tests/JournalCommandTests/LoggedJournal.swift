import JournalTesting

/// A small journal that words are typed into.
enum LoggedJournal {
    /// The note of the day that the tests are on, the fifth of March 2026.
    static let path = "days/2026/2026-03-05.md"

    static let files = [
        "journal.yaml": "trackers: {steps: {aggregate: sum}}\nmood-words: {meh: 4}\n",
        "goals/speak-up.md": "---\ngoal: Say something in the meeting\n---\n",
        "days/2026/2026-03-01.md": "panic attacks:: 2\nmeds:: yes\n",
    ]

    static func log(
        _ journal: TemporaryJournal, _ arguments: [String], input: String = ""
    ) throws -> Executable.Result {
        try Executable.run(
            ["log", "--journal", journal.root, "--today", "2026-03-05"] + arguments,
            environment: ["XDG_STATE_HOME": journal.path(".state")], input: input)
    }
}
