import JournalText

/// The rating at the head of a text, as a mood may have it, and the bare intensities that follow. A look at shapes: what
/// counts as a mood is for reading to say.
struct MoodText: Sendable, Hashable {
    /// `nil` where the text begins with a word or a pictograph.
    private(set) var rating: Double?
    /// The `m` of `n/m`.
    private(set) var max: Double?
    /// The rating is written with a decimal comma.
    private(set) var hasComma = false
    /// A minus stands before it.
    private(set) var isNegative = false
    /// The words before any dash, comma or number, in lower case, where the text begins with words.
    private(set) var word: String?
    /// Numbers that follow a word and are of nothing that is written: `anxious 7`.
    private(set) var intensities: [Double] = []

    /// `nil` where no rating and no short word stands at the head.
    init?(_ text: String) {
        let bytes = Array(text.utf8)
        var index = 0
        if bytes.first == UInt8(ascii: "-"), bytes.count > 1, bytes[1].isDigit {
            isNegative = true
            index = 1
        }
        if index < bytes.count, bytes[index].isDigit {
            guard let value = MoodText.number(bytes, &index) else { return nil }
            rating = value.value
            hasComma = value.hasComma
            if index + 1 < bytes.count, bytes[index] == UInt8(ascii: "/"), bytes[index + 1].isDigit {
                index += 1
                guard let whole = MoodText.number(bytes, &index)?.value, whole >= 3, whole <= 1000 else { return nil }
                max = whole
            }
            // `8km`, `10-12`, `08:15`.
            if index < bytes.count, !bytes[index].isBlank, bytes[index] != UInt8(ascii: ","),
                bytes[index] != UInt8(ascii: "."), bytes[index] != UInt8(ascii: ";")
            {
                return nil
            }
            // `8 hours of sleep` is prose: what follows is one to three words and perhaps a number, or a dash.
            let rest = MoodText.beforeDash(bytes[index...])
            let parts = rest.split { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") }
            let words = parts.map { $0.split(whereSeparator: \.isBlank) }
            if max == nil, words.contains(where: { $0.count > 4 }) { return nil }
            intensities = words.compactMap(MoodText.intensity)
        } else {
            let head = MoodText.beforeDash(bytes[...]).prefix { $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "#") }
            let words = head.split(whereSeparator: \.isBlank)
            guard !words.isEmpty, words.count <= 3, words.allSatisfy({ word in !word.contains(where: \.isDigit) }),
                words.allSatisfy({ word in word.contains { $0.isLetterLike } })
            else { return nil }
            word = words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ").lowercased()
        }
    }

    /// Digits, and a decimal point or comma with one or two more.
    private static func number(_ bytes: [UInt8], _ index: inout Int) -> (value: Double, hasComma: Bool)? {
        let start = index
        var value = 0.0
        while index < bytes.count, bytes[index].isDigit, index - start < 4 {
            value = value * 10 + Double(bytes[index].digitValue)
            index += 1
        }
        guard index == bytes.count || !bytes[index].isDigit else { return nil }
        guard index + 1 < bytes.count, bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ","),
            bytes[index + 1].isDigit
        else { return (value, false) }
        let hasComma = bytes[index] == UInt8(ascii: ",")
        index += 1
        var scale = 1.0
        let fraction = index
        while index < bytes.count, bytes[index].isDigit, index - fraction < 2 {
            scale *= 10
            value += Double(bytes[index].digitValue) / scale
            index += 1
        }
        guard index == bytes.count || !bytes[index].isDigit else { return nil }
        return (value, hasComma)
    }

    /// What stands before a dash with blanks around it, or a tag.
    private static func beforeDash(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let isFree = index > bytes.startIndex && bytes[index - 1].isBlank
            if isFree,
                bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "#")
                    || bytes[index...].starts(with: "–".utf8) || bytes[index...].starts(with: "—".utf8)
            {
                return bytes[..<index]
            }
            index += 1
        }
        return bytes
    }

    /// The number at the end of `anxious 7`.
    private static func intensity(_ words: [ArraySlice<UInt8>]) -> Double? {
        guard words.count >= 2, words.count <= 4, let last = words.last, last.allSatisfy(\.isDigit), last.count <= 3,
            words.dropLast().allSatisfy({ word in word.allSatisfy { $0.isLetterLike || $0 == UInt8(ascii: "-") } })
        else { return nil }
        return last.reduce(0.0) { $0 * 10 + Double($1.digitValue) }
    }
}
