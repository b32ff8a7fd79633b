/// A block of a Markdown document, as libcmark found it, with places of our own.
package struct MarkdownBlock: Sendable {
    package enum Kind: Sendable, Hashable {
        /// Level 1 to 6.
        case heading(Int)
        case paragraph
        case list
        case item
        case quote
        /// The first word after the fence, in lower case; empty without one.
        case code(language: String)
        case html
        case rule
    }

    package let kind: Kind
    /// The index of the block around this one; -1 at the top.
    package let parent: Int
    /// How many blocks are around this one.
    package let depth: Int
    /// The index after its last descendant.
    package internal(set) var end: Int
    /// From its first marker to the end of its last content, in bytes of the file.
    package internal(set) var range: Range<Int>
    /// The number of its first line, from 0.
    package let line: Int
    /// The number of its last content line, from 0.
    package internal(set) var lastLine: Int
    /// Of headings, paragraphs, code and HTML; empty for others.
    package var text: InlineText

    /// Whether it holds text itself.
    package var isLeaf: Bool {
        switch kind {
        case .heading, .paragraph, .code, .html: true
        case .list, .item, .quote, .rule: false
        }
    }
}

extension MarkdownBlock {
    /// The same block in a document from which others were taken out.
    package func with(text: InlineText, parent: Int) -> MarkdownBlock {
        MarkdownBlock(
            kind: kind, parent: parent, depth: depth, end: end, range: range, line: line, lastLine: lastLine, text: text
        )
    }

    /// Sets the index after its last descendant.
    package mutating func close(at end: Int) { self.end = end }
}
