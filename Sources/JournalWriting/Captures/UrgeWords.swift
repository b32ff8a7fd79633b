/// The words of a typed urge, with the commas that the format parts them by: `to drink 4/5, resisted` of
/// `to drink 4/5 resisted`.
struct UrgeWords {
    let line: String

    init(_ typed: String) {
        let words = typed.split { $0 == " " || $0 == "\t" }.map(String.init)
        guard let strength = words.firstIndex(where: { $0.first?.isNumber == true }) else {
            line = typed
            return
        }
        // A note behind a dash stays as it is.
        let end = words[strength...].firstIndex { ["-", "–", "—", "--"].contains($0) } ?? words.endIndex
        var text = words[...strength].joined(separator: " ")
        var index = strength + 1
        // Behind what it is for, the strength ends its part; `4 times` is none.
        var needsComma = strength > 0 && words[strength].contains("/")
        while index < words.count {
            // `almost gave in`, `was not acted on`: what stands before the words may turn them round.
            let isFree =
                index == strength + 1 || UrgeWords.endsPart(words[index - 1])
                || words[index].lowercased().hasPrefix("skill")
                || words[index].lowercased() == "i" && !UrgeWords.turns(words[index - 1])
            let count = index < end && isFree ? UrgeWords.beginning(words[index..<end]) : 0
            if index < end, needsComma || count > 0, !text.hasSuffix(","), !text.hasSuffix(";"),
                words[index] != ",", !words[index].hasPrefix("#")
            {
                text += ","
            }
            needsComma = false
            for word in words[index..<index + max(count, 1)] { text += " " + word }
            index += max(count, 1)
        }
        line = text
    }

    /// How many words begin a part of their own; 0 for none.
    private static func beginning(_ words: ArraySlice<String>) -> Int {
        let plain = words.prefix(4).map {
            $0.lowercased().replacing("’", with: "'").filter { $0.isLetter || $0 == "'" }
        }
        for phrase in phrases where plain.starts(with: phrase) {
            let isAsked = words.prefix(phrase.count).contains { $0.hasSuffix("?") }
            return isAsked ? 0 : phrase.count
        }
        return 0
    }

    /// Whether what I did behind a word may not have been so: `wish I resisted`.
    private static func turns(_ word: String) -> Bool {
        ["almost", "before", "if", "like", "nearly", "thought", "unless", "until", "wish", "wished"].contains(
            word.lowercased())
    }

    /// Whether what follows a word is said by itself.
    private static func endsPart(_ word: String) -> Bool {
        word.last == "," || word.last == ";" || ["and", "but", "so", "then"].contains(word.lowercased())
    }

    private static let phrases: [[String]] = [
        ["i", "did", "not", "act"], ["i", "didn't", "act"], ["i", "gave", "in"], ["i", "acted"], ["i", "resisted"],
        ["did", "not", "act"], ["didn't", "act"], ["gave", "in"], ["acted"], ["action"], ["resisted"], ["skill"],
        ["skills"],
    ]
}
