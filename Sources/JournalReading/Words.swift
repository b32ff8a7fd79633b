import JournalModel
import JournalSyntax
import JournalText

extension InlineText {
    /// The writer's words in a range: links as their labels, without tags that mark or refer, HTML and fields'
    /// machinery; line breaks and runs of white space made single spaces. Emphasis and code stay as written.
    ///
    /// - Parameter dropping: further ranges to leave out.
    func words(_ range: Range<Int>, tags: [Tag] = [], references: [Reference] = [], dropping: [Range<Int>] = []) -> String {
        var kept: [UInt8] = []
        kept.reserveCapacity(range.count)
        var index = range.lowerBound
        var isGap = false
        while index < min(range.upperBound, count) {
            if let reference = references.first(where: { $0.isWiki && $0.range.lowerBound == index }) {
                if isGap, !kept.isEmpty { kept.append(.space) }
                isGap = false
                kept.append(contentsOf: bytes[reference.label])
                index = reference.range.upperBound
                continue
            }
            if let tag = tags.first(where: { $0.range.lowerBound == index }) {
                isGap = isGap || !kept.isEmpty && bytes[max(index - 1, 0)].isWhitespace
                index = tag.range.upperBound
                // The blank after it goes with it.
                continue
            }
            if let drop = dropping.first(where: { $0.contains(index) }) {
                index = drop.upperBound
                continue
            }
            if let mark = mark(at: index) {
                switch mark.kind {
                case .html:
                    isGap = true
                    index = mark.range.upperBound
                    continue
                case .destination:
                    index = mark.range.upperBound
                    continue
                case .markup where bytes[index] == UInt8(ascii: "[") || bytes[index] == UInt8(ascii: "!"):
                    // The bracket before a link's label; the label stays.
                    index = mark.range.upperBound
                    continue
                default: break
                }
            }
            if bytes[index].isWhitespace {
                isGap = true
            } else {
                if isGap, !kept.isEmpty { kept.append(.space) }
                isGap = false
                kept.append(bytes[index])
            }
            index += 1
        }
        return String(decoding: kept, as: UTF8.self)
    }
}

extension Entry {
    /// Tags that say something to `journal` itself, and are no words of the writer's.
    static let markerTags: Set<String> = [
        "win", "setback", "discuss", "first", "helped", "event", "share", "private",
    ]

    /// The writer's words in a part of the entry, without the tags that mark.
    func excerpt(_ range: Range<Int>, in note: NoteContext, dropping: [Range<Int>] = []) -> Excerpt {
        let range = text.bytes.trimmed(range)
        let dropped = tags.filter { Entry.markerTags.contains($0.name.lowercased()) }
        let words = text.words(range, tags: dropped, references: references, dropping: dropping)
        return Excerpt(words, at: note.place(text.sourceRange(range)))
    }

    /// The whole of its words.
    func excerpt(in note: NoteContext) -> Excerpt { excerpt(content, in: note) }

    /// The words of its nested lines, one excerpt each, deeper ones with their parents.
    func nestedExcerpts(in note: NoteContext) -> [Excerpt] {
        children.filter { !$0.text.isEmpty }.map { $0.excerpt(in: note) }.filter { !$0.text.isEmpty }
    }
}
