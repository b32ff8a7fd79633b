/// The bytes that plain text is made of, by name.
///
/// All of it is inlined: these stand in the innermost loops of other rooms.
extension UInt8 {
    @inlinable package static var tab: UInt8 { 0x09 }
    @inlinable package static var lineFeed: UInt8 { 0x0A }
    @inlinable package static var carriageReturn: UInt8 { 0x0D }
    @inlinable package static var space: UInt8 { 0x20 }

    /// Space or tab.
    @inlinable package var isBlank: Bool { self == 0x20 || self == 0x09 }
    /// Space, tab, LF, CR, VT or FF.
    @inlinable package var isWhitespace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }
    @inlinable package var isLineEnd: Bool { self == 0x0A || self == 0x0D }
    @inlinable package var isDigit: Bool { self >= 0x30 && self <= 0x39 }
    @inlinable package var isASCIILetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
    /// An ASCII letter, or part of a character beyond ASCII.
    @inlinable package var isLetterLike: Bool { isASCIILetter || self >= 0x80 }
    @inlinable package var isWordLike: Bool { isLetterLike || isDigit }
    /// ASCII punctuation, as CommonMark has it: what a backslash may stand before.
    @inlinable package var isPunctuation: Bool {
        (self >= 0x21 && self <= 0x2F) || (self >= 0x3A && self <= 0x40) || (self >= 0x5B && self <= 0x60)
            || (self >= 0x7B && self <= 0x7E)
    }
    /// The value of an ASCII digit, 0 for anything else.
    @inlinable package var digitValue: Int { isDigit ? Int(self) - 0x30 : 0 }
    /// An ASCII capital made small, anything else as it is.
    @inlinable package var lowercased: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }
}

extension Collection<UInt8> {
    /// Whether these bytes are `text`, ASCII letters compared without case.
    @inlinable
    package func equalsIgnoringCase(_ text: StaticString) -> Bool {
        guard count == text.utf8CodeUnitCount else { return false }
        return text.withUTF8Buffer { wanted in
            zip(self, wanted).allSatisfy { $0.lowercased == $1.lowercased }
        }
    }

    /// Whether these bytes begin with `text`, ASCII letters compared without case.
    @inlinable
    package func startsIgnoringCase(_ text: StaticString) -> Bool {
        guard count >= text.utf8CodeUnitCount else { return false }
        return text.withUTF8Buffer { wanted in
            zip(self, wanted).allSatisfy { $0.lowercased == $1.lowercased }
        }
    }
}

extension [UInt8] {
    /// `range` without the white space at its ends.
    @inlinable
    package func trimmed(_ range: Range<Int>) -> Range<Int> {
        var lower = Swift.max(range.lowerBound, 0)
        var upper = Swift.min(range.upperBound, count)
        while lower < upper, self[lower].isWhitespace { lower += 1 }
        while lower < upper, self[upper - 1].isWhitespace { upper -= 1 }
        return lower < upper ? lower..<upper : lower..<lower
    }

    /// Where the line begins that a place lies on; a place behind the last byte lies on the last line.
    @inlinable
    package func lineStart(_ place: Int) -> Int {
        self[..<Swift.min(place, count)].lastIndex(where: \.isLineEnd).map { $0 + 1 } ?? 0
    }

    /// Where the line ends that a place lies on, before its LF or CR.
    @inlinable
    package func lineEnd(_ place: Int) -> Int {
        self[Swift.min(place, count)...].firstIndex(where: \.isLineEnd) ?? count
    }

    /// Behind the line end that stands at a place: an LF, a CR LF, a CR, or nothing at the end of the file.
    @inlinable
    package func afterLineEnd(_ place: Int) -> Int {
        var place = place
        if place < count, self[place] == .carriageReturn { place += 1 }
        if place < count, self[place] == .lineFeed { place += 1 }
        return place
    }

    /// The text of `range`, white space trimmed off.
    @inlinable
    package func text(_ range: Range<Int>) -> String {
        String(decoding: self[trimmed(range)], as: UTF8.self)
    }

    /// The text of `range`, white space made single spaces, none at its ends.
    package func singleSpaced(_ range: Range<Int>) -> String {
        String(unsafeUninitializedCapacity: range.count) { kept in
            withUnsafeBufferPointer { bytes in
                var count = 0
                var isGap = false
                for byte in bytes[range] {
                    if byte.isWhitespace {
                        isGap = count > 0
                    } else {
                        if isGap {
                            kept[count] = .space
                            count += 1
                        }
                        isGap = false
                        kept[count] = byte
                        count += 1
                    }
                }
                return count
            }
        }
    }
}
