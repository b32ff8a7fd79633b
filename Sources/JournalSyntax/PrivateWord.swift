import JournalText

/// The word `private`, and what is one slip of the pen away from it.
package enum PrivateWord {
    package static func isExact(_ word: some Collection<UInt8>) -> Bool { word.equalsIgnoringCase("private") }

    package static func isNear(_ word: some Collection<UInt8>) -> Bool {
        guard (4...8).contains(word.count) else { return false }
        let word = word.map(\.lowercased)
        return EditDistance.isOneSlip(word, Array("private".utf8)) || word.elementsEqual("priv".utf8)
    }

    /// The only word of a range that is nearly `private`; `nil` where there is none, or more than one.
    package static func onlyNear(in file: [UInt8], _ range: Range<Int>) -> Range<Int>? {
        let words = file[range.clamped(to: 0..<file.count)].split { !$0.isWordLike }.filter { isNear($0) }
        return words.count == 1 ? words.first?.indices : nil
    }

    /// Whether the first word of a range, or one behind a `#`, is nearly `private`.
    static func beginsNear(_ file: [UInt8], _ range: Range<Int>) -> Bool {
        var isAtStart = true
        var index = range.lowerBound
        while index < range.upperBound {
            if file[index] == UInt8(ascii: "#") {
                isAtStart = true
            } else if isAtStart, file[index].isWordLike {
                let word = file[index..<range.upperBound].prefix(while: \.isWordLike)
                if isNear(word) { return true }
                isAtStart = false
                index = word.endIndex
                continue
            }
            index += 1
        }
        return false
    }

    /// One slip away, and an English word of its own: it hides, and nobody writes over it unseen.
    package static func isAnotherWord(_ word: some Collection<UInt8>) -> Bool {
        word.equalsIgnoringCase("primate") || word.equalsIgnoringCase("privates")
    }
}
