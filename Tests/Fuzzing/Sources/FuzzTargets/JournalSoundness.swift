import JournalModel
import JournalText

/// What holds of every journal that was read, whatever its files hold.
enum JournalSoundness {
    static func look(at journal: Journal) throws(Breach) {
        let places = journal.files.map { FilePlaces($0.bytes) }
        for diagnostic in journal.silenceable where diagnostic.source != .nowhere {
            try hold(places.indices.contains(diagnostic.source.file), "\(diagnostic.id) is in no file")
            try places[diagnostic.source.file].hold(diagnostic)
        }
        for (diagnostic, next) in zip(journal.silenceable, journal.silenceable.dropFirst()) {
            try hold(!Diagnostic.precedes(next, diagnostic), "\(next.id) is told after \(diagnostic.id)")
        }
        for (file, ranges) in journal.hiddenRanges {
            try hold(places.indices.contains(file), "hidden in no file")
            try hold(!ranges.isEmpty && ranges.allSatisfy { !$0.isEmpty }, "nothing is hidden")
            try places[file].holdApart(ranges, "hidden")
        }
        for (what, stamps) in stamps(of: journal) {
            for stamp in stamps {
                try hold(places.indices.contains(stamp.source.file), "\(what) is in no file")
                try places[stamp.source.file].hold(stamp.source.bytes, what)
            }
        }
        try values(journal)
    }

    private static func stamps(of journal: Journal) -> [(String, [Stamp])] {
        [
            ("session", journal.sessions.map(\.stamp)), ("mood", journal.moods.map(\.stamp)),
            ("thought record", journal.thoughts.map(\.stamp)), ("activity", journal.activities.map(\.stamp)),
            ("exposure", journal.exposures.map(\.stamp)), ("urge", journal.urges.map(\.stamp)),
            ("homework", journal.homework.map(\.stamp)), ("score", journal.scores.map(\.stamp)),
            ("tracker", journal.trackers.map(\.stamp)), ("rating", journal.ratings.map(\.stamp)),
            ("passage", journal.passages.map(\.stamp)), ("use of a tag", journal.tagUses.map(\.stamp)),
        ]
    }

    /// Numbers lie where the model says that they lie.
    private static func values(_ journal: Journal) throws(Breach) {
        func hold(_ value: Double?, in range: ClosedRange<Double>, _ what: String) throws(Breach) {
            if let value, !range.contains(value) { throw Breach("\(what) is \(value)") }
        }
        let percent = 0.0...100
        for mood in journal.moods {
            try hold(mood.value, in: 0...10, "a mood")
            for emotion in mood.emotions { try hold(emotion.intensity, in: percent, "an intensity") }
        }
        for record in journal.thoughts {
            for thought in record.thoughts + record.balanced { try hold(thought.belief, in: percent, "a belief") }
            for emotion in record.emotions {
                try hold(emotion.before, in: percent, "an intensity")
                try hold(emotion.after, in: percent, "an intensity after")
            }
            try hold(record.beliefAfter, in: percent, "a belief after")
        }
        for activity in journal.activities {
            try hold(activity.pleasure, in: 0...10, "pleasure")
            try hold(activity.mastery, in: 0...10, "mastery")
        }
        for exposure in journal.exposures {
            for distress in [exposure.before, exposure.peak, exposure.after] {
                try hold(distress, in: percent, "distress")
            }
            for validity in [exposure.validityBefore, exposure.validityAfter] {
                try hold(validity, in: 1...7, "validity")
            }
            try hold(exposure.expectedBelief, in: percent, "an expectation")
        }
        for rating in journal.ratings {
            try hold(rating.rating, in: 0...10, "a rating")
            try hold(rating.level.map(Double.init), in: -2...2, "a level")
        }
        let finite = -Double.greatestFiniteMagnitude...Double.greatestFiniteMagnitude
        for tracker in journal.trackers { try hold(tracker.value, in: finite, "a tracker") }
        for score in journal.scores { try hold(score.total, in: finite, "a score") }
        for use in journal.tagUses { try hold(use.done, in: 0...Double.greatestFiniteMagnitude, "done") }
    }

    /// The first list in which two journals differ.
    static func difference(_ one: Journal, _ other: Journal) -> String? {
        func differs<Value: Equatable>(_ path: KeyPath<Journal, Value>) -> Bool {
            one[keyPath: path] != other[keyPath: path]
        }
        let looks: [(String, Bool)] = [
            ("paths", one.files.map(\.path) != other.files.map(\.path)), ("settings", differs(\.settings)),
            ("goals", differs(\.goals)), ("sessions", differs(\.sessions)), ("moods", differs(\.moods)),
            ("thought records", differs(\.thoughts)), ("activities", differs(\.activities)),
            ("exposures", differs(\.exposures)), ("urges", differs(\.urges)), ("homework", differs(\.homework)),
            ("scores", differs(\.scores)), ("trackers", differs(\.trackers)), ("ratings", differs(\.ratings)),
            ("passages", differs(\.passages)), ("uses of tags", differs(\.tagUses)), ("days", differs(\.days)),
            ("messages", differs(\.silenceable)), ("unread files", differs(\.unreadFiles)),
            ("private files", differs(\.privateFiles)), ("hidden ranges", differs(\.hiddenRanges)),
            ("pages", differs(\.reportFiles)), ("files left out", differs(\.leftOutFiles)),
        ]
        return looks.first { $0.1 }?.0
    }
}
