import JournalModel
import JournalText

/// Whether what was put into a note has left everything else in it as it was read.
extension NoteReading {
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
        // At the end of a note no place moves: it need not be read again.
        let isAtEnd = range.lowerBound == old.bytes.count
        if isAtEnd, items.holds(all: old.items, mayHideMore: hides, but: range) { return true }
        return items(before: inserted).holds(all: old.items, mayHideMore: hides)
    }
}

extension NoteItems {
    /// Whether these are the items of an older reading, but for what stands in new bytes.
    ///
    /// - Parameter range: The new bytes, where places are told as they are and not as they were before.
    fileprivate func holds(all old: NoteItems, mayHideMore: Bool, but range: Range<Int> = 0..<0) -> Bool {
        func isOld(_ source: SourceRange) -> Bool {
            source.file != InsertedBytes.file && !range.contains(source.bytes.lowerBound)
        }
        func kept<Kept: Item & Hashable>(_ items: [Kept]) -> [Kept] {
            items.filter { isOld($0.stamp.source) }
        }
        func told(_ items: NoteItems) -> [[String]] {
            items.diagnostics.filter { isOld($0.source) && !NoteItems.onceAFile.contains($0.id) }
                .map { [$0.id, "\($0.source.bytes)", $0.message] }.sorted { $0.lexicographicallyPrecedes($1) }
        }
        func silencers(_ items: NoteItems) -> [Silencer] {
            // One that had nothing below it may have the new lines now.
            items.silencers.filter { isOld($0.place) }.map { silencer in
                let wasAlone = old.silencers.contains { $0.place == silencer.place && $0.scope.bytes.isEmpty }
                return Silencer(
                    id: silencer.id, place: silencer.place, statement: silencer.statement,
                    scope: wasAlone ? silencer.place : silencer.scope)
            }
        }
        let places = { (days: [WrittenDay]) in
            days.filter { isOld($0.source) }.map { WrittenDay(date: $0.date, source: $0.source) }
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
                session.texts = []
                return session
            }
        }
        return kept(moods) == old.moods && kept(thoughts) == old.thoughts && kept(activities) == old.activities
            && kept(exposures) == old.exposures && kept(urges) == old.urges && kept(scores) == old.scores
            && kept(passages) == old.passages && kept(tagUses) == old.tagUses && goals == old.goals
            && words(sessions) == words(old.sessions)
            && homework.filter { isOld($0.homework.stamp.source) } == old.homework
            && trackers.filter { isOld($0.stamp.source) } == old.trackers
            && ratings.filter { isOld($0.rating.stamp.source) } == old.ratings
            && nearMissKeys == old.nearMissKeys && silencers(self) == silencers(old)
            && places(writtenDays) == places(old.writtenDays) && told(self) == told(old)
            && loggedDays.isSuperset(of: old.loggedDays)
            && (mayHideMore ? privateDays.isSuperset(of: old.privateDays) : privateDays == old.privateDays)
    }

    private static let onceAFile: Set<String> = [Rule.intensityScaleUnclear.id]
}
