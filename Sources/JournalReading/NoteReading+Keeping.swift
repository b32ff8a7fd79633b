import JournalModel
import JournalSyntax
import JournalText

/// Whether what was put into a note has left everything else in it as it was read.
extension NoteReading {
    /// Whether every block of a note is still the same block, and what is new are blocks of their own that stand at
    /// the top of the document, in a list there, or below a paragraph that they go on.
    ///
    /// - Parameters:
    ///   - old: The note without what is new.
    ///   - range: What is new, in this note.
    ///   - continuesParagraph: What is new goes on with the paragraph that ends where it begins.
    /// - Complexity: O(bytes of the note).
    package func keepsBlocks(of old: NoteReading, around range: Range<Int>, continuesParagraph: Bool = false) -> Bool {
        let inserted = InsertedBytes(range: range)
        // Front matter that the note ended with, without the end of its line.
        let hasLineEnd = old.bodyStart == range.lowerBound && range.contains(bodyStart)
        guard bodyStart == old.bodyStart || hasLineEnd else { return false }
        var index = 0
        var isWell = true
        var hasNew = continuesParagraph
        for block in blocks {
            if range.contains(block.range.lowerBound), inserted.before(block.range) == nil || !block.isLeaf {
                hasNew = true
                isWell = isWell && isAtTop(block, range)
                continue
            }
            guard index < old.blocks.count else { return false }
            let before = old.blocks[index]
            guard block.kind == before.kind, block.depth == before.depth,
                inserted.before(block.range)?.lowerBound == before.range.lowerBound
            else { return false }
            let isContinued =
                continuesParagraph && before.range.upperBound == range.lowerBound && block.kind == .paragraph
            if isContinued {
                guard block.parent < 0, block.text.bytes.starts(with: before.text.bytes) else { return false }
            } else {
                guard block.text.bytes == before.text.bytes, block.text.marks == before.text.marks else { return false }
            }
            index += 1
        }
        return isWell && hasNew && index == old.blocks.count
    }

    /// Whether a new block stands in nothing that was there but a list at the top.
    private func isAtTop(_ block: MarkdownBlock, _ range: Range<Int>) -> Bool {
        guard block.parent >= 0, blocks.indices.contains(block.parent) else { return true }
        let parent = blocks[block.parent]
        return range.contains(parent.range.lowerBound) || parent.kind == .list && parent.parent < 0
    }

    /// Whether all that was read of a note is still read the same, its places moved: items of every kind, what is
    /// hidden, what was noticed, and what the writer silenced.
    ///
    /// What may change: a day is noted that was not; the words of a session grow; what is told once a file is told at
    /// its first place.
    ///
    /// - Parameters:
    ///   - old: The note without what is new.
    ///   - range: What is new, in this note.
    /// - Complexity: That of reading the note once more.
    package func keepsItems(of old: NoteReading, around range: Range<Int>) -> Bool {
        guard isLeftOut == old.isLeftOut, items.isPrivate == old.items.isPrivate, items.isReport == old.items.isReport
        else { return false }
        guard !isLeftOut else { return true }
        let inserted = InsertedBytes(range: range)
        let hides = hidden.contains { inserted.before($0) == nil }
        let remaining = hidden.compactMap(inserted.before).filter { !$0.isEmpty }
        guard items.isPrivate || Privacy.merged(remaining) == Privacy.merged(old.hidden) else { return false }
        return items(before: inserted).holds(all: old.items, mayHideMore: hides)
    }
}

extension NoteItems {
    /// Whether these are the items of an older reading, but for what stands in new bytes.
    fileprivate func holds(all old: NoteItems, mayHideMore: Bool) -> Bool {
        func kept<Kept: Item & Hashable>(_ items: [Kept]) -> [Kept] {
            items.filter { $0.stamp.source.file != InsertedBytes.file }
        }
        func told(_ items: NoteItems) -> [[String]] {
            items.diagnostics.filter { $0.source.file != InsertedBytes.file && !NoteItems.onceAFile.contains($0.id) }
                .map { [$0.id, "\($0.source.bytes)", $0.message] }.sorted { $0.lexicographicallyPrecedes($1) }
        }
        func silencers(_ items: NoteItems) -> [Silencer] {
            // One that had nothing below it may have the new lines now.
            items.silencers.filter { $0.place.file != InsertedBytes.file }.map { silencer in
                let wasAlone = old.silencers.contains { $0.place == silencer.place && $0.scope.bytes.isEmpty }
                return Silencer(
                    id: silencer.id, place: silencer.place, statement: silencer.statement,
                    scope: wasAlone ? silencer.place : silencer.scope)
            }
        }
        let places = { (days: [WrittenDay]) in
            days.filter { $0.source.file != InsertedBytes.file }.map { WrittenDay(date: $0.date, source: $0.source) }
        }
        let words = { (sessions: [Session]) in
            kept(
                sessions.map { session in
                    // What is the file's own stands at its beginning, whatever begins there.
                    var session = session
                    if session.stamp.source.bytes.lowerBound == 0 { session.stamp.source = .nowhere }
                    return session
                }
            ).map { session in
                var session = session
                session.foldedText = ""
                return session
            }
        }
        return kept(moods) == old.moods && kept(thoughts) == old.thoughts && kept(activities) == old.activities
            && kept(exposures) == old.exposures && kept(urges) == old.urges && kept(scores) == old.scores
            && kept(passages) == old.passages && kept(tagUses) == old.tagUses && goals == old.goals
            && words(sessions) == words(old.sessions)
            && homework.filter { $0.homework.stamp.source.file != InsertedBytes.file } == old.homework
            && trackers.filter { $0.stamp.source.file != InsertedBytes.file } == old.trackers
            && ratings.filter { $0.rating.stamp.source.file != InsertedBytes.file } == old.ratings
            && nearMissKeys == old.nearMissKeys && silencers(self) == silencers(old)
            && places(writtenDays) == places(old.writtenDays) && told(self) == told(old)
            && loggedDays.isSuperset(of: old.loggedDays)
            && (mayHideMore ? privateDays.isSuperset(of: old.privateDays) : privateDays == old.privateDays)
    }

    private static let onceAFile: Set<String> = [Rule.intensityScaleUnclear.id]
}
