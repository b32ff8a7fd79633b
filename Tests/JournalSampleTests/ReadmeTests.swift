import JournalTesting
import Testing

/// What the README shows is what a person gets.
struct ReadmeTests {
    private static let readme = String(
        decoding: Files.read(Project.root + "/README.md") ?? [], as: UTF8.self)

    /// The contents of fenced blocks of one language, in order.
    private static func blocks(_ language: String) -> [String] {
        readme.components(separatedBy: "\n```\(language)\n").dropFirst().map { part in
            part.components(separatedBy: "\n```\n").first.map { $0 + "\n" } ?? ""
        }
    }

    @Test func `the page in the README is what its first command prints`() throws {
        let command = try #require(Self.blocks("sh").first)
        let words = try #require(command.components(separatedBy: "swift run journal ").last).split(separator: " ")
            .map { String($0).replacing("\n", with: "") }
        let result = try Executable.run(words, in: Project.root)
        #expect(result.status == 0, "\(result.error)")
        #expect(result.text == Self.blocks("markdown").first)
    }

    @Test func `the two commands are one line each and install what they need`() throws {
        let commands = Self.blocks("sh")
        #expect(commands.count == 2)
        for command in commands {
            #expect(command.split(separator: "\n").count == 1)
            #expect(command.contains("apt-get install -y -qq libcmark-dev"))
        }
        #expect(commands.last?.hasSuffix("&& swift test\n") == true)
    }

    @Test func `the first note in the README is read as it says`() throws {
        let note = try #require(Self.blocks("markdown").last)
        let journal = try TemporaryJournal(["2026-03-05.md": note])
        func count(_ kind: String) throws -> Int {
            let result = try Executable.run([
                "list", kind, "--journal", journal.root, "--today", "2026-03-05", "--format", "csv",
            ])
            return result.text.split(separator: "\r\n").count - 1
        }
        #expect(try count("moods") == 2)
        #expect(try count("wins") == 1)
        #expect(try count("discuss") == 1)
        #expect(try count("helped") == 1)
        let check = try Executable.run(["check", "--journal", journal.root])
        #expect(check.status == 0)
    }

    @Test func `every command in the README's table is one that the program has`() throws {
        for name in ["report", "goals", "explain", "list", "measures", "check", "help"] {
            #expect(Self.readme.contains("`journal \(name)"))
            #expect(try Executable.run([name, "--help"]).status == 0)
        }
    }
}

extension String {
    fileprivate func components(separatedBy separator: String) -> [String] {
        split(separator: separator, omittingEmptySubsequences: false).map(String.init)
    }
}
