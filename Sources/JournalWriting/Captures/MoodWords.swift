/// What stands behind a mood's rating: feelings, and words that are none.
enum MoodWords {
    /// Whether another rating stands there: `then 6`, `or 5`, `-4`, `, later 7`; not `, 3 coffees`.
    static func holdRating(_ text: Substring) -> Bool {
        if let sign = text.first, "-–—→/".contains(sign), text.dropFirst().first?.isNumber == true { return true }
        let words = Self.words(text)
        // A dash directly behind the rating joins two as well; behind any other dash stands a note.
        if let first = words.first, isDash(first) {
            return words.count > 1 && isRating(words[1]) && endsRating(words, 1, orFeeling: false)
        }
        let end = words.firstIndex(where: isDash) ?? words.endIndex
        return words[..<end].indices.contains { index in
            guard isRating(words[index]) else { return false }
            let before = index > 0 ? words[index - 1] : ","
            return (endsPiece(before) || joining.contains(plain(before))) && endsRating(words, index, orFeeling: true)
        }
    }

    /// Whether what follows a number makes no count of it: nothing, a mark, a word that no count has behind it.
    private static func endsRating(_ words: [String], _ index: Int, orFeeling: Bool) -> Bool {
        guard index + 1 < words.count, !endsPiece(words[index]) else { return true }
        let next = words[index + 1]
        if next.hasPrefix("#") || isDash(next) || function.contains(plain(next)) || joining.contains(plain(next)) {
            return true
        }
        let isLast = index + 2 >= words.count || endsPiece(next)
        return orFeeling && isLast && FeelingWords.all.contains(plain(next))
    }

    private static func endsPiece(_ word: String) -> Bool { word.last == "," || word.last == ";" }

    /// The text with a dash before words that are no feelings: ` sad - in the morning` of ` sad in the morning`.
    ///
    /// - Parameter isSure: it is surely a mood, however it goes on.
    static func parted(_ text: Substring, isSure: Bool) -> String {
        let text = unbracketed(text)
        var words = Self.words(text[...])
        // `4.` and `4!` would begin a list, or be words.
        if words.count == 1, words[0].allSatisfy({ ".!".contains($0) }) { return "" }
        guard isSure else { return text }
        if let first = words.first, counted.contains(plain(first)) { return text }
        var lead = ""
        // `6: slept badly`, `6, tired`.
        if let first = words.first, first.allSatisfy({ ",;:.".contains($0) }) {
            lead = first
            words.removeFirst()
        }
        var end = words.firstIndex { isDash($0) || $0.hasPrefix("#") } ?? words.endIndex
        guard
            let place = words[..<end].indices.first(where: { index in
                isFunction(words, index) || index > 0 && words[index - 1].hasSuffix(".")
            })
        else { return text }
        // Feelings before it stay; a piece that is none goes to the note as a whole.
        let start = words[..<place].lastIndex(where: endsPiece).map { $0 + 1 } ?? 0
        let isFeeling = words[start..<place].allSatisfy { word in
            let word = plain(word)
            return FeelingWords.all.contains(word) || FeelingWords.degrees.contains(word) || isRating(word)
                || word.hasSuffix("%")
        }
        end = isFeeling ? place : start
        var kept = words[..<end].joined(separator: " ")
        while let last = kept.last, ",;:.".contains(last) { kept.removeLast() }
        if kept.isEmpty { lead = "" }
        return lead + (kept.isEmpty ? "" : " " + kept) + " - " + words[end...].joined(separator: " ")
    }

    /// ` sad` of ` (sad)`, ` - (rain)` of ` (rain)`.
    private static func unbracketed(_ text: Substring) -> String {
        let words = text.drop(while: \.isWhitespace)
        guard words.first == "(", let close = words.firstIndex(of: ")") else { return String(text) }
        let inner = words[words.index(after: words.startIndex)..<close]
        let rest = words[words.index(after: close)...]
        let plainWords = inner.split { $0.isWhitespace || $0 == "," }.map { plain(String($0)) }
        if plainWords.allSatisfy({ isRating($0) || $0.hasSuffix("%") }) { return String(text) }
        let isFeeling = plainWords.allSatisfy {
            FeelingWords.all.contains($0) || FeelingWords.degrees.contains($0) || isRating($0) || $0.hasSuffix("%")
        }
        return isFeeling ? " " + inner + rest : " - " + words
    }

    /// Whether the words begin with what the number counts: ` days were ok`.
    static func beginsWithCounted(_ text: Substring) -> Bool {
        words(text).first.map { counted.contains(plain($0)) } ?? false
    }

    // MARK: Words

    private static let counted = Set(
        """
        cups day days drinks exercises glasses h hour hours km meals mg miles min mins minute minutes month months nights
        pages people percent pills session sessions steps things times tries units week weeks x year years
        """.split(whereSeparator: \.isWhitespace).map(String.init))

    private static func words(_ text: Substring) -> [String] {
        text.split(whereSeparator: \.isWhitespace).map(String.init)
    }

    private static func plain(_ word: String) -> String {
        word.lowercased().replacing("’", with: "'").trimmingMarks
    }

    private static func isDash(_ word: String) -> Bool { ["-", "–", "—", "--"].contains(word) }

    /// `6`, `6.5`, `6/10`, a comma behind it or not.
    private static func isRating(_ word: String) -> Bool {
        let word = word.trimmingMarks
        return word.first?.isNumber == true && word.prefix(while: \.isNumber).count <= 3
            && word.allSatisfy { $0.isASCII && ($0.isNumber || "./,".contains($0)) }
    }

    private static func isFunction(_ words: [String], _ index: Int) -> Bool {
        let word = plain(words[index])
        guard function.contains(word) else { return false }
        // `on edge`, `at peace` are feelings.
        return index + 1 >= words.count || !states.contains(word + " " + plain(words[index + 1]))
    }

    private static let states: Set<String> = [
        "at ease", "at peace", "at rest", "in despair", "in love", "in pain", "in shock", "on edge", "on guard",
        "under pressure",
    ]

    /// Words between two ratings.
    private static let joining = Set(
        """
        after afternoon and before but either evening initially later maybe morning night now or perhaps possibly
        probably then though till to until vs -> → => ~ /
        """.split(whereSeparator: \.isWhitespace).map(String.init))

    /// Words that stand in no feeling's name.
    private static let function = Set(
        """
        about after afternoon again all already am another as at because been before by can can't cause could couldn't did
        didn't do does doesn't don't during even evening every
        everything for from had has have having he he's her his how i i'd i'm i've if in into is it it's its last later
        like maybe mainly me morning mostly my near never next night now of on or our over perhaps probably she she's
        since that that's the their them then there they this those though through till to today tomorrow tonight under
        until us was we went were what when where which while who why with without won't wouldn't yesterday you your
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}

extension String {
    /// Without marks at the end: `6` of `6,`.
    fileprivate var trimmingMarks: String {
        var text = self
        while let last = text.last, ",;:.!?".contains(last) { text.removeLast() }
        return text
    }
}
