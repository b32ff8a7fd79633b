import JournalModel
package import JournalReading

/// A kind of thing that can be typed in one line.
///
/// Adding one is a file in `Kinds/` and a line in `CaptureKinds.all`.
package protocol CaptureKind: Sendable {
    /// What the line begins with.
    static var word: String { get }
    /// What it is, for a list of kinds.
    static var about: String { get }
    /// Any words can follow, so that a sentence that happens to begin with the word would be taken for one: where what
    /// follows reads as such a sentence, and behind a capital letter, it then needs a colon.
    static var takesAnyWords: Bool { get }
    /// Words that go on with a sentence behind the kind's word, in lower case and parted by white space.
    static var sentenceWords: String { get }

    /// Whether what was typed behind the word, without a colon, reads as a sentence that the word begins.
    static func isSentence(_ rest: TypedText) -> Bool

    /// The lines to be written, or `nil` where the words cannot be one.
    ///
    /// - Parameter typed: without the kind's word.
    static func entry(_ typed: TypedText, _ context: CaptureContext) -> NewEntry?

    /// Whether it was read from the lines again, or told of as out of range.
    static func isRead(_ reading: TypedReading) -> Bool

    /// What looks like a value in the words and was not read as one, each with a way to write it; sentences without a
    /// full stop.
    static func advice(_ typed: TypedText, _ reading: TypedReading) -> [String]
}

extension CaptureKind {
    package static var takesAnyWords: Bool { true }
    package static var sentenceWords: String { "" }
    package static func isSentence(_ rest: TypedText) -> Bool { CaptureKinds.goesOn(rest.firstWord, sentenceWords) }
    package static func advice(_ typed: TypedText, _ reading: TypedReading) -> [String] { [] }
}

package enum CaptureKinds {
    /// In the order of their words.
    package static let all: [any CaptureKind.Type] = [
        ActivityCapture.self,
        DiscussCapture.self,
        EventCapture.self,
        ExposureCapture.self,
        FirstCapture.self,
        HelpedCapture.self,
        MoodCapture.self,
        NoteCapture.self,
        SetbackCapture.self,
        ThoughtCapture.self,
        UrgeCapture.self,
        WinCapture.self,
    ]

    /// The word that each begins with, in order.
    package static var words: [String] { all.map { $0.word } }

    enum Match {
        case kind(any CaptureKind.Type, rest: TypedText)
        /// It begins with a kind's word and goes on as a sentence does.
        case sentence(any CaptureKind.Type)
    }

    /// The kind that a text begins with, and the text without the word: `win called Sam`, `win: called Sam`, `mood=4`.
    static func find(_ typed: TypedText) -> Match? {
        let line = typed.first
        let word = line.prefix(while: \.isLetter)
        guard let kind = all.first(where: { $0.word == word.lowercased() }) else { return nil }
        let behind = line.dropFirst(word.count)
        let words = behind.drop(while: \.isWhitespace)
        if words.first == ":", words.dropFirst().first != ":",
            words == behind || words.dropFirst().first.map(\.isWhitespace) ?? true
        {
            return .kind(kind, rest: typed.replacingFirst(with: words.dropFirst()))
        }
        if words.first == "=", !kind.takesAnyWords {
            return .kind(kind, rest: typed.replacingFirst(with: words.dropFirst()))
        }
        guard behind.first.map(\.isWhitespace) ?? true else { return nil }
        let rest = typed.replacingFirst(with: words)
        if kind.takesAnyWords, word != kind.word || kind.isSentence(rest) {
            return kind == NoteCapture.self ? nil : .sentence(kind)
        }
        return .kind(kind, rest: rest)
    }

    /// Whether a line begins with a kind's word and a colon.
    static func beginsWithColon(_ line: String) -> Bool {
        let word = line.prefix(while: \.isLetter)
        return words.contains(word.lowercased()) && line.dropFirst(word.count).first == ":"
    }

    /// Whether a word goes on with a sentence: one that would behind any kind, or one of a list.
    static func goesOn(_ word: String, _ words: String) -> Bool {
        let word = word.lowercased().replacing("’", with: "'")
        let plain = String(word.reversed().drop { $0 == "," || $0 == "." || $0 == "!" }.reversed())
        return (anySentence + " " + words).split(whereSeparator: \.isWhitespace).contains { $0 == plain }
    }

    /// Verbs and joining words that follow a subject.
    private static let anySentence = "is was are were will would can could should has had isn't wasn't or and nor"
    /// What says that there is none of it.
    static let noneOfIt = " n/a none nothing"
}

extension CaptureKind {
    /// An item of a list, what was typed on further lines being part of it.
    static func item(
        _ typed: TypedText, in section: SectionName, time: ClockTime?, _ context: CaptureContext
    ) -> NewEntry? {
        guard !typed.isEmpty else { return nil }
        let more = typed.lines.dropFirst().filter { !$0.isEmpty }.map { "  " + TypedMarkdown.line($0, isStart: true) }
        return NewEntry(section: section, lines: [context.line(typed.first, time: time)] + more, form: .item)
    }
}

extension NewEntry {
    /// An item with what was typed on further lines nested below it, each an item of its own.
    static func item(_ first: String, nesting more: some Sequence<String>, in section: SectionName) -> NewEntry {
        let lines = more.filter { !$0.isEmpty }.map { "  - " + TypedMarkdown.line($0, isStart: true) }
        return NewEntry(section: section, lines: [first] + lines, form: .item)
    }

    /// The same with the format's own mark on each of its items: nobody else is shown it.
    var tagged: NewEntry {
        var entry = self
        for index in lines.indices where index == 0 || form == .item && lines[index].hasPrefix("- ") {
            entry.lines[index] += " #private"
        }
        return entry
    }

    /// The same between the comments that hide what stands between them.
    var wrapped: NewEntry {
        var entry = self
        entry.lines = ["<!-- private -->", ""] + lines + ["", "<!-- /private -->"]
        return entry
    }
}
