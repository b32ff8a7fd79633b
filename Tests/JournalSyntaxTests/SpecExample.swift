import JournalTesting

/// An example of the CommonMark specification: its number and its Markdown.
struct SpecExample: Sendable {
    let number: Int
    let section: String
    let markdown: String

    /// Every example, in order.
    static let all: [SpecExample] = {
        let path = Project.root + "/Tests/JournalSyntaxTests/Fixtures/commonmark-examples.txt"
        let text = String(decoding: Files.read(path) ?? [], as: UTF8.self)
        let fence = String(repeating: "`", count: 32)
        var examples: [SpecExample] = []
        var section = ""
        var number: Int?
        var lines: [Substring] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if let open = number {
                if line == fence {
                    let markdown = lines.map { $0 + "\n" }.joined().replacing("→", with: "\t")
                    examples.append(SpecExample(number: open, section: section, markdown: markdown))
                    number = nil
                    lines = []
                } else {
                    lines.append(line)
                }
            } else if line.hasPrefix(fence) {
                number = Int(line.dropFirst(fence.count + 1))
            } else if line.hasPrefix("# ") {
                section = String(line.dropFirst(2))
            }
        }
        return examples
    }()
}

/// A place to put an example in, to see whether it is found there as well.
enum SpecSetting: CaseIterable, Sendable {
    case alone, behindManyByteCharacters, withCarriageReturns, inQuote, inListItem, inQuoteInItem, behindByteOrderMark

    /// The file's bytes, and where its Markdown begins.
    func file(_ markdown: String) -> (bytes: [UInt8], start: Int) {
        switch self {
        case .alone: (Array(markdown.utf8), 0)
        case .behindManyByteCharacters: (Array(("é — 🙂\n\n" + markdown).utf8), 0)
        case .withCarriageReturns: (markdown.utf8.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }, 0)
        case .inQuote: (SpecSetting.prefixed(markdown, "> ", "> "), 0)
        case .inListItem: (SpecSetting.prefixed(markdown, "- ", "  "), 0)
        case .inQuoteInItem: (SpecSetting.prefixed(markdown, "1. > ", "   > "), 0)
        case .behindByteOrderMark: ([0xEF, 0xBB, 0xBF] + Array(markdown.utf8), 3)
        }
    }

    private static func prefixed(_ markdown: String, _ first: String, _ others: String) -> [UInt8] {
        let lines = markdown.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        return lines.enumerated().flatMap { Array((($0 == 0 ? first : others) + $1 + "\n").utf8) }
    }
}
