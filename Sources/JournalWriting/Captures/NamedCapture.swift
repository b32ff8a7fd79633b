import JournalModel
import JournalReading
import JournalSyntax
import JournalText

/// A line that begins with a name: of a tracker, a questionnaire or a goal.
enum NamedCapture {
    /// `sleep:: 7h`, as typed.
    static func field(_ typed: TypedText) -> NewEntry? {
        let text = InlineText(bytes: Array(typed.first.utf8), source: 0)
        guard typed.lines.count == 1, let field = text.fields().first, field.range.lowerBound == 0,
            field.isExplicit, !field.valueRange.isEmpty
        else { return nil }
        return NewEntry(section: nil, lines: [TypedMarkdown.line(typed.first, isStart: true)], form: .line)
    }

    /// `phq9 12`, `gad7 1 2 1 0 2 1 1`, `phq9 13 raw`: as an inline field under Measures.
    static func score(_ typed: TypedText, _ context: CaptureContext) -> (entry: NewEntry, measure: Measure)? {
        let settings = context.settings
        let name = typed.firstWord.trimmingColons
        guard let measure = MeasureCatalogue.measure(name, in: settings) else { return nil }
        let isOwn = settings.measures.contains { $0.id == measure.id }
        guard !measure.isEverydayWord || isOwn || settings.measuresOn.contains(measure.id),
            !FieldReading.reserved.contains(name.lowercased())
        else { return nil }
        let value = typed.withoutFirstWord.lines.joined(separator: " ")
        guard value.utf8.first.map({ $0.isDigit || $0 == UInt8(ascii: "_") }) ?? false else { return nil }
        let line = context.line(name + ":: " + value, time: context.time)
        return (NewEntry(section: .measures, lines: [line], form: .line), measure)
    }

    /// `speak-up 4/10 asked one question`, `speak-up level +1`: under Goals.
    static func rating(_ typed: TypedText, _ context: CaptureContext) -> NewEntry {
        let name = typed.firstWord.trimmingColons
        let rest = typed.withoutFirstWord
        let line = context.line("[[\(name)]] " + dashed(rest.first), time: context.time)
        return .item(line, nesting: rest.lines.dropFirst(), in: .goals)
    }

