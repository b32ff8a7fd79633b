import JournalModel
package import JournalReading
import JournalSyntax
import JournalText

/// What was typed as the lines to be written, and what they say.
package struct Capture: Sendable {
    package let entry: NewEntry
    /// What is read from the lines by themselves.
    package let reading: TypedReading
    /// Why the words are kept as a note; `nil` where they are meant as one.
    package let remark: CaptureRemark?
    /// What a person may want to know of what was read: that a tracker is a new one.
    package let aside: String?
    /// What looks like a value in the words and was not read as one; sentences without a full stop.
    package let advice: [String]
    /// It was typed to be private, and is marked so.
    package let isPrivate: Bool

    /// Nothing but a kind's word was typed, or nothing at all.
    package struct NothingTyped: Error, Sendable, Hashable {
        package let kind: String?
    }

    /// - Parameter names: asked for only where the line begins with a word that could be a name in the journal.
    package init(
        _ typed: TypedText, _ context: CaptureContext, names: () throws -> CaptureNames
    ) throws {
        let opened = TypedPrivacy(typed, context.settings)
        guard !opened.text.isEmpty else { throw NothingTyped(kind: nil) }
        let choice = try CaptureChoice(opened.text, context, names: names)
        let isPrivate = opened.isPrivate || choice.isPrivate
        for candidate in choice.candidates {
            guard let entry = candidate.entry else { continue }
            let reading = TypedReading(CaptureNote(entry).bytes, date: context.date, settings: context.settings)
            guard candidate.isRead(reading) else { continue }
            self.init(
                entry, reading, context, remark: nil, aside: candidate.aside,
                advice: candidate.advice(reading) + Capture.swallowed(opened.text, reading), isPrivate: isPrivate)
            return
        }
        let entry =
            NoteCapture.entry(opened.text, context)
            ?? NewEntry(section: nil, lines: opened.text.lines, form: .paragraph)
        let reading = TypedReading(CaptureNote(entry).bytes, date: context.date, settings: context.settings)
        self.init(
            entry, reading, context, remark: reading.saysNothing ? choice.remark : nil, aside: nil,
            advice: (reading.saysNothing ? [] : choice.advice) + Capture.swallowed(opened.text, reading),
            isPrivate: isPrivate)
    }

    /// Further lines that would be entries of their own, and are part of the first.
    private static func swallowed(_ typed: TypedText, _ reading: TypedReading) -> [String] {
        guard reading.moods.count < 2, reading.thoughts.isEmpty,
            typed.lines.dropFirst().contains(where: CaptureKinds.beginsWithColon)
        else {
            return []
        }
        return ["its further lines are part of the same entry; what is another one is typed by itself"]
    }

    private init(
        _ entry: NewEntry, _ reading: TypedReading, _ context: CaptureContext, remark: CaptureRemark?, aside: String?,
        advice: [String], isPrivate: Bool
    ) {
        // Any mark in the words hides all that was typed with it.
        let isPrivate = isPrivate || CaptureNote(entry).hidesAnything(context)
        self.entry = isPrivate ? Capture.marked(entry, context) : entry
        self.reading = reading
        self.remark = remark
        self.aside = aside
        self.advice = advice
        self.isPrivate = isPrivate
    }

    /// The entry in the first form of which nothing is read.
    private static func marked(_ entry: NewEntry, _ context: CaptureContext) -> NewEntry {
        let forms = entry.form == .paragraph && entry.lines.count > 1 ? [entry] : [entry, entry.tagged]
        return forms.first { CaptureNote($0).isHidden(context) } ?? entry.wrapped
    }
}

extension TypedReading {
    /// Nothing was read but words and tags.
    package var saysNothing: Bool {
        moods.isEmpty && thoughts.isEmpty && activities.isEmpty && exposures.isEmpty && urges.isEmpty && scores.isEmpty
            && trackers.isEmpty && ratings.isEmpty && passages.isEmpty
    }
}
