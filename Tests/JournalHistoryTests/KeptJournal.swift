import JournalTesting

/// A journal in a repository of its own, and what the program tells of a goal's history.
struct KeptJournal {
    let files: TemporaryJournal
    let git: Git
    /// The journal's folder below the repository's; empty where they are the same.
    let folder: String

    init(folder: String = "") throws {
        files = try TemporaryJournal()
        git = try Git(in: files.root)
        self.folder = folder
    }

    var root: String { folder.isEmpty ? files.root : files.path(folder) }

    /// `goals/speak-up.md`, with these lines as front matter.
    func goal(_ lines: String..., path: String = "goals/speak-up.md") throws {
        try write("---\n" + lines.map { $0 + "\n" }.joined() + "---\n", to: path)
    }

    func write(_ text: String, to path: String) throws {
        try files.write(text, to: folder.isEmpty ? path : folder + "/" + path)
    }

    func run(
        _ arguments: [String], today: String = "2026-03-18", environment: [String: String] = [:]
    ) throws -> Executable.Result {
        try KeptJournal.run(arguments, root: root, today: today, environment: environment)
    }

    static func run(
        _ arguments: [String], root: String, today: String = "2026-03-18", environment: [String: String] = [:]
    ) throws -> Executable.Result {
        // A home that is empty: no settings of the person who runs the tests.
        let home = try TemporaryJournal()
        return try Executable.run(
            arguments + ["--today", today, "--journal", root],
            environment: ["HOME": home.root].merging(environment) { $1 })
    }

    /// The lines under History on a goal's page; ids of commits as letters: `a` for the first that is seen.
    func history(
        of id: String = "speak-up", today: String = "2026-03-18", environment: [String: String] = [:]
    ) throws -> [String] {
        let result = try run(["goals", id, "--format", "markdown"], today: today, environment: environment)
        guard result.status == 0, result.error.isEmpty else { return ["\(result.status): \(result.error)"] }
        return KeptJournal.history(in: result.text)
    }

    static func history(in text: String) -> [String] {
        guard let start = text.firstRange(of: "## History\n") else { return [] }
        var lines: [String] = []
        for line in text[start.upperBound...].split(separator: "\n").map(String.init) {
            if line.hasPrefix("#") { break }
            lines.append(line.replacing(#/^- /#, with: "").replacing(#/\(git, [0-9a-f]{7}\)/#, with: "(git)"))
        }
        return lines
    }
}
