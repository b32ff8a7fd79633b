import JournalModel
package import JournalReading
import JournalSyntax
import JournalText

/// The name of a new file, made of words.
package enum NoteName {
    /// In characters: long enough to know it again, short enough to be typed as a tag.
    private static let limit = 32
    /// Tags with a meaning of their own: a goal of such a name could not be told from them.
    private static let taken: Set<String> = [
        "private", "share", "first", "discuss", "win", "setback", "helped", "event", "goal", "goals",
    ]

    /// Small letters, digits and hyphens, in any script: `say-something-in-the-weekly`. Never empty, never a date, never
    /// a name that begins with a dot or a hyphen or that is a tag of the format's.
    ///
    /// - Parameter kind: what it is called where nothing of the words is left, and what stands before a name that would
    ///   mean something else.
    package static func slug(_ words: String, kind: String) -> String {
        var parts: [String] = []
        var length = 0
        for word in words.lowercased().split(whereSeparator: { !($0.isLetter || $0.isNumber) && $0 != "'" && $0 != "’" }
        ) {
            let letters = String(word.filter { $0.isLetter || $0.isNumber })
            guard !letters.isEmpty else { continue }
            length += letters.count + (parts.isEmpty ? 0 : 1)
            guard length <= limit || parts.isEmpty else { break }
            parts.append(String(letters.prefix(limit)))
        }
        let slug = parts.joined(separator: "-")
        if slug.isEmpty { return kind }
        let isNumber = slug.utf8.allSatisfy { !$0.isLetterLike }
        let meansMore = taken.contains(slug) || PrivateWord.isExact(slug.utf8) || PrivateWord.isNear(slug.utf8)
        return isNumber || meansMore ? "\(kind)-\(slug)" : slug
    }

    /// Whether no name may be made of the words, since a name is shown where the note is not: they hold a mark that
    /// hides, or what is nearly one, or stand in the note where nobody is shown them.
    ///
    /// - Parameter note: the note that is to be made, with the words in it.
    package static func isPrivate(_ words: String, in note: NoteReading) -> Bool {
        if PrivateWord.stands(in: words.utf8) { return true }
        guard !words.isEmpty else { return false }
        let forms = [words, YAMLScalar.quoted(words)]
        return note.hidden.contains { range in
            let hidden = note.bytes[range.clamped(to: note.bytes.indices)]
            return forms.contains { hidden.firstRange(of: Array($0.utf8)) != nil }
        }
    }
}
