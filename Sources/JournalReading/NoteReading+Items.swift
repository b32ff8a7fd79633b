package import JournalModel
package import JournalText

extension NoteReading {
    /// What was read from a part of a note: every item that begins there.
    package struct Found: Sendable, Hashable {
        package var moods: [Mood] = []
        package var thoughts: [ThoughtRecord] = []
        package var activities: [Activity] = []
        package var exposures: [Exposure] = []
        package var urges: [Urge] = []
        package var homework: [Homework] = []
        package var scores: [Score] = []
        package var trackers: [TrackerReading] = []
        /// Of whatever is named, whether there is such a goal in the journal or not.
        package var ratings: [GoalRating] = []
        package var passages: [Passage] = []
        package var tagUses: [TagUse] = []

        package var isEmpty: Bool { self == Found() }
    }

    /// What was read from a byte range.
    ///
    /// - Complexity: O(items of the note).
    package func items(in range: Range<Int>) -> Found {
        func begun<Kept: Item>(_ items: [Kept]) -> [Kept] {
            items.filter { range.contains($0.stamp.source.bytes.lowerBound) }
        }
        return Found(
            moods: begun(journal.moods), thoughts: begun(journal.thoughts), activities: begun(journal.activities),
            exposures: begun(journal.exposures), urges: begun(journal.urges), homework: begun(journal.homework),
            scores: begun(journal.scores), trackers: begun(journal.trackers), ratings: begun(ratings),
            passages: begun(journal.passages), tagUses: begun(journal.tagUses))
    }

    /// What was noticed in a byte range, what the writer silenced among it.
    package func diagnostics(in range: Range<Int>) -> [Diagnostic] {
        journal.silenceable.filter { range.contains($0.source.bytes.lowerBound) }
    }
}
