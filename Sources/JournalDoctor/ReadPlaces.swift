import JournalModel
import JournalText

/// Where something of the notes is read as a value, or is told by a message of its own.
struct ReadPlaces: Sendable {
    /// By file, in order, not overlapping.
    private var ranges: [Int: [Range<Int>]] = [:]

    /// Nowhere.
    init() {}

    /// - Complexity: O(n log n) for n items and messages.
    init(_ journal: Journal) {
        let items: [[any Item]] = [
            journal.moods, journal.thoughts, journal.activities, journal.exposures, journal.urges, journal.homework,
            journal.scores, journal.trackers, journal.ratings,
        ]
        let places = items.flatMap { $0.map(\.stamp.source) } + journal.silenceable.map(\.source)
        for place in places.sorted() where !place.bytes.isEmpty {
            if let last = ranges[place.file]?.indices.last, let end = ranges[place.file]?[last].upperBound,
                place.bytes.lowerBound <= end
            {
                let start = ranges[place.file]?[last].lowerBound ?? place.bytes.lowerBound
                ranges[place.file]?[last] = start..<max(end, place.bytes.upperBound)
            } else {
                ranges[place.file, default: []].append(place.bytes)
            }
        }
    }

    /// Whether any byte of a place is among them.
    ///
    /// - Complexity: O(log ranges of the file).
    func hold(_ place: SourceRange) -> Bool {
        !ranges[place.file, default: []].overlapping(place.bytes).isEmpty
    }
}
