import JournalModel
package import JournalReading
import JournalSyntax
import JournalText

/// What was read, as values without their places: the same wherever in a note it stands.
///
/// Goals and tags are left out: which names are goals is known to the whole journal only.
struct ReadValues: Hashable {
    private var values: [String] = []

    var isEmpty: Bool { values.isEmpty }

    init(_ reading: TypedReading) {
        add(
            reading.moods, reading.thoughts, reading.activities, reading.exposures, reading.urges, reading.scores,
            reading.ratings, reading.passages)
        values += reading.trackers.map { ReadValues.text(["tracker", $0.name, $0.date]) }
        values.sort()
    }

    init(_ found: NoteReading.Found) {
        add(
            found.moods, found.thoughts, found.activities, found.exposures, found.urges, found.scores, found.ratings,
            found.passages)
        values += found.trackers.map { ReadValues.text(["tracker", $0.name, $0.stamp.date]) }
        values.sort()
    }

    private mutating func add(
        _ moods: [Mood], _ thoughts: [ThoughtRecord], _ activities: [Activity], _ exposures: [Exposure],
        _ urges: [Urge], _ scores: [Score], _ ratings: [GoalRating], _ passages: [Passage]
    ) {
        func add(_ stamp: Stamp, _ parts: Any?...) {
            values.append(
                ReadValues.text([stamp.date, stamp.time, stamp.isShared] + parts))
        }
        for mood in moods { add(mood.stamp, "mood", mood.rating, mood.max, mood.emotions, mood.note?.text) }
        for thought in thoughts {
            let beliefs = (thought.thoughts + thought.balanced).map {
                "\($0.text.text) \(ReadValues.text([$0.belief]))"
            }
            add(
                thought.stamp, "thought", thought.situation?.text, beliefs, thought.emotions, thought.distortions,
                (thought.evidenceFor + thought.evidenceAgainst).map(\.text), thought.beliefAfter)
        }
        for activity in activities {
            add(
                activity.stamp, "activity", activity.what.text, activity.state, activity.pleasure, activity.mastery)
        }
        for exposure in exposures {
            add(
                exposure.stamp, "exposure", exposure.what.text, exposure.state, exposure.before, exposure.peak,
                exposure.after, exposure.expected?.text, exposure.expectedBelief, exposure.happened?.text,
                exposure.learned?.text)
        }
        for urge in urges {
            add(urge.stamp, "urge", urge.what?.text, urge.urge, urge.max, urge.acted, urge.skill?.text)
        }
        for score in scores {
            add(
                score.stamp, "score", score.measure, score.total, score.answers,
                score.subscales.sorted { $0.key < $1.key })
        }
        for rating in ratings {
            add(rating.stamp, "rating", rating.goal, rating.rating, rating.level, rating.note?.text)
        }
        for passage in passages { add(passage.stamp, passage.marker, passage.text.text, passage.state, passage.doneOn) }
    }

    private static func text(_ parts: [Any?]) -> String {
        parts.map { part in part.map { String(describing: $0) } ?? "-" }.joined(separator: "\u{1F}")
    }
}

extension Capture {
    /// Whether a note says in a range what the capture says by itself, or shows nobody what was typed to be private.
    package func isRead(in note: NoteReading, _ range: Range<Int>) -> Bool {
        if isPrivate { return note.hides(range) }
        if note.hidden.contains(where: { $0.overlaps(range) }) { return false }
        return ReadValues(note.items(in: range)) == ReadValues(reading)
    }
}
