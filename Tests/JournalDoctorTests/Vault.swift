import JournalTesting

/// Runs `journal doctor` on notes made for a test.
struct Vault {
    let journal: TemporaryJournal

    init(_ files: [String: String]) throws { journal = try TemporaryJournal(files) }

    func doctor(_ arguments: String...) throws -> Executable.Result {
        try Executable.run(["doctor", "--journal", journal.root] + arguments)
    }

    /// The text of the proposed settings, without comments and empty lines.
    func proposal() throws -> [String] { try Vault.settings(in: doctor().text) }

    /// The lines of settings in what `doctor` prints: all after the last heading, without comments and the words below.
    static func settings(in text: String) -> [String] {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let heading = lines.lastIndex { $0 == "Proposed journal.yaml" || $0 == "To add to journal.yaml" }
        return lines[((heading ?? 0) + 2)...].filter {
            !$0.drop { $0 == " " }.hasPrefix("#") && !$0.isEmpty && !$0.hasPrefix("journal doctor ")
        }.map(String.init)
    }
}
