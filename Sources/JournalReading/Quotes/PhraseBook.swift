import JournalText

/// Phrases that can be found again in running words: each whole if it has three to five words, and every six words in
/// a row of those that have more.
struct PhraseBook {
    /// Where a phrase, or six words of one, stands among all words that were added.
    struct Phrase: Hashable {
        let start: Int
        let length: Int
    }

    struct Match {
        let phrase: Phrase
        /// In the words that were looked through.
        let words: Range<Int>
    }

    private static let shortest = 3
    private static let longest = 6
    /// Of those words of a phrase that weigh anything, together.
    private static let leastWeight = 10

    /// Words by numbers; 0 is any word that was never added.
    private var numbers: [String: Int32] = [:]
    private var added: [Int32] = []
    /// By the hash of their words; of two phrases with the same words the first.
    private var phrases: [[UInt64: Int]] = Array(repeating: [:], count: longest + 1)

    var isEmpty: Bool { phrases.allSatisfy(\.isEmpty) }

    /// Takes apart what stands between two cuts.
    ///
    /// - Complexity: O(words).
    mutating func add(_ words: [QuotableWord]) {
        var start = 0
        for index in words.indices where index == words.count - 1 || words[index + 1].gap == .cut {
            addPhrase(words[start...index])
            start = index + 1
        }
    }

    private mutating func addPhrase(_ words: ArraySlice<QuotableWord>) {
        // Times, ratings and days stand around the words that are quoted.
        var words = words
        while let first = words.first, first.text.utf8.first?.isDigit ?? true { words.removeFirst() }
        while let last = words.last, last.text.utf8.first?.isDigit ?? true { words.removeLast() }
        guard words.count >= PhraseBook.shortest, !PhraseBook.isList(words) else { return }
        let start = added.count
        for word in words {
            let number = numbers[word.text] ?? Int32(numbers.count + 1)
            numbers[word.text] = number
            added.append(number)
        }
        let weights = words.map(\.weight)
        let length = min(words.count, PhraseBook.longest)
        for offset in 0...(words.count - length) {
            let own = weights[offset..<offset + length].filter { $0 > 0 }
            guard own.count >= PhraseBook.shortest, own.reduce(0, +) >= PhraseBook.leastWeight else { continue }
            let hash = PhraseBook.hash(added[(start + offset)..<(start + offset + length)])
            if phrases[length][hash] == nil { phrases[length][hash] = start + offset }
        }
    }

    /// `anxious 70, tired, a bit sad`: between commas one or two words each, as feelings are listed.
    private static func isList(_ words: ArraySlice<QuotableWord>) -> Bool {
        var longest = 0
        var length = 0
        var parts = 1
        for (offset, word) in words.enumerated() {
            if word.gap == .comma, offset > 0 {
                parts += 1
                length = 0
            }
            if !(word.text.utf8.first?.isDigit ?? true) { length += 1 }
            longest = max(longest, length)
        }
        return parts > 1 && longest < PhraseBook.shortest
    }

    /// Where phrases stand in running words, whatever stands between these.
    ///
    /// - Parameter among: only these; `nil` for all.
    func matches(in words: [QuotableWord], among candidates: Set<Phrase>? = nil) -> [Match] {
        let numbers = words.map { self.numbers[$0.text] ?? 0 }
        let lengths = candidates.map { Set($0.map(\.length)) } ?? Set(PhraseBook.shortest...PhraseBook.longest)
        var matches: [Match] = []
        for length in lengths.sorted() where numbers.count >= length && !phrases[length].isEmpty {
            for index in 0...(numbers.count - length) where numbers[index] > 0 {
                let slice = numbers[index..<index + length]
                guard let start = phrases[length][PhraseBook.hash(slice)],
                    slice.elementsEqual(added[start..<start + length])
                else { continue }
                let phrase = Phrase(start: start, length: length)
                if candidates?.contains(phrase) ?? true {
                    matches.append(Match(phrase: phrase, words: index..<index + length))
                }
            }
        }
        return matches
    }

    /// FNV-1a over the words' numbers: the same on every machine.
    private static func hash(_ words: ArraySlice<Int32>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for word in words { hash = (hash ^ UInt64(UInt32(bitPattern: word))) &* 0x0000_0100_0000_01B3 }
        return hash
    }
}
