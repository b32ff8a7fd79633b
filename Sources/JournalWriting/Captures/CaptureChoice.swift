import JournalModel
import JournalReading
import JournalText

/// What typed words could be, the likeliest first.
struct CaptureChoice {
    struct Candidate {
        let entry: NewEntry?
        var aside: String?
        var advice: (TypedReading) -> [String] = { _ in [] }
        let isRead: (TypedReading) -> Bool
    }

    private(set) var candidates: [Candidate] = []
    /// What is said where the words are none of it.
    private(set) var remark: CaptureRemark?
    /// Of words that are kept as a note and read as something all the same: what is not read of them.
    private(set) var advice: [String] = []
    /// The word private stands behind the kind's.
    private(set) var isPrivate = false

    /// - Parameter names: asked for only where the line begins with a word that could be a name in the journal.
    init(_ typed: TypedText, _ context: CaptureContext, names: () throws -> CaptureNames) throws {
        if let field = NamedCapture.field(typed) {
            candidates = [Candidate(entry: field) { !$0.saysNothing || !$0.diagnostics.isEmpty }]
            remark = .nothing(of: "value")
            return
        }
        let match = CaptureKinds.find(typed)
        if ThoughtCapture.isRecord(typed, context.settings, isEvent: match != nil) {
            candidates = [Candidate(ThoughtCapture.self, typed, context)]
            return
        }
        if case .kind(let kind, let rest)? = match {
            try take(kind, rest, typed, context)
            return
        }
        if let moods = MoodCapture.entries(typed, context) {
            let count = typed.lines.count { !$0.isEmpty }
            candidates.append(Candidate(entry: moods) { $0.moods.count == count })
        }
        if typed.first.utf8.first?.isDigit ?? false {
            takeNumber(typed, context)
            return
        }
        if case .sentence(let kind)? = match { remark = .sentence(kind: kind.word) }
        if TypedGrades(typed.first).hasBoth { candidates.append(Candidate(ActivityCapture.self, typed, context)) }
        if let (entry, measure) = NamedCapture.score(typed, context) {
            candidates = [Candidate(entry: entry) { !$0.scores.isEmpty || !$0.diagnostics.isEmpty }]
            remark = .nothing(of: measure.shortName)
            return
        }
        try takeNamed(typed, context, names: names)
        // A word of the writer's that means a rating.
        if !context.settings.moodWords.isEmpty {
            candidates.append(
                Candidate(
                    entry: MoodCapture.entry(typed, context, hasWord: false),
                    advice: { MoodCapture.advice(typed, $0) },
                    isRead: MoodCapture.isRead))
        }
        if remark == nil { remark = CaptureChoice.attempt(typed, context) }
    }

    private mutating func take(
        _ kind: any CaptureKind.Type, _ rest: TypedText, _ typed: TypedText, _ context: CaptureContext
    ) throws {
        let opened = TypedPrivacy(rest, context.settings)
        isPrivate = opened.isPrivate
        guard !opened.text.isEmpty else { throw Capture.NothingTyped(kind: kind.word) }
        remark = .nothing(of: kind.word)
        if kind == MoodCapture.self {
            if opened.text.first.utf8.first?.isDigit != true { remark = .noNumber }
            if let moods = MoodCapture.entries(typed, context) {
                let count = typed.lines.count { !$0.isEmpty }
                candidates.append(Candidate(entry: moods) { $0.moods.count == count })
            }
            if TypedMood(opened.text.first, hasWord: true, context.settings).hasSeveral {
                remark = .severalRatings
                advice = ["only the first of the numbers is read; one mood has one number, as in mood 4"]
            }
        }
        candidates.append(Candidate(kind, opened.text, context))
    }

    /// A line that begins with a number: a mood, or a count of something.
    private mutating func takeNumber(_ typed: TypedText, _ context: CaptureContext) {
        remark = CaptureChoice.attempt(typed, context)
        let mood = TypedMood(typed.first, hasWord: false, context.settings)
        guard !mood.hasSeveral else {
            remark = .severalRatings
            return
        }
        guard BareRating.isMeant(mood.line), !mood.isCount else { return }
        candidates.append(
            Candidate(
                entry: MoodCapture.entry(typed, context, hasWord: false),
                advice: { MoodCapture.advice(typed, $0) + MoodCapture.unsure($0) },
                isRead: MoodCapture.isRead))
    }

