import JournalText
import Testing

/// A text in which `↓` and `↑` stand around what is found.
struct Marked {
    /// Without the signs.
    let text: [UInt8]
    /// In bytes of `text`.
    let ranges: [Range<Int>]

    init(_ marked: String) {
        var text: [UInt8] = []
        var ranges: [Range<Int>] = []
        var start = 0
        for scalar in marked.unicodeScalars {
            switch scalar {
            case "↓": start = text.count
            case "↑": ranges.append(start..<text.count)
            default: text += Array(String(scalar).utf8)
            }
        }
        self.text = text
        self.ranges = ranges
    }
}

/// The same text in other surroundings: what a rule finds in it must be found there as well, or never.
struct Surroundings: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// `nil` where the text cannot be put there.
    let marked: @Sendable (RuleExample) -> String?

    /// Where the same must be found, at the same words.
    static let same: [Surroundings] = [
        Surroundings(testDescription: "as it is") { $0.before },
        Surroundings(testDescription: "behind characters of several bytes") { example in
            var (head, body) = parts(example.before)
            switch example.part {
            case .settings: return "# Füße 🙂 日本\n" + example.before
            case .file: return nil
            case .frontMatter, .body:
                if !head.isEmpty { head.insert("# Füße 🙂 日本\n", at: 1) }
                // A heading must stay the first, where a file's name comes from it.
                if example.part == .body, !body.hasPrefix("# ") { body = "Füße 🙂 日本.\n\n" + body }
                return head.joined() + body
            }
        },
        Surroundings(testDescription: "with Windows' line ends") { $0.before.replacing("\n", with: "\r\n") },
        Surroundings(testDescription: "behind a byte-order mark") {
            $0.part == .file ? nil : "\u{FEFF}" + $0.before
        },
    ]

    /// Where nothing may be found.
    static let quiet: [Surroundings] = [
        Surroundings(testDescription: "in a fenced code block") { example in
            guard example.part == .body || example.part == .frontMatter else { return nil }
            let (head, body) = example.part == .body ? parts(example.before) : ([], example.before)
            return head.joined() + "Text.\n\n~~~~~~\n" + body + "\n~~~~~~\n"
        },
        Surroundings(testDescription: "in an HTML comment") { example in
            guard example.part == .body || example.part == .frontMatter else { return nil }
            let (head, body) = example.part == .body ? parts(example.before) : ([], example.before)
            return body.contains("-->") ? nil : head.joined() + "Text.\n\n<!--\n" + body + "\n-->\n"
        },
    ]

    /// The lines of the front matter, fences included, and the rest.
    static func parts(_ text: String) -> (head: [String], body: String) {
        guard text.hasPrefix("---\n"), let end = text.dropFirst(4).firstRange(of: "\n---") else { return ([], text) }
        let rest = text[end.upperBound...]
        let head = text[..<end.lowerBound].split(separator: "\n", omittingEmptySubsequences: false).map {
            String($0) + "\n"
        }
        return (head + ["---\n"], String(rest.drop { $0 == "\n" }))
    }
}
