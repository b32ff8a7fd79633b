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
    /// Any words can follow, so that a sentence that happens to begin with the word would be taken for one: a capital
    /// letter, as at the start of a sentence, then needs a colon.
    static var takesAnyWords: Bool { get }

    /// The lines to be written, or `nil` where the words cannot be one.
    ///
    /// - Parameter typed: without the kind's word.
    static func entry(_ typed: TypedText, _ context: CaptureContext) -> NewEntry?

    /// Whether it was read from the lines again, or told of as out of range.
    static func isRead(_ reading: TypedReading) -> Bool
}

extension CaptureKind {
    package static var takesAnyWords: Bool { true }
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

    /// The kind that a text begins with, and the text without the word.
    static func find(_ typed: TypedText) -> (kind: any CaptureKind.Type, rest: TypedText)? {
        var word = typed.firstWord
        let hasColon = word.hasSuffix(":") && !word.hasSuffix("::")
        if hasColon { word.removeLast() }
        guard let kind = all.first(where: { $0.word == word.lowercased() }),
            !kind.takesAnyWords || hasColon || word == kind.word
        else { return nil }
        return (kind, typed.withoutFirstWord)
    }
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
}
