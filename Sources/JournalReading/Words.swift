import JournalModel
import JournalSyntax
import JournalText

extension InlineText {
    /// The writer's words in a range: links as their labels, without tags that mark or refer, HTML and fields'
    /// machinery; line breaks and runs of white space made single spaces. Emphasis and code stay as written.
    ///
    /// - Parameter dropping: further ranges to leave out.
    func words(
        _ range: Range<Int>, tags: [Tag] = [], references: [Reference] = [], dropping: [Range<Int>] = []
    ) -> String {
        if marks.isEmpty, tags.isEmpty, dropping.isEmpty, references.isEmpty {
            return bytes.singleSpaced(range.clamped(to: all))
        }
        var kept: [UInt8] = []
        kept.reserveCapacity(range.count)
        var index = range.lowerBound
        var isGap = false
        // All of these are in order: what is passed is not looked at again.
        var links = references.lazy.filter(\.isWiki).makeIterator()
        var link = links.next()
        var tagIndex = 0
        let dropping = dropping.sorted { $0.lowerBound < $1.lowerBound }
        var dropIndex = 0
        var markIndex = 0
        while index < min(range.upperBound, end) {
            while let next = link, next.range.lowerBound < index { link = links.next() }
            while tagIndex < tags.count, tags[tagIndex].range.lowerBound < index { tagIndex += 1 }
            while dropIndex < dropping.count, dropping[dropIndex].upperBound <= index { dropIndex += 1 }
            if let reference = link, reference.range.lowerBound == index {
                if isGap, !kept.isEmpty { kept.append(.space) }
                isGap = false
                kept.append(contentsOf: bytes[reference.label])
                index = reference.range.upperBound
                continue
            }
            if tagIndex < tags.count, tags[tagIndex].range.lowerBound == index {
                index = tags[tagIndex].range.upperBound
                // `spoke first #win, then left`: the comma stands where the tag stood.
                let next = index < min(range.upperBound, end) ? bytes[index] : 0
                if next == UInt8(ascii: ",") || next == UInt8(ascii: ".") || next == UInt8(ascii: ";")
                    || next == UInt8(ascii: ":")
                {
                    isGap = false
                }
                continue
            }
            if dropIndex < dropping.count, dropping[dropIndex].contains(index) {
                index = dropping[dropIndex].upperBound
                continue
            }
            while markIndex < marks.count, marks[markIndex].range.upperBound <= index { markIndex += 1 }
            if markIndex < marks.count, marks[markIndex].range.contains(index) {
                let mark = marks[markIndex]
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

extension InlineText {
    /// What `words` gives, as an excerpt: left in the file where it reads there as it is quoted.
    ///
    /// - Parameters:
    ///   - range: Without white space at its ends.
    ///   - source: Where it stands.
    func excerpt(
        _ range: Range<Int>, at source: SourceRange, tags: [Tag] = [], references: [Reference] = [],
        dropping: [Range<Int>] = []
    ) -> Excerpt {
        let range = range.clamped(to: all)
        if !dropping.contains(where: { $0.overlaps(range) }), !tags.contains(where: { $0.range.overlaps(range) }),
            !references.contains(where: { $0.isWiki && $0.range.overlaps(range) }), !marks(changeWordsIn: range)
        {
            return Excerpt(standingIn: bytes, range, at: source)
        }
        return Excerpt(words(range, tags: tags, references: references, dropping: dropping), at: source)
    }

    /// Whether anything in a range is left out of its words by its mark.
    private func marks(changeWordsIn range: Range<Int>) -> Bool {
        marks.contains { mark in
            guard mark.range.overlaps(range) else { return false }
            return switch mark.kind {
            case .html, .destination: true
            case .markup:
                bytes[mark.range.lowerBound] == UInt8(ascii: "[") || bytes[mark.range.lowerBound] == UInt8(ascii: "!")
            case .code, .autolink, .escaped: false
            }
        }
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
        let dropped = tags.isEmpty ? [] : tags.filter { Entry.markerTags.contains($0.name.lowercased()) }
        return text.excerpt(
            range, at: note.place(text.sourceRange(range)), tags: dropped, references: references, dropping: dropping)
    }

    /// The whole of its words.
    func excerpt(in note: NoteContext) -> Excerpt { excerpt(content, in: note) }

    /// `range` without the links at its very end that are written like an id: `… not sofa [[let-it-wait]]` refers
    /// to a goal, while `Call [[Sam]]` are words. One that is all there is stays.
    func withoutEndLinks(_ range: Range<Int>) -> Range<Int> {
        var range = text.bytes.trimmed(range)
        guard !references.isEmpty else { return range }
        let links = references.filter(\.isWiki)
        while let link = links.last(endingBy: range.upperBound) {
            var start = link.range.lowerBound
            var end = link.range.upperBound
            if start > range.lowerBound, text.bytes[start - 1] == UInt8(ascii: "("), end < range.upperBound,
                text.bytes[end] == UInt8(ascii: ")")
            {
                start -= 1
                end += 1
            }
            guard end == range.upperBound, start > range.lowerBound, text.bytes[start - 1].isWhitespace,
                link.looksLikeID,
                text.bytes.text(link.label) == link.target
            else { break }
            range = withoutEndTags(range.lowerBound..<start)
        }
        return range
    }

    /// `range` without the tags at its very end.
    func withoutEndTags(_ range: Range<Int>) -> Range<Int> {
        var range = text.bytes.trimmed(range)
        while let tag = tags.last(endingBy: range.upperBound), tag.range.upperBound == range.upperBound,
            tag.range.lowerBound >= range.lowerBound
        {
            range = text.bytes.trimmed(range.lowerBound..<tag.range.lowerBound)
        }
        return range
    }

    /// The words of its nested lines, one excerpt each, deeper ones with their parents.
    func nestedExcerpts(in note: NoteContext) -> [Excerpt] {
        children.filter { !$0.text.isEmpty }.map { $0.excerpt(in: note) }.filter { !$0.isEmpty }
    }
}

extension Reference {
    /// Small letters, digits and signs that join: how ids are written, and titles and names of people are not.
    fileprivate var looksLikeID: Bool {
        target.utf8.allSatisfy {
            $0.isDigit || $0.isASCIILetter && $0 == $0.lowercased || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
                || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ".")
        }
    }
}
