import JournalText

/// A link to another note: `[[target]]`, `[[target#heading|label]]`, or the destination of a Markdown link.
package struct Reference: Sendable, Hashable {
    /// The note's name or path as written, without heading and label.
    package let target: String
    /// What is shown for it, in the text's bytes: the label, else the target.
    package let label: Range<Int>
    /// With its brackets; of a Markdown link only the tail from `](` on.
    package let range: Range<Int>
    /// `![[target]]`: shows the other note's content in place.
    package let isEmbed: Bool
    package let isWiki: Bool
}

extension InlineText {
    /// The references in a range, in order; none in code.
    package func references(in range: Range<Int>? = nil) -> [Reference] {
        let range = (range ?? all).clamped(to: all)
        var found: [Reference] = []
        var index = range.lowerBound
        while let bracket = bytes.firstPlace(of: UInt8(ascii: "["), from: index, to: range.upperBound - 4) {
            index = bracket
            guard bytes[index + 1] == UInt8(ascii: "["), isWords(at: index) else {
                index += 1
                continue
            }
            guard let reference = wikiLink(at: index, before: range.upperBound) else {
                index += 1
                continue
            }
            found.append(reference)
            index = reference.range.upperBound
        }
        guard !marks.isEmpty else { return found }
        let wikiLinks = found.map(\.range)
        for mark in marks where range.contains(mark.range.lowerBound) {
            guard case .destination(let url) = mark.kind, !url.isEmpty, wikiLinks.overlapping(mark.range).isEmpty
            else { continue }
            let place = mark.range.lowerBound..<mark.range.lowerBound
            found.append(Reference(target: url, label: place, range: mark.range, isEmbed: false, isWiki: false))
        }
        return found
    }

    private func wikiLink(at start: Int, before limit: Int) -> Reference? {
        var index = start + 2
        var pipe: Int?
        var heading: Int?
        while index + 1 < limit, bytes[index] != .lineFeed, bytes[index] != UInt8(ascii: "[") {
            if bytes[index] == UInt8(ascii: "]"), bytes[index + 1] == UInt8(ascii: "]") {
                let isEmbed = start > self.start && bytes[start - 1] == UInt8(ascii: "!")
                var targetEnd = min(pipe ?? index, heading ?? index)
                // `\|` within a table.
                if pipe != nil, targetEnd > start + 2, bytes[targetEnd - 1] == UInt8(ascii: "\\") { targetEnd -= 1 }
                let target = bytes.text(start + 2..<targetEnd)
                let label = pipe.map { bytes.trimmed($0 + 1..<index) } ?? bytes.trimmed(start + 2..<index)
                return Reference(
                    target: target, label: label, range: (isEmbed ? start - 1 : start)..<index + 2, isEmbed: isEmbed,
                    isWiki: true)
            }
            if bytes[index] == UInt8(ascii: "|"), pipe == nil { pipe = index }
            if bytes[index] == UInt8(ascii: "#"), pipe == nil, heading == nil { heading = index }
            index += 1
        }
        return nil
    }
}
