import JournalModel
import JournalReading
import JournalText

/// `6/10 anxious 70, tired — stand-up went badly #work`, with or without the word before it.
enum MoodCapture: CaptureKind {
    static let word = "mood"
    static let about = "a rating, emotions, a note; the word may be left out before a number"
    static let takesAnyWords = false

    static func entry(_ typed: TypedText, _ context: CaptureContext) -> NewEntry? {
        entry(typed, context, hasWord: true)
    }

    /// - Parameter hasWord: the word was typed.
    static func entry(_ typed: TypedText, _ context: CaptureContext, hasWord: Bool) -> NewEntry? {
        guard !typed.isEmpty else { return nil }
        // `mood is 4`.
        let isSaid = hasWord && ["is", "now"].contains(typed.firstWord.lowercased())
        let typed = isSaid && typed.withoutFirstWord.first.first?.isNumber == true ? typed.withoutFirstWord : typed
        let mood = TypedMood(typed.first, hasWord: hasWord, context.settings)
        guard !mood.hasSeveral, hasWord || !mood.isCount else { return nil }
        let line = context.line(mood.line, time: context.time ?? context.now)
        return .item(line, nesting: typed.lines.dropFirst(), in: .mood)
    }

    /// Moods on lines of their own, each an item; `nil` unless every line is one that begins with its number.
    static func entries(_ typed: TypedText, _ context: CaptureContext) -> NewEntry? {
        let lines = typed.lines.filter { !$0.isEmpty }
        guard lines.count > 1 else { return nil }
        var all: NewEntry?
        for line in lines {
            var words = TypedText(line)
            var hasWord = false
            if case .kind(let kind, let rest)? = CaptureKinds.find(words), kind == MoodCapture.self {
                words = rest
                hasWord = true
            }
            guard words.first.utf8.first?.isDigit ?? false, hasWord || BareRating.isMeant(words.first),
                let one = entry(words, context, hasWord: hasWord), let item = one.lines.first
            else { return nil }
            if all == nil { all = one } else { all?.lines.append("- " + item) }
        }
        return all
    }

    static func advice(_ typed: TypedText, _ reading: TypedReading) -> [String] {
        let words = typed.first.lowercased().split { !$0.isLetter }
        guard let mood = reading.moods.first else { return [] }
        var advice: [String] = []
        if words.contains("yesterday") {
            advice.append("it counts for the day of this note; for the day before, type journal log --date yesterday")
        }
        let isParted = typed.first.contains { "–—".contains($0) } || typed.first.contains(" - ")
        if reading.moods.count == 1, mood.emotions.isEmpty, !isParted, let word = firstWord(mood.note?.text),
            FeelingWords.all.contains(word)
        {
            advice.append("only the number is read; feelings are parted by commas, as in mood 3, sad 80, tired")
        }
        return advice
    }

    /// `8/10 anxiety` may be how strong it is; where 10 is best, as a mood it says the opposite.
    static func unsure(_ reading: TypedReading) -> [String] {
        guard reading.moods.count == 1, let mood = reading.moods.first, let value = mood.value, value > 5,
            mood.emotions.first?.intensity == nil, let word = firstWord(mood.emotions.first?.name ?? mood.note?.text),
            strengths.contains(word)
        else { return [] }
        return ["the number is taken as the mood; how strong a feeling is stands behind it, as in 4/10 anxiety 70"]
    }

    private static func firstWord(_ text: String?) -> String? {
        text?.lowercased().split { !$0.isLetter && $0 != "'" }.first.map(String.init)
    }

    /// Feelings that a number is often put before to say how strong they are.
    private static let strengths: Set<String> = [
        "anger", "angry", "anxiety", "anxious", "craving", "cravings", "depressed", "depression", "distress",
        "distressed", "dread", "fear", "grief", "guilt", "hopeless", "hopelessness", "loneliness", "overwhelmed",
        "pain",
        "panic", "panicky", "rage", "sad", "sadness", "scared", "shame", "stress", "stressed", "suds", "suicidal",
        "tension", "urge", "urges", "worry", "worthless",
    ]

    static func isRead(_ reading: TypedReading) -> Bool { !reading.moods.isEmpty || !reading.diagnostics.isEmpty }
}
