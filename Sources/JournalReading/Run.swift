import JournalModel
import JournalSyntax
import JournalText

/// What a part of a note stands under.
struct PartContext: Sendable {
    /// `nil`: nothing in it counts, since it has no day.
    var date: CivilDate?
    /// Where that day is written; empty at the start of the file where only its name tells.
    var datePlace: SourceRange?
    /// The index of the session among the note's, where it stands in one.
    var session: Int?
    /// The index of the goal among the note's, where it stands in one.
    var goal: Int?
    /// So many tags and references of a heading, or of front matter, go to what stands below: each item has all of
    /// them, and nobody writes more.
    static let most = 50
    /// Of headings and front matter: they only filter.
    var tags: [String] = []
    var references: [String] = []
    var isShared = false
}

/// A heading with what stands below it up to the next one that opens something else.
struct Run {
    struct Part {
        enum Content {
            /// A heading that opens nothing of its own.
            case heading(level: Int, InlineText, content: Range<Int>)
            case list([Entry])
            case paragraph(Entry)
            case table(TableReading)
            case code(language: String, InlineText)
        }

        let content: Content
        let context: PartContext
        let range: Range<Int>
    }

    let name: SectionName?
    /// The text of the heading that opened it, after any date.
    let title: (text: InlineText, content: Range<Int>)?
    var parts: [Part] = []
}

/// A table as rows that kinds can read.
struct TableReading {
    struct Row {
        let entry: Entry
        /// In the entry's text, at most as many as there are columns.
        let cells: [Range<Int>]
    }

    /// The words of the header, folded as headings are.
    let columns: [String]
    let rows: [Row]
    let range: Range<Int>
}
