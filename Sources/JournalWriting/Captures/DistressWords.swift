import JournalModel

/// The words of a typed exposure, with the arrow between two numbers of distress: `SUDS 80 -> 40` of `SUDS 80/40`.
///
/// `SUDS 8/10` stays: behind the stroke stands what it is of.
struct DistressWords {
    let line: String

    init(_ typed: String, _ settings: JournalSettings) {
        guard let words = DistressWords.behindWord(typed) else {
            line = typed
            return
        }
        let first = words.prefix { $0.isASCII && $0.isNumber }
        let rest = words.dropFirst(first.count)
        let second = rest.dropFirst().prefix { $0.isASCII && $0.isNumber }
        let behind = rest.dropFirst(second.count + 1)
        guard rest.first == "/", let before = Double(first), let after = Double(second),
            behind.first.map({ !$0.isLetter && !$0.isNumber && $0 != "/" && $0 != "." }) ?? true,
            before > 10, before > after || after > 10 && after != 100 && after != settings.sudsScale.upperBound
        else {
            line = typed
            return
        }
        line = typed[..<words.startIndex] + first + " -> " + second + behind
    }

    /// What stands behind the word SUDS; `nil` where it does not stand there.
    static func behindWord(_ line: String) -> Substring? {
        var rest = line[...]
        while let start = rest.indices.first(where: { rest[$0...].prefix(4).lowercased() == "suds" }) {
            let isWord = start == line.startIndex || !line[line.index(before: start)].isLetter
            rest = rest[start...].dropFirst(4)
            let words = rest.drop { $0 == ":" || $0 == "=" || $0.isWhitespace }
            if isWord, words.first?.isLetter != true || words.count < rest.count { return words }
        }
        return nil
    }
}
