import JournalTesting

/// A small journal in which questionnaires are answered.
enum AskedJournal {
    static let today = "2026-03-05"

    /// PHQ-9 was 10 on the day before.
    static func make(_ more: [String: String] = [:]) throws -> TemporaryJournal {
        let files = [
            "journal.yaml": "crisis: [\"My sister 555 0100\", \"Crisis line of my city\"]\n",
            "safety-plan.md": "# My plan\n\nCall Kim.\n",
            "days/2026/2026-03-04.md": "Woke early.\n\n## Measures\nphq9:: 1 2 0 1 1 1 2 2 0\n",
            "days/2026/2026-03-05.md": "Rain.\n\n## Mood\n- 08:15 4/10 tired\n",
        ]
        return try TemporaryJournal(files.merging(more) { $1 })
    }

    /// Where what can be taken back is remembered.
    private static let state = try? TemporaryJournal()
    static var environment: [String: String] { state.map { ["XDG_STATE_HOME": $0.root] } ?? [:] }

    static func arguments(_ words: [String], _ journal: TemporaryJournal) -> [String] {
        ["ask"] + words + ["--journal", journal.root, "--today", today]
    }

    static func ask(_ words: [String], _ input: String, in journal: TemporaryJournal) throws -> Executable.Result {
        try Executable.run(arguments(words, journal), environment: environment, input: input)
    }

    /// All there is in the journal, with its modes; what a folder is called counts as well.
    static func snapshot(_ journal: TemporaryJournal) -> [String: [UInt8]] {
        var all: [String: [UInt8]] = [:]
        func visit(_ folder: String) {
            for name in journal.names(in: folder) {
                let path = folder.isEmpty ? name : folder + "/" + name
                let mode = Array("\(Files.mode(of: journal.path(path)) ?? 0) ".utf8)
                all[path] = mode + (Files.read(journal.path(path)) ?? [])
                visit(path)
            }
        }
        visit("")
        return all
    }
}
