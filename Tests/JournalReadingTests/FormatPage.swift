import JournalTesting
import Testing

/// The project's own page on the format, and the examples on it.
enum FormatPage {
    /// The fenced blocks in a language, in order, as they stand.
    static func examples(_ language: String) throws -> [String] {
        let bytes = try #require(Files.read(Project.root + "/Sources/JournalCommands/Journal.docc/Format.md"))
        var examples: [String] = []
        var open: [Substring]?
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false) {
            if let lines = open {
                if line == "```" {
                    examples.append(lines.joined(separator: "\n") + "\n")
                    open = nil
                } else {
                    open = lines + [line]
                }
            } else if line == "```" + language {
                open = []
            }
        }
        return examples
    }

    /// The lines indented by four, of the block that begins with a line.
    static func indented(from first: String) throws -> String {
        let bytes = try #require(Files.read(Project.root + "/Sources/JournalCommands/Journal.docc/Format.md"))
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        let start = try #require(lines.firstIndex { $0 == "    " + first })
        let block = lines[start...].prefix { $0.isEmpty || $0.hasPrefix("    ") }
        return block.map { $0.dropFirst(4) }.joined(separator: "\n")
    }
}
