import JournalTesting
import Testing

/// Every command on every sample, as it comes with the project.
struct SampleTests {
    static let samples = Files.names(in: Project.root + "/samples")

    static let commands: [[String]] = [
        ["report"], ["report", "--format", "json"], ["report", "--format", "text"], ["report", "--since", "start"],
        ["report", "--since", "30d"], ["report", "--preview"], ["goals"], ["goals", "--format", "json"],
        ["goals", "--format", "markdown"], ["list", "moods"], ["list", "thoughts", "--format", "json"],
        ["list", "goals", "--format", "json"], ["list", "sessions", "--format", "csv"], ["check"],
    ]

    @Test(arguments: samples, commands)
    func `a command does its work and says the same twice`(sample: String, command: [String]) throws {
        let arguments = command + ["--journal", Project.root + "/samples/" + sample, "--today", "2026-03-18"]
        let result = try Executable.run(arguments)
        #expect(result.status == 0 || (command == ["check"] && result.status == 1), "\(result.error)")
        #expect(result == (try Executable.run(arguments)))
    }
}
