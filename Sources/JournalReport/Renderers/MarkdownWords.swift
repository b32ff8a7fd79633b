/// Words as they may stand in a page's Markdown: they read as they were written, keep their emphasis, and
/// can neither change the page's structure nor bring in HTML or pictures.
enum MarkdownWords {
    enum Place {
        case line
        /// A cell of a pipe table.
        case cell
    }

    /// - Parameter keepsEmphasis: false where the words stand within emphasis of the page's own.
    static func escaped(_ text: String, in place: Place, keepsEmphasis: Bool = true) -> String {
        let scalars = Array(text.visible.unicodeScalars)
        let scan = MarkdownScan(scalars, keepsEmphasis: keepsEmphasis)
        var output = ""
        for (index, scalar) in scalars.enumerated() {
            let isEscaped =
                switch scan.roles[index] {
                case .escape, .paired: false
                case .unpaired: true
                case .code: scalar == "|" && place == .cell
                case .text: needsEscape(at: index, of: scalars, in: place)
                }
            if isEscaped { output.append("\\") }
            output.unicodeScalars.append(scalar)
        }
        return output
    }

    private static func needsEscape(at index: Int, of scalars: [Unicode.Scalar], in place: Place) -> Bool {
        let next = index + 1 < scalars.count ? scalars[index + 1] : nil
        let previous = index > 0 ? scalars[index - 1] : nil
        return switch scalars[index] {
        case "<", "`": true
        case "|": place == .cell
        // At the end it would escape what the page puts behind it.
        case "\\": next == nil
        case "!": next == "["
        // Neither a link nor a footnote, nor the definition of one. `[[a note]]` stays.
        case "]": next == "(" || next == "[" || next == ":"
        case "[": next == "^"
        // A character by its number could be one that is not to be seen.
        case "&": next == "#"
        // Two of them begin a comment, or mathematics, for some readers of Markdown.
        case "%": previous == "%"
        case "$": previous == "$"
        default: false
        }
    }

    /// `line`, with what would begin a block of another kind escaped: a heading, a list, a quote, a rule, a box.
    static func escapingStart(of line: String) -> String {
        let scalars = Array(line.unicodeScalars)
        guard let first = scalars.first else { return line }
        let rest = scalars.dropFirst(scalars.prefix { $0 == first }.count)
        let endsWord = rest.isEmpty || rest.first == " "
        switch first {
        case "#" where endsWord, ">":
            return "\\" + line
        case "-" where endsWord, "+" where endsWord, "*" where endsWord, "=" where endsWord, "~" where endsWord:
            return "\\" + line
        case "[" where scalars.count >= 3 && scalars[2] == "]" && (scalars.count == 3 || scalars[3] == " "):
            return "\\" + line
        case "0"..."9":
            let digits = scalars.prefix { ("0"..."9").contains($0) }
            let after = scalars.dropFirst(digits.count)
            guard let mark = after.first, mark == "." || mark == ")",
                after.count == 1 || after.dropFirst().first == " "
            else { return line }
            var output = String.UnicodeScalarView(digits)
            output.append("\\")
            output.append(contentsOf: after)
            return String(output)
        default:
            return line
        }
    }

    /// `line`, with number signs at its end escaped: a heading would lose them.
    static func escapingEnd(ofHeading line: String) -> String {
        let signs = line.reversed().prefix { $0 == "#" }.count
        let rest = line.dropLast(signs)
        guard signs > 0, rest.isEmpty || rest.last == " " else { return line }
        return rest + "\\" + String(repeating: "#", count: signs)
    }
}
