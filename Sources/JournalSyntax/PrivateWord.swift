import JournalText

/// The word `private`, and what is one slip of the pen away from it.
package enum PrivateWord {
    package static func isExact(_ word: some Collection<UInt8>) -> Bool {
        // As an array it is compared in place; through a collection that another room gives, byte by byte by calls.
        word.count == 7 && Array(word).equalsIgnoringCase("private")
    }

    /// One letter more than the word itself.
    package static let longestNear = 8

    package static func isNear(_ word: some Collection<UInt8>) -> Bool {
        guard (4...longestNear).contains(word.count) else { return false }
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

extension PrivateWord {
    /// Whether the word, or what is one slip away from it, may stand anywhere in some bytes: a cheap look, which never
    /// says no where a word does.
    ///
    /// One slip cannot spoil both halves of the word: `pri` and `vate` cannot both go, unless it exchanges their
    /// neighbours, and then `pr` and `ate` stay around `vi`.
    ///
    /// - Complexity: one pass over the bytes.
    package static func mayStand(in bytes: [UInt8], _ range: Range<Int>? = nil) -> Bool {
        let range = (range ?? bytes.indices).clamped(to: bytes.indices)
        guard range.count >= 4 else { return false }
        return bytes.withUnsafeBufferPointer { buffer in
            var index = range.lowerBound
            // Eight places at a time: few of them begin either half.
            let raw = UnsafeRawBufferPointer(buffer)
            while index + 9 <= range.upperBound {
                let here = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) | everyByte(0x20)
                let next = raw.loadUnaligned(fromByteOffset: index + 1, as: UInt64.self) | everyByte(0x20)
                let isFirst = (here ^ everyByte(UInt8(ascii: "p"))) | (next ^ everyByte(UInt8(ascii: "r")))
                let isSecond = (here ^ everyByte(UInt8(ascii: "v"))) | (next ^ everyByte(UInt8(ascii: "a")))
                if mayHoldZero(isFirst) || mayHoldZero(isSecond),
                    begins(buffer, in: index..<index + 8, before: range.upperBound)
                {
                    return true
                }
                index += 8
            }
            return begins(buffer, in: index..<range.upperBound, before: range.upperBound)
        }
    }

    /// Eight times the same byte.
    @inline(__always) private static func everyByte(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

    /// Whether one of eight bytes is zero: where none is, the borrow of no subtraction reaches a high bit.
    @inline(__always) private static func mayHoldZero(_ eight: UInt64) -> Bool {
        (eight &- everyByte(0x01)) & ~eight & everyByte(0x80) != 0
    }

    /// Whether `pri`, `prv` or `vate` begins at one of some places.
    private static func begins(_ bytes: UnsafeBufferPointer<UInt8>, in places: Range<Int>, before end: Int) -> Bool {
        func letter(_ index: Int) -> UInt8 { index < end ? bytes[index] | 0x20 : 0 }
        return places.contains { index in
            switch (letter(index), letter(index + 1), letter(index + 2)) {
            case (UInt8(ascii: "p"), UInt8(ascii: "r"), UInt8(ascii: "i")),
                (UInt8(ascii: "p"), UInt8(ascii: "r"), UInt8(ascii: "v")):
                true
            case (UInt8(ascii: "v"), UInt8(ascii: "a"), UInt8(ascii: "t")): letter(index + 3) == UInt8(ascii: "e")
            default: false
            }
        }
    }
}
