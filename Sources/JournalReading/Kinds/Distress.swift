import JournalText

/// `SUDS 80 -> 90 -> 35`, `8/10 -> 2/10`, `VOC 2 -> 6`, and the words before them.
struct Distress {
    struct Number {
        let value: Double
        let max: Double?
        let place: Range<Int>
    }

    private(set) var words: Range<Int>
    private(set) var before: Number?
    private(set) var peak: Number?
    private(set) var after: Number?
    private(set) var validityBefore: Number?
    private(set) var validityAfter: Number?

    init(_ bytes: [UInt8], _ range: Range<Int>) {
        words = range
        var end = range.upperBound
        var sudsStart = range.upperBound
        var isLabelled = false
        var index = range.lowerBound
        while index < range.upperBound {
            guard index == range.lowerBound || !bytes[index - 1].isWordLike else {
                index += 1
                continue
            }
            var scanner = Scanner(bytes, index..<range.upperBound)
            let isSUDS = scanner.takeWord("suds")
            let isVOC = !isSUDS && scanner.takeWord("voc")
            if isSUDS || isVOC {
                _ = scanner.take(UInt8(ascii: ":"))
                scanner.skipBlanks()
            }
            guard let chain = Distress.chain(&scanner), isSUDS || isVOC || chain.count > 1 else {
                index += 1
                continue
            }
            if isVOC {
                validityBefore = chain.first
                validityAfter = chain.count > 1 ? chain.last : nil
                end = min(end, index)
            } else if before == nil || !isLabelled {
                // `walked from 5 to 7: SUDS 80 -> 35`: what has the word is meant, else what stands last.
                before = chain.first
                after = chain.count > 1 ? chain.last : nil
                peak = chain.count > 2 ? chain.dropFirst().dropLast().max { $0.value < $1.value } : nil
                isLabelled = isSUDS
                sudsStart = index
            }
            index = scanner.index
        }
        end = min(end, sudsStart)
        while end > range.lowerBound,
            bytes[end - 1].isWhitespace || bytes[end - 1] == UInt8(ascii: ":") || bytes[end - 1] == UInt8(ascii: ",")
                || bytes[end - 1] == UInt8(ascii: "-") || bytes[end - 1] == UInt8(ascii: "(")
        {
            end -= 1
        }
        if end > range.lowerBound { words = range.lowerBound..<end }
    }

    private static func chain(_ scanner: inout Scanner) -> [Number]? {
        guard let first = scanner.distress() else { return nil }
        var chain = [first]
        while chain.count < 8 {
            let before = scanner
            guard scanner.arrow(), let next = scanner.distress() else {
                scanner = before
                break
            }
            chain.append(next)
        }
        return chain
    }
}

extension Scanner {
    /// A number, with what it is of where that is written.
    mutating func distress() -> Distress.Number? {
        let start = index
        guard let value = number() else { return nil }
        var max: Double?
        if next == UInt8(ascii: "/"), peek(1).isDigit {
            index += 1
            max = number()
        } else if take(UInt8(ascii: "%")) {
            max = 100
        }
        guard !next.isWordLike, next != UInt8(ascii: ":") || !peek(1).isDigit else {
            index = start
            return nil
        }
        return Distress.Number(value: value, max: max, place: start..<index)
    }
}
