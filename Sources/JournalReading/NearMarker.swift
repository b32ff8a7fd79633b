import JournalSyntax
import JournalText

/// What is nearly a marker for private text, and where the exact one can be written.
struct NearMarker: Hashable {
    struct Edit: Hashable {
        /// In bytes of the file.
        let range: Range<Int>
        let text: String
        /// What is hidden stays exactly the same.
        let isSafe: Bool
    }

    /// In bytes of the file.
    let range: Range<Int>
    /// `nil` where a person has to say what was meant.
    let edit: Edit?

    init(_ range: Range<Int>, edit: Edit? = nil) {
        self.range = range
        self.edit = edit
    }

    /// The one word of a range that is nearly `private`, to be spelt right; the whole range where there is no such word.
    ///
    /// - Parameter isSafe: the slip may be mended unseen: it is no word of another language, as `Privat` over a section may be.
    init(word file: [UInt8], in range: Range<Int>, isSafe: Bool = true) {
        let word = PrivateWord.onlyNear(in: file, range)
        self.init(
            word ?? range,
            edit: word.map {
                let isCapital = file[$0].first.map { $0 != $0.lowercased } ?? false
                return Edit(
                    range: $0, text: isCapital ? "Private" : "private",
                    isSafe: isSafe && !PrivateWord.isAnotherWord(file[$0]))
            }
        )
    }

    /// A heading that may say private: a tag behind its words says so exactly, and hides the same. Whether it was meant
    /// is for a person to say.
    init(heading range: Range<Int>) {
        self.init(range, edit: Edit(range: range.upperBound..<range.upperBound, text: " #private", isSafe: false))
    }

    /// `#privat`, `(privat)` and what else stands in running text. Only a slip in the word itself can be mended
    /// unseen: `#private-ish`, `[private]` and `#family/private` may be meant for more.
    init(mark file: [UInt8], at range: Range<Int>) {
        self.init(
            range,
            edit: NearMarker.word(file, range).map {
                Edit(range: $0, text: "private", isSafe: !PrivateWord.isAnotherWord(file[$0]))
            })
    }

    private static func word(_ file: [UInt8], _ range: Range<Int>) -> Range<Int>? {
        guard let first = file[range].first else { return nil }
        var start = range.lowerBound + 1
        let isBracket = first == UInt8(ascii: "(")
        if isBracket {
            while start < range.upperBound, file[start].isWhitespace || file[start] == UInt8(ascii: "#") { start += 1 }
        } else {
            guard first == UInt8(ascii: "#"), range.lowerBound == 0 || !file[range.lowerBound - 1].isWordLike else {
                return nil
            }
        }
        let word = file[start..<range.upperBound].prefix(while: \.isWordLike)
        guard PrivateWord.isNear(word) else { return nil }
        let next = word.endIndex < file.count ? file[word.endIndex] : .space
        return next == UInt8(ascii: "-") || next == UInt8(ascii: "_") ? nil : word.indices
    }
}
