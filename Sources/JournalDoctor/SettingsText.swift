/// Pieces of YAML, each written so that it is read back as the same text.
enum SettingsText {
    /// Bare where it is letters, single blanks and hyphens; else in quotes.
    static func scalar(_ text: String) -> String {
        let isPlain =
            text.first?.isLetter == true && text.last?.isLetter == true && !text.contains("  ")
            && text.allSatisfy { $0.isLetter || $0 == " " || $0 == "-" }
        return isPlain ? text : quoted(text)
    }

    static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\":
                quoted.append("\\")
                quoted.unicodeScalars.append(scalar)
            case _
            where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar.value == 0x2028
                || scalar.value == 0x2029:
                quoted += " "
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }

    static func list(_ words: [String]) -> String { "[" + words.map(scalar).joined(separator: ", ") + "]" }

    /// A comment's words, on one line. A comment that mentions what hides text would hide the setting beside it, so
    /// such words are left out: the `nil` says so.
    static func comment(_ text: String) -> String? {
        let lowered = text.lowercased()
        guard !lowered.contains("privat"), !lowered.contains("#priv") else { return nil }
        return String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { scalar in
                    let isControl =
                        scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar.properties.isBidiControl
                        || scalar.value == 0x2028 || scalar.value == 0x2029 || scalar.value == 0xFEFF
                    return isControl ? "?" : scalar
                }))
    }
}
