/// Text as a value in YAML.
package enum YAMLScalar {
    /// A text on one line, in quotes where it would be read as anything else without: it reads back as it is, but for
    /// blanks at its ends and byte-order marks at its head, which no value keeps.
    package static func quoted(_ text: String) -> String {
        let text = String(Substring(text.unicodeScalars.drop { $0.value == 0xFEFF }))
        if isPlain(text) { return text }
        return text.unicodeScalars.contains(where: needsEscape) ? doubleQuoted(text) : singleQuoted(text)
    }

    /// What stands between single quotes of the writer's own.
    package static func insideSingleQuotes(_ text: String) -> String { text.replacing("'", with: "''") }

    /// What stands between double quotes of the writer's own.
    package static func insideDoubleQuotes(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\t": result += "\\t"
            case "\r": result += "\\r"
            case _ where needsEscape(scalar): result += escape(scalar)
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    private static func singleQuoted(_ text: String) -> String { "'" + insideSingleQuotes(text) + "'" }
    private static func doubleQuoted(_ text: String) -> String { "\"" + insideDoubleQuotes(text) + "\"" }

    /// Words and numbers that mean themselves wherever a value may stand.
    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last, isWord(first), last != " "
        else { return false }
        // YAML's own words for nothing.
        if text.lowercased() == "null" { return false }
        return text.unicodeScalars.allSatisfy { isWord($0) || plainMarks.contains($0) }
    }

    private static let plainMarks: Set<Unicode.Scalar> = [" ", "-", ".", "/", "(", ")", "'", "!", "?", ";", "+", "%"]

    private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII ? scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) : scalar.properties.isAlphabetic
    }

    /// Control characters, line separators, marks of direction and of byte order: what no eye sees in a file.
    private static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned: true
        default: scalar.value == 0xFEFF || scalar.value & 0xFFFE == 0xFFFE
        }
    }

    private static func escape(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let (letter, width) = scalar.value < 0x100 ? ("x", 2) : scalar.value < 0x1_0000 ? ("u", 4) : ("U", 8)
        return "\\" + letter + String(repeating: "0", count: width - digits.utf8.count) + digits
    }
}
