/// How many columns of a terminal a text takes.
package enum DisplayWidth {
    /// - Complexity: one pass over the text.
    package static func of(_ text: some StringProtocol) -> Int {
        text.reduce(0) { $0 + width(of: $1) }
    }

    /// A rule rather than the table of Unicode's annex 11: it asks the standard library whether a character
    /// is shown as an emoji or only modifies the one before, and knows the blocks of wide East Asian letters.
    /// Single characters that terminals themselves disagree on may come out a column off.
    private static func width(of character: Character) -> Int {
        guard let first = character.unicodeScalars.first else { return 0 }
        if first.isASCII { return first.value < 0x20 || first.value == 0x7F ? 0 : 1 }
        if character.unicodeScalars.contains(where: { $0.value == 0xFE0F }) { return 2 }
        switch first.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control: return 0
        default: return first.properties.isEmojiPresentation || isWide(first.value) ? 2 : 1
        }
    }

    private static func isWide(_ value: UInt32) -> Bool {
        switch value {
        case 0x1100...0x115F,  // Hangul, leading consonants
            0x2E80...0x303E,  // radicals, punctuation
            0x3041...0xA4CF,  // kana, ideographs, Yi
            0xA960...0xA97F, 0xAC00...0xD7A3,  // Hangul
            0xF900...0xFAFF,  // compatibility ideographs
            0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,  // full-width forms
            0x20000...0x3FFFD:  // further ideographs
            true
        default:
            false
        }
    }
}

extension String {
    /// The text with spaces added up to so many columns.
    package func padded(to width: Int, onTheLeft: Bool = false) -> String {
        let spaces = String(repeating: " ", count: Swift.max(0, width - DisplayWidth.of(self)))
        return onTheLeft ? spaces + self : self + spaces
    }

    /// The text cut to so many columns, the cut marked by `…`.
    package func truncated(to width: Int) -> String {
        guard DisplayWidth.of(self) > width else { return self }
        var text = ""
        var used = 0
        for character in self {
            let next = DisplayWidth.of(String(character))
            guard used + next < width else { break }
            text.append(character)
            used += next
        }
        return width > 0 ? text + "…" : ""
    }
}