    /// `4/10 - asked one question` of `4/10 asked one question`, so that the words are surely the note.
    private static func dashed(_ words: String) -> String {
        var pieces = words.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: true).map(String.init)
        let isLevel = pieces.first?.lowercased() == "level"
        guard let value = pieces.first, isLevel || value.contains("/") else { return words }
        if !isLevel, pieces.count == 3 { pieces = [pieces[0], pieces[1] + " " + pieces[2]] }
        let count = isLevel ? 2 : 1
        guard pieces.count > count, let first = pieces[count].first, !"-–—#[".contains(first) else { return words }
        return pieces[..<count].joined(separator: " ") + " - " + pieces[count]
    }

    /// Whether words that follow a name could be a goal's rating or level.
    static func looksLikeRating(_ rest: TypedText) -> Bool {
        guard let first = rest.first.utf8.first else { return false }
        return first.isDigit || first == UInt8(ascii: "+") || first == UInt8(ascii: "-")
            || rest.firstWord.trimmingColons.lowercased() == "level"
    }

    /// A name of up to three words and a value that is wholly one, tags behind it left out.
    struct Valued {
        /// As typed.
        let name: String
        let key: String
        let rest: String
        let value: TrackerValue
        /// `coffee: 3`: what stands behind the colon is meant as a value.
        let hasColon: Bool

        var isYesNo: Bool {
            if case .yesNo = value { true } else { false }
        }

        /// `7:30`: a length or a time of day.
        var isColon: Bool {
            if case .colon = value { true } else { false }
        }

        /// Whether it is known what it is: of a value with a colon, whether a length or a time of day.
        ///
        /// - Parameter lengths: trackers that have lengths already.
        func isMeant(_ settings: JournalSettings, lengths: Set<String>) -> Bool {
            guard case .colon(let hours, _) = value else { return !isNoLength(lengths) }
            if settings.trackers[key]?.isClock == true { return hours < 24 }
            let isTime = ClockTrackers.names.contains(key)
            // Nobody sleeps for 23 hours and 30 minutes, or is so long in bed.
            let isShort = hours < 14 || !isTime && !Valued.sleep.contains(key)
            if lengths.contains(key) { return isShort }
            return isTime ? hours < 24 : Valued.sleep.contains(key) && isShort
        }

        /// `70%` or 430 hours of what has been lengths of time so far: the unit of the others would be lost by it.
        func isNoLength(_ lengths: Set<String>) -> Bool {
            guard lengths.contains(key) else { return false }
            switch value {
            case .number(let hours): return hours > 24
            case .percent, .fraction, .yesNo: return true
            case .duration, .colon: return false
            }
        }

        /// `4.500` may be four thousand five hundred, and is read as a decimal.
        var advice: [String] {
            let number = rest.prefix { !$0.isWhitespace }
            let parts = number.split(separator: ".", omittingEmptySubsequences: false)
            guard parts.count == 2, parts[1].count == 3, (1...3).contains(parts[0].count),
                case .number(let read) = value,
                read < 1000, number.allSatisfy({ $0.isNumber || $0 == "." })
            else { return [] }
            return ["\(number) is read as \(Diagnostic.plain(read)); a thousand and more is written without a point"]
        }

        /// Names that have lengths.
        private static let sleep: Set<String> = ["nap", "naps", "napped", "sleep", "slept"]

        /// `2/10`.
        var isRating: Bool {
            if case .fraction = value { true } else { false }
        }

        func entry(_ context: CaptureContext) -> NewEntry {
            NewEntry(section: nil, lines: [context.line(name + ":: " + rest, time: context.time)], form: .line)
        }
    }

    /// The ways to part a line into a name and a value, the longest name first.
    static func values(_ typed: TypedText, _ context: CaptureContext) -> [Valued] {
        guard typed.lines.count == 1 else { return [] }
        let words = typed.first.split { $0 == " " || $0 == "\t" }
        return (1...3).reversed().compactMap { count in
            guard words.count > count else { return nil }
            let written = words[..<count].joined(separator: " ")
            let isAt = count > 1 && words[count - 1].lowercased() == "at" && words[count].contains(":")
            let name = (isAt ? words[..<(count - 1)].joined(separator: " ") : written).trimmingColons
            let rest = words[count...].joined(separator: " ")
            let value = words[count...].prefix { !$0.hasPrefix("#") }.joined(separator: " ")
            let key = FieldName.normalized(name.utf8)
            let isName = name.utf8.allSatisfy {
                $0.isWordLike || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") || $0 == .space
            }
            guard isName, !FieldReading.reserved.contains(key), name.utf8.first?.isLetterLike ?? false,
                let read = TrackerValue(value.utf8, comma: context.settings.decimalMark == .comma)
            else { return nil }
            return Valued(name: name, key: key, rest: rest, value: read, hasColon: written.hasSuffix(":"))
        }
    }

    /// `sleep 7h woke twice`: a value with a unit, and more words.
    static func beginsWithValue(_ typed: TypedText, _ context: CaptureContext) -> Bool {
        let words = typed.first.split { $0 == " " || $0 == "\t" }
        return (2...4).contains { count in
            guard count < words.count else { return false }
            let line = TypedText(words[..<count].joined(separator: " "))
            return values(line, context).contains { value in
                switch value.value {
                case .duration, .percent: !value.name.contains(" ")
                default: false
                }
            }
        }
    }
}

extension StringProtocol {
    /// Without colons at the end: `sleep` of `sleep:`.
    fileprivate var trimmingColons: String {
        var text = String(self)
        while text.last == ":" { text.removeLast() }
        return text
    }
}
