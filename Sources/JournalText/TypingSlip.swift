/// Whether a word is likely to be another, typed with a slip: more careful than one letter's distance, since a false
/// question costs more than a slip that stays.
package enum TypingSlip {
    /// A letter doubled, or a double one single; two letters exchanged; a letter missing within a longer word; and one
    /// for another in a word that is long enough. Never what only ends otherwise (`walks`, `shared`, `sleepy`), never
    /// digits, and never the short last part after a hyphen (`pain-am`, `pain-pm`).
    ///
    /// - Parameter longEnough: from how many bytes on one letter may stand for another; `nil` for never.
    /// - Complexity: O(length of the words).
    package static func isLikely(_ word: [UInt8], for meant: [UInt8], longEnough: Int?) -> Bool {
        guard word.count >= 4, meant.count >= 4, EditDistance.isOneSlip(word, meant) else { return false }
        var start = 0
        while start < min(word.count, meant.count), word[start] == meant[start] { start += 1 }
        let differing = [word, meant].compactMap { start < $0.count ? $0[start] : nil }
        guard !differing.contains(where: \.isDigit), !isInShortLastPart(start, word, meant) else { return false }
        if word.count == meant.count + 1 { return isDouble(word, at: start) }
        if word.count + 1 == meant.count {
            if isDouble(meant, at: start) { return true }
            return meant.count >= fewestForMissing && start < word.count
        }
        let isExchange = start + 1 < word.count && word[start] != meant[start] && word[start + 1] != meant[start + 1]
        if isExchange { return true }
        guard let longEnough else { return false }
        return meant.count >= longEnough && start < word.count - 1
    }

    /// In shorter words, one letter less is another word too often.
    private static let fewestForMissing = 6
    private static let shortPart = 4

    private static func isDouble(_ word: [UInt8], at index: Int) -> Bool {
        guard word.indices.contains(index) else { return false }
        return index > 0 && word[index - 1] == word[index]
            || index + 1 < word.count && word[index + 1] == word[index]
    }

    private static func isInShortLastPart(_ start: Int, _ word: [UInt8], _ meant: [UInt8]) -> Bool {
        guard let hyphen = meant.lastIndex(of: UInt8(ascii: "-")), start > hyphen else { return false }
        return max(word.count, meant.count) - hyphen - 1 <= shortPart
    }
}
