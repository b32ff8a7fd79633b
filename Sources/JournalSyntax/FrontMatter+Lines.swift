import JournalText

/// What a line of front matter, or near it, can be.
extension FrontMatter {
    /// Hyphens and dashes only: what an editor, or a hand, makes of `---`.
    static func isRule(_ line: ArraySlice<UInt8>) -> Bool {
        line.allSatisfy { $0 == UInt8(ascii: "-") || $0 == 0xE2 || $0 == 0x80 || $0 == 0x93 || $0 == 0x94 }
    }

    static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
        var line = line
        while let last = line.last, last.isBlank { line.removeLast() }
        return line.elementsEqual("---".utf8) || line.elementsEqual("...".utf8)
    }

    /// Indented, a list's member, a comment, or a key of up to three words with a colon and a space after it.
    static func looksLikeYAML(_ line: ArraySlice<UInt8>) -> Bool {
        guard let first = line.first, !line.allSatisfy(\.isBlank) else { return false }
        if first.isBlank { return true }
        if first == UInt8(ascii: "#") { return false }
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex else { return false }
        let next = line.index(after: colon)
        guard next == line.endIndex || line[next].isBlank else { return false }
        let key = line[..<colon]
        return key.split(separator: .space).count <= 3
            && key.allSatisfy { $0.isWordLike || $0.isBlank || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
    }
}
