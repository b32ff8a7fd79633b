import JournalModel
import JournalSyntax
import JournalText

/// `rating[/max] [emotion [intensity]] [, …] [dash note]`, in a range of text.
struct MoodLine {
    /// What makes the range a mood line, and so how much may follow the rating.
    enum Place {
        case underHeading
        /// After the word mood.
        case afterWord
        /// After a time, under no kind's heading: only `n/m` counts.
        case afterTime
        case inCell
        /// A whole front-matter value or inline field.
        case asValue
    }

    enum Outcome {
        case prose
        /// `_/10`: missing, not zero.
        case unfilled
        case mood
        case problem(Range<Int>, (SourceRange, String) -> Diagnostic)
    }

    private let text: InlineText
    private let range: Range<Int>
    private let place: Place
    private let note: NoteContext
    private(set) var emotionReading: EmotionReading
    private(set) var rating: Double?
    private(set) var max: Double?
    private(set) var value: Double?
    private(set) var emotions: [Emotion] = []
    /// In the text's bytes.
    private(set) var words: Range<Int>?

    init(_ text: InlineText, _ range: Range<Int>, _ place: Place, _ note: NoteContext) {
        self.text = text
        self.range = text.bytes.trimmed(range)
        self.place = place
        self.note = note
        emotionReading = EmotionReading(scale: note.settings.emotionScale)
    }

    /// Takes `Mood:` or `mood ` at the head of a line.
    static func takeWord(_ scanner: inout Scanner, _ note: NoteContext) -> Bool {
        let start = scanner.index
        while scanner.next == UInt8(ascii: "*") || scanner.next == UInt8(ascii: "_") { scanner.index += 1 }
        guard let word = scanner.word(), note.reading.headings.isMoodWord(scanner.bytes, word) else {
            scanner.index = start
            return false
        }
        while scanner.next == UInt8(ascii: "*") || scanner.next == UInt8(ascii: "_") { scanner.index += 1 }
        // `mood::` is a field, and read as one.
        if scanner.next == UInt8(ascii: ":"), scanner.peek(1) == UInt8(ascii: ":") {
            scanner.index = start
            return false
        }
        let hasColon = scanner.take(UInt8(ascii: ":"))
        while scanner.next == UInt8(ascii: "*") { scanner.index += 1 }
        guard scanner.skipBlanks() || hasColon else {
            scanner.index = start
            return false
        }
        return true
    }

    mutating func read() -> Outcome {
        let bytes = text.bytes
        var scanner = Scanner(bytes, range)
        guard !scanner.isAtEnd else { return place == .underHeading || place == .afterWord ? .unfilled : .prose }
        if scanner.next == UInt8(ascii: "_") || scanner.next == UInt8(ascii: "/") && scanner.peek(1).isDigit {
            return isUnfilled ? .unfilled : .prose
        }
        guard scanner.next.isDigit else { return readWordRating(&scanner) }

        let start = scanner.index
        guard let read = readNumber(&scanner) else { return .prose }
        switch read {
        case .problem(let make): return .problem(start..<scanner.index, make)
        case .rating(let value, let max):
            rating = value
            self.max = max
        }
        let ratingRange = start..<scanner.index
        if place == .afterTime, max == nil { return .prose }
        // `8km`, `4th`, `10-12`.
        let after = scanner.next
        if after.isWordLike || after == UInt8(ascii: "%") || after == UInt8(ascii: ":") || after == UInt8(ascii: "/")
            || after == UInt8(ascii: "-") && scanner.peek(1).isWordLike
        {
            return .prose
        }
        _ =
            scanner.take(UInt8(ascii: ",")) || scanner.take(UInt8(ascii: ":")) || scanner.take(UInt8(ascii: ";"))
            || scanner.take(UInt8(ascii: "."))
        guard readRest(scanner.rest) else { return .prose }
        let scale = note.settings.moodScale
        guard let rating else { return .prose }
        if let max {
            if rating > max { return .problem(ratingRange, Diagnostic.moodOutOfRange(scale: 0...max)) }
            if max == scale.upperBound, rating < scale.lowerBound {
                return .problem(ratingRange, Diagnostic.moodOutOfRange(scale: scale))
            }
        } else if !scale.contains(rating) {
            return .problem(ratingRange, Diagnostic.moodOutOfRange(scale: scale))
        }
        value = normalized(rating, max)
        return .mood
    }

    // MARK: Rating

    private enum Number {
        case rating(Double, max: Double?)
        case problem((SourceRange, String) -> Diagnostic)
    }

    private func readNumber(_ scanner: inout Scanner) -> Number? {
        let start = scanner.index
        guard var value = scanner.number(comma: note.comma) else { return nil }
        // `6,5/10` is read; a bare `6,5` could be a rating and a stray five.
        if scanner.next == UInt8(ascii: ","), scanner.peek(1).isDigit {
            var withComma = Scanner(scanner.bytes, start..<scanner.end)
            if let decimal = withComma.number(comma: true) {
                if withComma.next == UInt8(ascii: "/") {
                    value = decimal
                    scanner.index = withComma.index
                } else if withComma.isAtEnd || withComma.next.isWhitespace {
                    scanner.index = withComma.index
                    return place == .afterTime ? nil : .problem(Diagnostic.moodDecimalComma)
                }
            }
        }
        let afterNumber = scanner.index
        if place == .afterTime || scanner.next == UInt8(ascii: "/") || scanner.next == .space {
            var ahead = scanner
            ahead.skipBlanks()
            if ahead.take(UInt8(ascii: "/")) {
                ahead.skipBlanks()
                if let max = ahead.number(comma: note.comma) {
                    scanner.index = ahead.index
                    // Not a scale that anyone rates a mood on.
                    guard max >= 3, max <= 1000 else { return nil }
                    return .rating(value, max: max)
                }
            }
        }
        scanner.index = afterNumber
        return .rating(value, max: nil)
    }

