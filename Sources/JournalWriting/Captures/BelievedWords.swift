/// A thought and, at its end, how far it is believed, with the brackets that the format has around that:
/// `they laugh (80%)` of `they laugh 80%`. `I must give 100%` are words.
struct BelievedWords {
    /// The line with the brackets; as typed where nothing is surely a belief.
    let line: String
    let isBelieved: Bool
    /// A bare number at the end that might be a belief.
    let unread: String?

    init(_ typed: String) {
        let (words, tags) = TrailingTags.parted(typed)
        let pieces = words.split(whereSeparator: \.isWhitespace)
        guard let last = pieces.last, let before = pieces.dropLast().last,
            !BelievedWords.continued.contains(before.lowercased().replacing("’", with: "'"))
        else {
            line = typed
            isBelieved = false
            unread = nil
            return
        }
        let number = last.prefix { $0.isASCII && $0.isNumber }
        let sign = last.dropFirst(number.count)
        let isShare = (1...3).contains(number.count) && ["%", "/10", "/100"].contains(sign)
        isBelieved = isShare
        // Behind a comma it is read as it stands.
        line =
            isShare && before.last != ","
            ? words.dropLast(last.count).trimmingBlanksAtEnd + " (" + last + ")" + tags : typed
        let isNumber = sign.isEmpty && (1...3).contains(number.count) && (Int(number) ?? 101) <= 100
        unread = isNumber ? String(number) : nil
    }

    /// Words behind which a number is part of the sentence.
    private static let continued: Set<String> = [
        "a", "about", "above", "almost", "and", "another", "around", "at", "be", "been", "being", "below", "by", "even",
        "for", "from", "gave", "get", "give", "given", "gives", "giving", "got", "have", "i'm", "in", "is", "it",
        "it's", "just", "least", "less", "like", "lost", "me", "more", "most", "my", "nearly", "no", "not", "of", "on",
        "only", "or", "over", "page", "room", "than", "the", "to", "turn", "turned", "turning", "under", "until", "up",
        "was", "we're", "were", "with",
    ]
}

extension Substring {
    fileprivate var trimmingBlanksAtEnd: Substring {
        var text = self
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }
}
