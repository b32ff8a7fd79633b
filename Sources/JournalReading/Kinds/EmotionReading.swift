import JournalModel
import JournalSyntax
import JournalText

/// Reads emotions with their intensities: `anxious 70, tired`, `shame (60%)`, `anxiety 7/10`.
struct EmotionReading {
    enum Problem: Hashable {
        case outOfRange(Range<Int>)
        case small(Range<Int>)
    }

    /// 10 or 100 where the journal says so.
    let scale: Double?
    private(set) var problems: [Problem] = []

    init(scale: Double?) { self.scale = scale }

    /// One emotion of at most three words, which must be all there is in the range.
    mutating func emotion(_ bytes: [UInt8], _ range: Range<Int>) -> Emotion? {
        let range = bytes.trimmed(range)
        var scanner = Scanner(bytes, range)
        var first: Range<Int>?
        var last = range
        var count = 0
        while !scanner.isAtEnd, !scanner.next.isDigit, scanner.next != UInt8(ascii: "(") {
            guard scanner.next.isLetterLike, let word = scanner.word() else {
                guard scanner.take(UInt8(ascii: ":")), count > 0 else { return nil }
                scanner.skipBlanks()
                continue
            }
            first = first ?? word
            last = word
            count += 1
            scanner.skipBlanks()
        }
        guard let first, count <= 3 else { return nil }
        var intensity: Double?
        if !scanner.isAtEnd {
            let start = scanner.index
            guard let share = scanner.share() else { return nil }
            let place = EmotionReading.unbracketed(bytes, start..<scanner.index)
            scanner.skipBlanks()
            guard scanner.isAtEnd else { return nil }
            // `3 then 6`, `4 or 5` are two ratings, and no emotion is called then.
            if count == 1, EmotionReading.joining.contains(where: { bytes[first].equalsIgnoringCase($0) }) {
                return nil
            }
            intensity = percent(share, at: place)
        }
        return Emotion(
            name: EmotionReading.name(bytes, first.lowerBound..<last.upperBound), intensity: intensity)
    }

    /// In lower case, its words parted by single spaces.
    private static func name(_ bytes: [UInt8], _ range: Range<Int>) -> String {
        let written = String(unsafeUninitializedCapacity: range.count) { name in
            var count = 0
            for byte in bytes[range] where !byte.isWhitespace || name[count - 1] != .space {
                name[count] = byte.isWhitespace ? .space : byte.lowercased
                count += 1
            }
            return count
        }
        return bytes[range].allSatisfy { $0 < 0x80 }
            ? written : written.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Words between two numbers of one thing.
    private static let joining: [StaticString] = ["or", "then", "till", "to", "until"]

    /// Emotions parted by commas or semicolons; `nil` unless every part is one.
    mutating func list(_ bytes: [UInt8], _ range: Range<Int>) -> [Emotion]? {
        let before = problems.count
        var emotions: [Emotion] = []
        for part in EmotionReading.parts(bytes, range) {
            guard let emotion = emotion(bytes, part) else {
                problems.removeLast(problems.count - before)
                return nil
            }
            emotions.append(emotion)
        }
        return emotions
    }

    /// From 0 to 100; `nil` and a problem where it is outside.
    mutating func percent(_ share: (value: Double, of: Double?), at place: Range<Int>) -> Double? {
        var value = share.value
        if let whole = share.of {
            guard whole > 0, value <= whole else {
                problems.append(.outOfRange(place))
                return nil
            }
            value = value * 100 / whole
        } else if let scale {
            value = value * 100 / scale
        } else if value <= 10, value > 0 {
            problems.append(.small(place))
        }
        guard (0...100).contains(value) else {
            problems.append(.outOfRange(place))
            return nil
        }
        return value
    }

    /// `60%` of `(60%)`.
    static func unbracketed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
        guard range.count > 2, bytes[range].first == UInt8(ascii: "(") else { return range }
        return range.lowerBound + 1..<range.upperBound - 1
    }

    /// Ranges parted by commas and semicolons, empty ones left out.
    static func parts(_ bytes: [UInt8], _ range: Range<Int>) -> Parts { Parts(bytes: bytes, left: range) }

    struct Parts: Sequence, IteratorProtocol {
        fileprivate let bytes: [UInt8]
        fileprivate var left: Range<Int>?

        mutating func next() -> Range<Int>? {
            while let range = left {
                var end = range.lowerBound
                while end < range.upperBound, bytes[end] != UInt8(ascii: ","), bytes[end] != UInt8(ascii: ";") {
                    end += 1
                }
                left = end < range.upperBound ? end + 1..<range.upperBound : nil
                let part = bytes.trimmed(range.lowerBound..<end)
                if !part.isEmpty { return part }
            }
            return nil
        }
    }
}

extension NoteContext {
    /// Reports what emotions' intensities gave cause for.
    func report(_ reading: EmotionReading, in text: InlineText, into items: inout NoteItems) {
        for problem in reading.problems {
            switch problem {
            case .outOfRange(let range):
                items.report(
                    .intensityOutOfRange(at: place(text.sourceRange(range)), text.bytes.text(range)))
            case .small(let range):
                guard !items.sawSmallIntensity else { continue }
                items.sawSmallIntensity = true
                items.report(.smallIntensity(at: place(text.sourceRange(range)), text.bytes.text(range)))
            }
        }
    }
}
