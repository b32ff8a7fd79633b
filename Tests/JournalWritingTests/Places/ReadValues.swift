import JournalModel
import JournalReading
import JournalText

/// What a note says when it is read, without the places: for a comparison that knows nothing of how places move.
enum ReadValues {
    static func of(_ journal: Journal) -> [String] {
        var values: [String] = []
        func add(_ kind: String, _ stamp: Stamp, _ words: Any...) {
            let time = stamp.time.map { "\($0.minutes)" } ?? "-"
            values.append(
                "\(kind) \(stamp.date) \(time) \(stamp.tags) \(stamp.isShared) "
                    + words.map { "\($0)" }.joined(separator: " "))
        }
        func words(_ excerpt: Excerpt?) -> String { excerpt?.text ?? "-" }
        for mood in journal.moods {
            let emotions = mood.emotions.map { "\($0.name) \($0.intensity.map { "\($0)" } ?? "-")" }
            add("mood", mood.stamp, mood.rating.map { "\($0)" } ?? "-", emotions, words(mood.note))
        }
        for thought in journal.thoughts {
            add(
                "thought", thought.stamp, words(thought.situation), thought.emotions.count,
                thought.thoughts.map(\.text.text))
        }
        for activity in journal.activities { add("activity", activity.stamp, words(activity.what)) }
        for exposure in journal.exposures { add("exposure", exposure.stamp, words(exposure.what)) }
        for homework in journal.homework { add("homework", homework.stamp, homework.text.text, homework.state) }
        for score in journal.scores { add("score", score.stamp, score.measure, score.total.map { "\($0)" } ?? "-") }
        for tracker in journal.trackers { add("tracker", tracker.stamp, tracker.name) }
        for rating in journal.ratings { add("rating", rating.stamp, rating.goal) }
        for passage in journal.passages {
            add("passage", passage.stamp, passage.marker, passage.text.text, passage.state)
        }
        for use in journal.tagUses { add("tag", use.stamp, use.tag, use.done) }
        for session in journal.sessions { add("session", session.stamp, session.number ?? -1) }
        for goal in journal.goals { values.append("goal \(goal.id) \(goal.steps.count)") }
        return values.sorted()
    }

    /// What nobody is shown, as text without white space: a blank line more or less below it hides nothing else.
    static func hidden(_ journal: Journal) -> String {
        let bytes = (journal.hiddenRanges[0] ?? []).flatMap { journal.files[0].bytes[$0] }
        return String(decoding: bytes.filter { !$0.isWhitespace }, as: UTF8.self)
    }

    /// `new` without what is in `old`; `nil` where something of `old` is missing.
    static func added(_ new: [String], to old: [String]) -> [String]? {
        var rest = new
        for value in old {
            guard let index = rest.firstIndex(of: value) else { return nil }
            rest.remove(at: index)
        }
        return rest
    }
}
