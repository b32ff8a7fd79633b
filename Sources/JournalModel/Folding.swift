/// Brings two ways of writing the same words together, so that a question can be found again where it is named.
package enum Folding {
    /// Lower case, typographic quotation marks made plain, Markdown's marks dropped, white space made single
    /// spaces, and punctuation at the end left off.
    ///
    /// Whether a text names another is whether its folded bytes contain the other's.
    /// - Complexity: one pass over the text.
    package static func fold(_ text: String) -> String {
        var folded = String.UnicodeScalarView()
        var owesSpace = false
        for scalar in text.lowercased().unicodeScalars {
            switch scalar {
            case "*", "_", "~", "`", "[", "]", "#":
                continue
            case _ where scalar.properties.isWhitespace:
                owesSpace = !folded.isEmpty
            default:
                if owesSpace { folded.append(" ") }
                owesSpace = false
                folded.append(plain(scalar))
            }
        }
        while let last = folded.last, isClosing(last) { folded.removeLast() }
        return String(folded)
    }

    private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar {
        case "\u{2018}", "\u{2019}": "'"
        case "\u{201C}", "\u{201D}": "\""
        default: scalar
        }
    }

    /// What may end a sentence without being part of its words.
    private static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ".", ",", ";", ":", "!", "?", "\u{2026}", "\"", "'", ")", " ": true
        default: false
        }
    }
}