    /// A goal or a tracker; the journal is looked into only where what follows could be a value.
    private mutating func takeNamed(
        _ typed: TypedText, _ context: CaptureContext, names: () throws -> CaptureNames
    ) throws {
        let values = NamedCapture.values(typed, context)
        let mayBeRating = NamedCapture.looksLikeRating(typed.withoutFirstWord)
        let own = context.settings.trackers
        if let known = values.first(where: { own.keys.contains($0.key) }), !known.isColon {
            candidates.append(Candidate(known, context, aside: known.isRating ? CaptureChoice.noGoal : nil))
            return
        }
        guard !values.isEmpty || mayBeRating else { return }
        let names = try names()
        var name = typed.firstWord.lowercased()
        while name.last == ":" { name.removeLast() }
        if mayBeRating, names.goals.contains(name) {
            candidates.append(
                Candidate(entry: NamedCapture.rating(typed, context)) { !$0.ratings.isEmpty || !$0.diagnostics.isEmpty }
            )
            if remark == nil { remark = .nothing(of: "rating") }
            return
        }
        let known = values.first { own.keys.contains($0.key) || names.trackers.contains($0.key) }
        // `today 2/10` is no tracker called today; `pain: 2/10` is one called pain.
        let new = values.last { value in
            value.hasColon && !value.isYesNo || value.value.hasUnit && !value.name.contains(" ") && !value.isRating
        }
        guard let value = known ?? new else {
            let isName = values.contains { $0.isRating && $0.key.contains("-") && !$0.name.contains(" ") }
            if isName, remark == nil { remark = .unknownName }
            if let answer = values.last(where: { $0.hasColon && $0.isYesNo && !$0.name.contains(" ") }), remark == nil {
                remark = .yesOrNo(name: answer.name)
            }
            let isNew = values.contains { value in
                if case .number = value.value { !value.name.contains(" ") } else { false }
            }
            if isNew, remark == nil, !FeelingWords.all.contains(name) { remark = .newName }
            return
        }
        guard value.isMeant(context.settings, lengths: names.lengths) else {
            remark = value.isNoLength(names.lengths) ? .lengthExpected(name: value.key) : .timeOrLength(name: value.key)
            return
        }
        let isNew = known == nil && value.hasColon
        let aside = value.isRating ? CaptureChoice.noGoal : isNew ? "a new tracker" : nil
        candidates.append(Candidate(value, context, aside: aside))
    }

    private static let noGoal = "a tracker; no goal has that name"

    // MARK: What it may have been meant as

    /// Of words that are kept as a note: what they look like an attempt at.
    private static func attempt(_ typed: TypedText, _ context: CaptureContext) -> CaptureRemark? {
        if ThoughtCapture.holdsField(typed, context.settings) { return .oneField }
        if NamedCapture.beginsWithValue(typed, context) { return .moreThanValue }
        if NamedCapture.values(typed, context).contains(where: { $0.isRating }) { return .ratingBehindWords }
        let words = typed.first.lowercased().split(whereSeparator: \.isWhitespace)
        func isNumber(_ word: Substring) -> Bool {
            let digits = word.drop { $0 == "-" || $0 == "+" }.filter { !",;:.!?".contains($0) }
            return digits.first?.isNumber == true && digits.allSatisfy { $0.isNumber || $0 == "/" }
        }
        let plain = words.map { $0.filter { $0.isLetter || $0 == "'" } }.filter { !$0.isEmpty }
        let isFeeling =
            !plain.isEmpty && plain.contains(where: FeelingWords.all.contains)
            && plain.allSatisfy { FeelingWords.all.contains($0) || FeelingWords.degrees.contains($0) }
        let isOwn = context.settings.moodWords.keys.contains { typed.first.lowercased().hasPrefix($0) }
        let holdsFeeling = plain.contains(where: FeelingWords.all.contains)
        let hasNumber =
            words.first.map(isNumber) ?? false
            || words.contains { isNumber($0) && (holdsFeeling || $0.contains("/")) }
        return hasNumber || plain.contains(MoodCapture.word) || isFeeling || isOwn
            ? .nothing(of: MoodCapture.word) : nil
    }
}

extension CaptureChoice.Candidate {
    fileprivate init(_ kind: any CaptureKind.Type, _ typed: TypedText, _ context: CaptureContext) {
        self.init(
            entry: kind.entry(typed, context), advice: { kind.advice(typed, $0) }, isRead: kind.isRead)
    }

    fileprivate init(_ value: NamedCapture.Valued, _ context: CaptureContext, aside: String?) {
        self.init(entry: value.entry(context), aside: aside, advice: { _ in value.advice }) { !$0.trackers.isEmpty }
    }
}
