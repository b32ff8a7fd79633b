import JournalSyntax
import JournalText

/// Whether what was put into a note has left each of its blocks the block that it was.
struct BlockKeeping {
    /// The note without what is new.
    let old: NoteReading
    /// What is new.
    let range: Range<Int>
    /// What is new goes on with the paragraph that ends where it begins.
    let continuesParagraph: Bool
    let bodyStart: Int
    /// Of the note with what is new.
    let blocks: [MarkdownBlock]

    /// - Complexity: O(bytes of the note).
    var isKept: Bool {
        let inserted = InsertedBytes(range: range)
        // Front matter that the note ended with, without the end of its line.
        let hasLineEnd = old.bodyStart == range.lowerBound && range.contains(bodyStart)
        guard bodyStart == old.bodyStart || hasLineEnd else { return false }
        var index = 0
        var hasNew = continuesParagraph
        for block in blocks {
            if range.contains(block.range.lowerBound), inserted.before(block.range) == nil || !block.isLeaf {
                guard isAtTop(block) else { return false }
                hasNew = true
                continue
            }
            guard index < old.blocks.count else { return false }
            let before = old.blocks[index]
            guard block.kind == before.kind, block.depth == before.depth,
                inserted.before(block.range)?.lowerBound == before.range.lowerBound
            else { return false }
            if continuesParagraph, before.range.upperBound == range.lowerBound, block.kind == .paragraph {
                guard block.parent < 0, block.text.own.starts(with: before.text.own) else { return false }
            } else {
                guard block.text.readsAs(before.text) else { return false }
            }
            index += 1
        }
        return hasNew && index == old.blocks.count
    }

    /// Whether a new block stands in nothing that was there but a list at the top.
    private func isAtTop(_ block: MarkdownBlock) -> Bool {
        guard block.parent >= 0, blocks.indices.contains(block.parent) else { return true }
        let parent = blocks[block.parent]
        return range.contains(parent.range.lowerBound) || parent.kind == .list && parent.parent < 0
    }
}
