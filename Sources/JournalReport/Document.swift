package import JournalModel

/// A piece of a line.
package enum Inline: Sendable, Hashable {
    /// Words of the page's own.
    case text(String)
    case strong([Inline])
    /// The writer's own words: what `--preview` lists.
    case excerpt(Excerpt)
    /// The same within quotation marks.
    case quoted(Excerpt)
    /// The same in italics: the name of a goal.
    case named(Excerpt)
    /// A label that leads to one of the journal's files where the page is written to a file.
    case link(String, file: Int)
}

/// A part of a page.
package enum Block: Sendable, Hashable {
    /// From 1, the page's title.
    case heading(Int, [Inline])
    case paragraph([Inline])
    case bullets([[Inline]])
    case numbered([[Inline]])
    case table(Table)
    /// A line across the page.
    case rule

    package struct Table: Sendable, Hashable {
        package enum Alignment: Sendable, Hashable { case left, right }

        package let header: [[Inline]]
        package let alignments: [Alignment]
        package let rows: [[[Inline]]]

        package init(header: [[Inline]], alignments: [Alignment], rows: [[[Inline]]]) {
            self.header = header
            self.alignments = alignments
            self.rows = rows
        }
    }
}

extension Inline: ExpressibleByStringInterpolation {
    package init(stringLiteral value: String) {
        self = .text(value)
    }
}
