package import JournalReading

/// What is to be put into a note.
package struct NewEntry: Sendable, Hashable {
    package enum Form: Sendable, Hashable, CaseIterable {
        /// An item of a list.
        case item
        /// A line of its own, such as an inline field; it may join others of its like.
        case line
        case paragraph
        /// A heading of its own with a list below.
        case record
    }

    /// The heading it belongs under; `nil` for what stands among the note's own prose, before the first heading.
    package var section: SectionName?
    /// Lines of Markdown without their ends. The first has no list marker; of a record it is the heading's words. The
    /// others are nested, indented by two spaces a level as the entry itself is not, items of lists with their `- `.
    package var lines: [String]
    package var form: Form

    package init(section: SectionName?, lines: [String], form: Form) {
        self.section = section
        self.lines = lines
        self.form = form
    }
}
