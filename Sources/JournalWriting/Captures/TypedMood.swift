import JournalModel
import JournalReading
import JournalSyntax
import JournalText

/// A typed mood in the form that reads back as it was meant: `5/10` of `5 out of 10`, `4 sad` of `4 (sad)`, and a dash
/// before words that are no feeling, so that `mood 3 this morning` has no emotion called this morning.
struct TypedMood {
    let line: String
    /// Two ratings in one line, `3 then 6`, `4 or 5`, `3-4`: which of them is the mood nobody can tell.
    let hasSeveral: Bool
    /// A number of another one, which on a command line is surely a mood only where it says so or is of ten.
    private(set) var isCount = false

    /// - Parameter hasWord: the word mood stood before it.
    init(_ typed: String, hasWord: Bool, _ settings: JournalSettings) {
        let bytes = Array(typed.utf8)
        let text = InlineText(bytes: bytes, source: 0)
        let start = LineHead.skipped(text, text.all, pattern: settings.datePattern.flatMap(DatePattern.init)).lowerBound
        let head = String(decoding: bytes[..<start], as: UTF8.self)
        var rest = String(decoding: bytes[start...], as: UTF8.self)[...]
        guard var rating = TypedMood.number(&rest) else {
            line = typed
            hasSeveral = false
            return
        }
        var hasMax = false
        if let (max, isSpelt, behind) = TypedMood.max(rest) {
            let isAlone = behind.allSatisfy(\.isWhitespace)
            let known: Set<String> = ["10", "100", Diagnostic.plain(settings.moodScale.upperBound)]
            let isSaid = hasWord && !MoodWords.beginsWithCounted(behind)
            // `9/11` is a day and `3/4 of a pizza` a share: of another number it is a mood where a feeling says so.
            let isFelt = BareRating.isMeant("\(rating)\(behind)")
            let isOf =
                isSpelt ? known.contains(max) && isFelt : known.contains(max) || isFelt && (max == "5" || !isAlone)
            let isMood = hasWord && !isSpelt || isSaid || isOf
            isCount = !isMood
            hasMax = isMood
            if isMood {
                rating += "/" + max
                rest = behind
            }
        }
        hasSeveral = MoodWords.holdRating(rest)
        // `1, do not want to get up`, `0. nothing left`: no list begins with nought.
        let isMarked = rest.first == "," || rest.first == ":" || rating == "0" && rest.first == "."
        let isSure = hasWord || hasMax || isMarked && !MoodWords.beginsWithCounted(rest.dropFirst())
        line = head + rating + (isCount ? String(rest) : MoodWords.parted(rest, isSure: isSure))
    }

    /// `6`, `6.5`, `6,5`.
    private static func number(_ rest: inout Substring) -> String? {
        func digits(_ text: Substring) -> Substring { text.prefix { $0.isASCII && $0.isNumber } }
        var length = digits(rest).count
        guard length > 0 else { return nil }
        if let mark = rest.dropFirst(length).first, mark == "." || mark == "," {
            let decimals = digits(rest.dropFirst(length + 1)).count
            if decimals > 0 { length += decimals + 1 }
        }
        defer { rest = rest.dropFirst(length) }
        return String(rest.prefix(length))
    }

    /// `/10`, ` / 10`, ` of 10`, ` out of 10`: the number, whether a word stands before it, and what follows.
    private static func max(_ text: Substring) -> (max: String, isSpelt: Bool, rest: Substring)? {
        var rest = text.drop(while: \.isWhitespace)
        let isSpelt = rest.first != "/"
        if isSpelt {
            for words in [["out"], ["of", "von", "sur", "de"]] {
                let next = rest.prefix(while: \.isLetter)
                guard words.contains(next.lowercased()) else {
                    if words == ["out"] { continue }
                    return nil
                }
                rest = rest.dropFirst(next.count).drop(while: \.isWhitespace)
            }
        } else {
            rest = rest.dropFirst().drop(while: \.isWhitespace)
        }
        guard let max = number(&rest), rest.first.map({ !$0.isLetter && $0 != "/" }) ?? true else { return nil }
        return (max, isSpelt, rest)
    }
}
