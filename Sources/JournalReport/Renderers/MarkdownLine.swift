import JournalModel

/// A line of a page as Markdown, put together from its pieces.
struct MarkdownLine {
    let place: MarkdownWords.Place
    let links: MarkdownLinks?
    private(set) var text = ""

    init(_ inlines: [Inline], in place: MarkdownWords.Place, links: MarkdownLinks?) {
        self.place = place
        self.links = links
        for inline in inlines { append(inline, keepsEmphasis: true) }
    }

    private mutating func append(_ inline: Inline, keepsEmphasis: Bool) {
        switch inline {
        case .text(let words):
            append(spaced: words, keepsEmphasis: keepsEmphasis)
        case .strong(let inner):
            append(piece: "**")
            let start = text.endIndex
            for inline in inner { append(inline, keepsEmphasis: false) }
            if text.endIndex == start { text.removeLast(2) } else { text += "**" }
        case .excerpt(let excerpt):
            append(words: excerpt.text, keepsEmphasis: keepsEmphasis)
        case .quoted(let excerpt):
            let words = excerpt.text.withoutOuterQuotes
            append(piece: words.quotationMarks.open)
            append(words: words, keepsEmphasis: keepsEmphasis)
            append(piece: words.quotationMarks.close)
        case .named(let excerpt):
            let name = MarkdownWords.escaped(excerpt.text, in: place, keepsEmphasis: false)
            // Within strong text a name has emphasis enough.
            append(piece: keepsEmphasis && !name.isEmpty ? "*" + name + "*" : name)
        case .link(let label, let file):
            let label = MarkdownWords.escaped(label, in: place, keepsEmphasis: false)
            if let destination = links?.destination(ofFile: file) {
                append(piece: "[" + label.escapingBrackets + "](" + destination + ")")
            } else {
                append(piece: label)
            }
        }
    }

    /// The page's own words keep the spaces at their ends, which part them from their neighbours.
    private mutating func append(spaced words: String, keepsEmphasis: Bool) {
        if words.first == " ", !text.isEmpty, text.last != " " { text += " " }
        append(words: words, keepsEmphasis: keepsEmphasis)
        if words.last == " ", text.last != " " { text += " " }
    }

    private mutating func append(words: String, keepsEmphasis: Bool) {
        append(piece: MarkdownWords.escaped(words, in: place, keepsEmphasis: keepsEmphasis))
    }

    /// Two harmless pieces may make a link or a picture between them: `!` and `[`, `]` and `(`.
    private mutating func append(piece: String) {
        guard let first = piece.first else { return }
        let makesLink = text.last == "]" && (first == "(" || first == "[" || first == ":")
        let makesPicture = text.last == "!" && first == "["
        if makesLink || makesPicture, let last = text.popLast() {
            text += "\\" + String(last)
        }
        text += piece
    }
}

extension String {
    /// Without the quotation marks that stand around the whole of it.
    var withoutOuterQuotes: String {
        for (open, close) in [("\"", "\""), ("“", "”"), ("„", "“"), ("«", "»")] as [(Character, Character)]
        where count >= 2 && first == open && last == close {
            let inner = dropFirst().dropLast()
            if !inner.contains(open), !inner.contains(close) { return String(inner) }
        }
        return self
    }

    /// What stands around these words as quoted: curved marks where they hold straight ones themselves.
    var quotationMarks: (open: String, close: String) {
        contains("\"") ? ("“", "”") : ("\"", "\"")
    }

    fileprivate var escapingBrackets: String {
        reduce(into: "") { output, character in
            if character == "[" || character == "]", output.last != "\\" { output.append("\\") }
            output.append(character)
        }
    }
}
