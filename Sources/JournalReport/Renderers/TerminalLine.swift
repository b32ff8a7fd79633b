import JournalModel

/// A line of a page as a terminal shows it: words, some of them bold.
struct TerminalLine {
    struct Piece {
        var text: String
        let isBold: Bool
    }

    private(set) var pieces: [Piece] = []

    init(_ inlines: [Inline], isBold: Bool = false) {
        for inline in inlines { append(inline, isBold: isBold) }
    }

    private mutating func append(_ inline: Inline, isBold: Bool) {
        switch inline {
        case .text(let words):
            // The page's own words may be Markdown's code: a sparkline. A terminal needs no marks for it.
            let shown = words.split(separator: "`", omittingEmptySubsequences: false).joined().visible
            add((words.first == " " ? " " : "") + shown + (words.last == " " ? " " : ""), isBold: isBold)
        case .strong(let inner):
            for inline in inner { append(inline, isBold: true) }
        case .excerpt(let excerpt), .named(let excerpt):
            add(excerpt.text.unescaped.visible, isBold: isBold)
        case .quoted(let excerpt):
            let words = excerpt.text.unescaped.visible.withoutOuterQuotes
            add(words.quotationMarks.open + words + words.quotationMarks.close, isBold: isBold)
        case .link(let label, file: _):
            add(label.visible, isBold: isBold)
        }
    }

    private mutating func add(_ text: String, isBold: Bool) {
        pieces.append(Piece(text: text, isBold: isBold))
    }

    /// The line broken at its spaces into lines of at most `width` columns; a longer word has one to itself.
    func wrapped(to width: Int, usesColor: Bool) -> [StyledText] {
        var lines: [StyledText] = []
        var line = StyledText()
        for word in words() {
            let length = word.reduce(0) { $0 + DisplayWidth.of($1.text) }
            if line.width > 0, line.width + 1 + length > width {
                lines.append(line)
                line = StyledText()
            }
            if line.width > 0 {
                line.add(" ", isBold: line.endsBold && word.first?.isBold == true, usesColor: usesColor)
            }
            for piece in word { line.add(piece.text, isBold: piece.isBold, usesColor: usesColor) }
        }
        lines.append(line)
        for index in lines.indices { lines[index].close() }
        return lines
    }

    /// The pieces between spaces; one word may be partly bold.
    private func words() -> [[Piece]] {
        var words: [[Piece]] = []
        var word: [Piece] = []
        for piece in pieces {
            for (index, part) in piece.text.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
                if index > 0, !word.isEmpty {
                    words.append(word)
                    word = []
                }
                if !part.isEmpty { word.append(Piece(text: String(part), isBold: piece.isBold)) }
            }
        }
        if !word.isEmpty { words.append(word) }
        return words
    }
}

/// Text with the codes for bold in it, and the columns it takes without them.
struct StyledText {
    private(set) var text = ""
    private(set) var width = 0
    private(set) var endsBold = false
    private var isStyled = false

    mutating func add(_ words: String, isBold: Bool, usesColor: Bool) {
        if usesColor, isBold != endsBold {
            text += isBold ? "\u{1B}[1m" : "\u{1B}[0m"
            isStyled = isBold
        }
        endsBold = isBold
        text += words
        width += DisplayWidth.of(words)
    }

    /// Ends bold where it is still on.
    mutating func close() {
        if isStyled { text += "\u{1B}[0m" }
        isStyled = false
    }

    func padded(to columns: Int, onTheLeft: Bool) -> String {
        let spaces = String(repeating: " ", count: max(0, columns - width))
        return onTheLeft ? spaces + text : text + spaces
    }
}
