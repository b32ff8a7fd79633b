import JournalModel
import JournalReading
import JournalText

/// Whether typed words read as a goal's `measure:`, `from:` or `to:`, as the journal's own reader takes them.
enum GoalMeasureText {
    /// Words that name a tracker are a measure only if the journal has it, or if they say what to make of it: `feel
    /// better` could be one by its form.
    static func isRead(_ text: String, in journal: Journal) -> Bool {
        guard let goal = goal(["measure": text], journal), let form = goal.measures.first?.form else {
            return false
        }
        switch form {
        case .unrecognised: return false
        case .tracker(let name, _, let period):
            let isKnown = journal.trackers.contains { $0.name == name } || journal.settings.trackers[name] != nil
            let words = text.lowercased().split(whereSeparator: \.isWhitespace)
            let saysHow =
                words.first.map { Aggregate(rawValue: String($0)) != nil || $0.hasPrefix("tracker:") } ?? false
            return isKnown || saysHow && text.lowercased().hasSuffix("per \(period.rawValue)")
        default: return true
        }
    }

    static func isLevel(_ text: String, of key: String, in journal: Journal) -> Bool {
        if key == "to", text.lowercased() == "hold" { return true }
        guard let measure = goal(["measure": "rating", key: text], journal)?.measures.first else { return false }
        return (key == "to" ? measure.to : measure.from) != nil
    }

    /// A goal that has these keys and nothing else, read under the journal's settings.
    private static func goal(_ keys: [String: String], _ journal: Journal) -> Goal? {
        let lines = keys.sorted { $0.key < $1.key }.map { "\($0.key): \(YAMLScalar.quoted($0.value))\n" }
        let note = "---\ntype: goal\ngoal: this\n" + lines.joined() + "---\n"
        var settings = journal.settings
        // Whatever folders are read: it is the words that are asked about.
        settings.read = ["**"]
        settings.ignore = []
        return NoteFolder.of([(RelativePath("this.md"), Array(note.utf8))]).journal(settings, workers: 1).goals.first
    }
}
