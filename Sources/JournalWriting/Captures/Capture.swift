import JournalModel
package import JournalReading
import JournalSyntax
import JournalText

/// What was typed as the lines to be written, and what they say.
package struct Capture: Sendable {
    package let entry: NewEntry
    /// What is read from the lines by themselves.
    package let reading: TypedReading
    /// What was looked for in the words and is not there, `mood` for one; the words are then kept as a note.
    package let missed: String?
    /// A rating stands behind other words, and so none was read.
    package let endsInRating: Bool

    /// Nothing but a kind's word was typed, or nothing at all.
    package struct NothingTyped: Error, Sendable, Hashable {
        package let kind: String?
    }

    /// - Parameter names: asked for only where the line begins with a word that could be a name in the journal.
    package init(
        _ typed: TypedText, _ context: CaptureContext, names: () throws -> CaptureNames
    ) throws {
        guard !typed.isEmpty else { throw NothingTyped(kind: nil) }
        let candidates = try Capture.candidates(typed, context, names: names)
        for candidate in candidates {
            guard let entry = candidate.entry else { continue }
            let reading = TypedReading(Capture.note(entry), date: context.date, settings: context.settings)
            guard candidate.isRead(reading) else { continue }
            self.init(entry: entry, reading: reading, missed: nil, endsInRating: false)
            return
        }
        let entry = NoteCapture.entry(typed, context) ?? NewEntry(section: nil, lines: typed.lines, form: .paragraph)
        let reading = TypedReading(Capture.note(entry), date: context.date, settings: context.settings)
        let missed = candidates.first?.name ?? MoodCapture.word
        self.init(
            entry: entry, reading: reading, missed: reading.saysNothing ? missed : nil,
            endsInRating: missed == MoodCapture.word && NamedCapture.values(typed, context).contains { $0.isRating })
    }

    private init(entry: NewEntry, reading: TypedReading, missed: String?, endsInRating: Bool) {
        self.entry = entry
        self.reading = reading
        self.missed = missed
        self.endsInRating = endsInRating
    }

    // MARK: What it could be

    private struct Candidate {
        let name: String
        let entry: NewEntry?
        let isRead: (TypedReading) -> Bool
    }

    private static func candidates(
        _ typed: TypedText, _ context: CaptureContext, names: () throws -> CaptureNames
    ) throws -> [Candidate] {
        if let field = NamedCapture.field(typed) {
            return [Candidate(name: "value", entry: field) { !$0.saysNothing || !$0.diagnostics.isEmpty }]
        }
        if let (kind, rest) = CaptureKinds.find(typed) {
            guard !rest.isEmpty else { throw NothingTyped(kind: kind.word) }
            return [Candidate(name: kind.word, entry: kind.entry(rest, context), isRead: kind.isRead)]
        }
        let mood = Candidate(name: "mood", entry: MoodCapture.entry(typed, context), isRead: MoodCapture.isRead)
        if typed.first.utf8.first?.isDigit ?? false { return BareRating.isMeant(typed.first) ? [mood] : [] }
        if let (entry, measure) = NamedCapture.score(typed, context) {
            return [
                Candidate(name: measure.shortName, entry: entry) { !$0.scores.isEmpty || !$0.diagnostics.isEmpty }
            ]
        }
        var candidates = try named(typed, context, names: names)
        // A word of the writer's that means a rating.
        if !context.settings.moodWords.isEmpty { candidates.append(mood) }
        return candidates
    }

    /// A goal or a tracker; the journal is looked into only where what follows could be a value.
    private static func named(
        _ typed: TypedText, _ context: CaptureContext, names: () throws -> CaptureNames
    ) throws -> [Candidate] {
        let values = NamedCapture.values(typed, context)
        func candidate(_ value: NamedCapture.Valued) -> Candidate {
            Candidate(name: value.key, entry: value.entry(context)) { !$0.trackers.isEmpty }
        }
        if let known = values.first(where: { context.settings.trackers.keys.contains($0.key) }) {
            return [candidate(known)]
        }
        let rest = typed.withoutFirstWord
        let mayBeRating = NamedCapture.looksLikeRating(rest)
        guard !values.isEmpty || mayBeRating else { return [] }
        let names = try names()
        var name = typed.firstWord.lowercased()
        while name.last == ":" { name.removeLast() }
        if mayBeRating, names.goals.contains(name) {
            return [
                Candidate(name: "rating", entry: NamedCapture.rating(typed, context)) {
                    !$0.ratings.isEmpty || !$0.diagnostics.isEmpty
                }
            ]
        }
        if let known = values.first(where: { names.trackers.contains($0.key) }) { return [candidate(known)] }
        // `today 2/10` is no tracker called today.
        return values.last(where: { $0.value.hasUnit && !$0.name.contains(" ") && !$0.isRating })
            .map { [candidate($0)] } ?? []
    }

    /// The lines as a note of their own.
    static func note(_ entry: NewEntry) -> [UInt8] {
        var lines: [String] = []
        if let section = entry.section, let heading = section.words.first { lines += ["## " + heading, ""] }
        switch entry.form {
        case .item: lines += ["- " + (entry.lines.first ?? "")] + entry.lines.dropFirst()
        case .record: lines += ["### " + (entry.lines.first ?? ""), ""] + entry.lines.dropFirst()
        case .line, .paragraph: lines += entry.lines
        }
        return Array(lines.joined(separator: "\n").utf8) + [.lineFeed]
    }
}

extension TypedReading {
    /// Nothing was read but words and tags.
    package var saysNothing: Bool {
        moods.isEmpty && thoughts.isEmpty && activities.isEmpty && exposures.isEmpty && urges.isEmpty && scores.isEmpty
            && trackers.isEmpty && ratings.isEmpty && passages.isEmpty
    }
}
