package import JournalText

/// A day as it is written over what belongs to it: in a note's front matter or its name, in a heading, on an item.
package struct WrittenDay: Sendable, Hashable {
    package let date: CivilDate
    /// Of the date; empty at the start of the file for a day that only the file's name tells.
    package let source: SourceRange
    /// Words of the writer's stand below it that are no plan: beyond open boxes, unfilled templates and a session's note.
    package var holdsWords: Bool

    package init(date: CivilDate, source: SourceRange, holdsWords: Bool = false) {
        self.date = date
        self.source = source
        self.holdsWords = holdsWords
    }
}