    private func normalized(_ rating: Double, _ max: Double?) -> Double {
        let scale = note.settings.moodScale
        let value: Double
        if max == nil || max == scale.upperBound {
            value = (rating - scale.lowerBound) * 10 / (scale.upperBound - scale.lowerBound)
        } else {
            value = rating * 10 / (max ?? 10)
        }
        return note.settings.moodBest == .low ? 10 - value : value
    }

    /// A word or a pictograph that the journal gives a rating.
    private mutating func readWordRating(_ scanner: inout Scanner) -> Outcome {
        guard place != .afterTime, !note.settings.moodWords.isEmpty else { return .prose }
        let rest = String(decoding: text.bytes[scanner.rest], as: UTF8.self).lowercased()
        let matching = note.settings.moodWords.filter { word, _ in
            guard rest.hasPrefix(word) else { return false }
            let next = rest.utf8.dropFirst(word.utf8.count).first ?? 0
            return !next.isWordLike || word.utf8.last.map { $0 >= 0x80 } == true
        }
        guard let (word, value) = matching.max(by: { ($0.key.utf8.count, $1.key) < ($1.key.utf8.count, $0.key) }) else {
            return .prose
        }
        scanner.index = min(scanner.index + word.utf8.count, scanner.end)
        _ = scanner.take(UInt8(ascii: ","))
        guard readRest(scanner.rest) else { return .prose }
        rating = value
        self.value = normalized(value, nil)
        return .mood
    }

    private var isUnfilled: Bool {
        text.bytes[range].allSatisfy {
            $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "/") || $0.isDigit || $0.isWhitespace
                || $0 == UInt8(ascii: "-")
                || $0 == UInt8(ascii: ",")
        }
    }

    // MARK: Emotions and note

    /// What follows the rating; false where it makes prose of the line.
    private mutating func readRest(_ rest: Range<Int>) -> Bool {
        let bytes = text.bytes
        let rest = bytes.trimmed(rest)
        var feelings = rest
        if let dash = Dash.first(in: bytes, rest) {
            feelings = rest.lowerBound..<dash.before
            let range = bytes.trimmed(dash.after..<rest.upperBound)
            words = range.isEmpty ? nil : range
        }
        feelings = withoutTags(bytes.trimmed(feelings))
        guard !feelings.isEmpty else { return true }
        if max == nil || place == .afterTime, rating != nil, startsWithUnit(feelings) { return false }
        if let emotions = emotionReading.list(bytes, feelings) {
            self.emotions = emotions
            return true
        }
        // Longer text without a dash is the note, where the rating cannot be anything else.
        guard place != .afterTime, max != nil || place == .asValue || place == .inCell else { return false }
        words = feelings.lowerBound..<Swift.max(feelings.upperBound, words?.upperBound ?? 0)
        return true
    }

    mutating func readEmotions(_ range: Range<Int>) -> [Emotion]? {
        emotionReading.list(text.bytes, text.bytes.trimmed(range))
    }

    private func withoutTags(_ range: Range<Int>) -> Range<Int> {
        var end = text.tags(in: range).first?.range.lowerBound ?? range.upperBound
        // A link at the end refers, where nothing but emotions stands before it.
        if let link = text.references(in: range.lowerBound..<end).first(where: \.isWiki),
            !text.bytes[link.range.upperBound..<end].contains(where: \.isWordLike)
        {
            let before = text.bytes.trimmed(range.lowerBound..<link.range.lowerBound)
            var reading = EmotionReading(scale: nil)
            if before.isEmpty || reading.list(text.bytes, before) != nil { end = link.range.lowerBound }
        }
        return text.bytes.trimmed(range.lowerBound..<end)
    }

    private static let units: [StaticString] = [
        "hours", "hour", "hrs", "hr", "h", "minutes", "minute", "mins", "min", "m", "seconds", "sec", "s", "days",
        "day",
        "weeks", "week", "months", "month", "years", "year", "times", "time", "x", "km", "miles", "mile", "steps",
        "cups",
        "cup", "glasses", "glass", "units", "unit", "drinks", "drink", "mg", "ml", "g", "kg", "people", "of", "am",
        "pm",
        "pages", "things", "percent", "stunden", "minuten", "uhr", "coffees", "beers", "laps", "reps", "points", "out",
    ]

    private func startsWithUnit(_ range: Range<Int>) -> Bool {
        var scanner = Scanner(text.bytes, range)
        return MoodLine.units.contains { scanner.takeWord($0) }
    }
}

extension HeadingNames {
    /// Whether a word at the head of a line is mood, or the writer's own word for it.
    func isMoodWord(_ bytes: [UInt8], _ word: Range<Int>) -> Bool {
        if bytes[word].equalsIgnoringCase("mood") { return true }
        return hasOwnMoodWords && section(InlineText(file: bytes, word), word) == .mood
            && !bytes[word].equalsIgnoringCase("moods")
    }
}
