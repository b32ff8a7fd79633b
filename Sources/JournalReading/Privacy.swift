import JournalModel
import JournalSyntax
import JournalText

/// Takes what is private out of a document before anything else reads it.
///
/// This is the one gate: no kind, no figure and no message ever sees a private byte. Beside it, `PrivateAnswers` looks
/// whether something private answers a risk item, and tells no more than that.
struct Privacy {
    /// The document without what is private.
    let blocks: [MarkdownBlock]
    /// Something was hidden as private; `%%` comments alone do not count.
    let hidesAnything: Bool
    let diagnostics: [Diagnostic]
    /// Ranges of the file in which nothing is read, in order, not overlapping.
    let hidden: [Range<Int>]
    let silencers: [(ids: [Range<Int>], range: Range<Int>)]

    init(
        _ file: [UInt8], bodyStart: Int, blocks: [MarkdownBlock], headings: HeadingNames,
        place: (Range<Int>) -> SourceRange
    ) {
        let comments = PrivacyComments(file, from: bodyStart, code: { Privacy.code(blocks) })
        var finder = PrivateSections(file: file, blocks: blocks, headings: headings)
        finder.find()
        var diagnostics = finder.near.map { Diagnostic.nearlyPrivate($0, place) }
        diagnostics += comments.problems.map { .privacyComment($0.0, at: $0.1, file, place) }
        let hidden = Privacy.merged(comments.hidden + finder.hidden)
        hidesAnything = !finder.hidden.isEmpty || comments.hidden.contains { file[$0].first == UInt8(ascii: "<") }
        silencers = comments.silencers
        // Of two problems, one may lie within what the other hides; its place is told, nothing else.
        self.diagnostics = diagnostics
        self.hidden = hidden
        self.blocks = hidden.isEmpty ? blocks : Privacy.prune(blocks, hidden)
    }

    static func code(_ blocks: [MarkdownBlock]) -> [Range<Int>] {
        var code: [Range<Int>] = []
        for block in blocks {
            if case .code = block.kind { code.append(block.range) }
            for mark in block.text.marks where mark.kind == .code { code.append(block.text.sourceRange(mark.range)) }
        }
        return code.sorted { $0.lowerBound < $1.lowerBound }
    }

    /// The same bytes in ranges that are in order and neither overlap nor touch.
    static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
        var merged: [Range<Int>] = []
        for range in ranges.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
            if let last = merged.last, range.lowerBound <= last.upperBound {
                merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
            } else {
                merged.append(range)
            }
        }
        return merged
    }

    /// Leaves out blocks that are wholly hidden, and cuts the hidden bytes out of the others.
    private static func prune(_ blocks: [MarkdownBlock], _ hidden: [Range<Int>]) -> [MarkdownBlock] {
        var kept: [MarkdownBlock] = []
        var newIndex = [Int](repeating: -1, count: blocks.count)
        for (index, block) in blocks.enumerated() {
            // A container whose parent went is gone as well.
            if block.parent >= 0, newIndex[block.parent] < 0 { continue }
            if hidden.covering(block.range) != nil { continue }
            var text = block.text
            if block.isLeaf {
                text = block.text.removing(source: Array(hidden.overlapping(block.text.sourceRange)))
                if text.own.allSatisfy(\.isWhitespace), !block.text.isEmpty { continue }
            }
            newIndex[index] = kept.count
            kept.append(
                block.with(text: text, parent: block.parent < 0 ? -1 : newIndex[block.parent]))
        }
        // Ends are found again from the depths.
        var open: [Int] = []
        for index in kept.indices {
            while let last = open.last, kept[last].depth >= kept[index].depth {
                kept[last].close(at: index)
                open.removeLast()
            }
            open.append(index)
        }
        for index in open { kept[index].close(at: kept.count) }
        return kept
    }
}
