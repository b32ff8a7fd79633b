import JournalText

/// Whether a number at the beginning of what was typed is meant as a mood: `6`, `6/10 …`, `4, tired`, `6 anxious 70`, and
/// not `3 good things today` or `10 pills left`.
///
/// Under the heading Mood a note says so by its place. On a command line only the words tell, and a number that nobody
/// meant as a mood is worse on the page than one that has to be typed again: in doubt it is none.
enum BareRating {
    static func isMeant(_ line: String) -> Bool {
        var rest = line[...]
        rest = rest.drop { $0.isASCII && $0.isNumber }
        if let mark = rest.first, mark == "." || mark == ",", rest.dropFirst().first?.isNumber == true {
            rest = rest.dropFirst().drop { $0.isASCII && $0.isNumber }
        }
        // `1. get up` and `1) get up` are lists.
        if rest.first == "." || rest.first == ")" {
            return rest.dropFirst().allSatisfy(\.isWhitespace) && rest.first == "."
        }
        if rest.first.map({ !$0.isWhitespace }) ?? true { return true }
        let part = rest.prefix { !BareRating.ends.contains($0) }
        let words = part.split(whereSeparator: \.isWhitespace).map { $0.lowercased() }
        guard let last = words.last else { return true }
        // An intensity behind a feeling is a mood's alone.
        if words.count > 1, last.allSatisfy({ $0.isNumber || $0 == "%" }) { return true }
        // A sign or a picture alone is for the reader to tell.
        let plain = words.map { $0.filter { $0.isLetter || $0 == "'" } }.filter { !$0.isEmpty }
        guard let feeling = plain.last else { return true }
        return FeelingWords.all.contains(feeling)
            && plain.allSatisfy { FeelingWords.all.contains($0) || FeelingWords.degrees.contains($0) }
    }

    /// Behind these come further feelings, a note, a tag.
    private static let ends: Set<Character> = [",", ";", "–", "—", "-", "#", "(", ":"]
}
