package import JournalModel
import JournalReading
import JournalSyntax
import JournalText

/// What making an entry of typed words needs to know besides them.
package struct CaptureContext: Sendable {
    /// The day it is about.
    package let date: CivilDate
    /// The time that was asked for.
    package let time: ClockTime?
    /// What the clock shows; `nil` where the day is not the clock's.
    package let now: ClockTime?
    package let settings: JournalSettings
    /// The day is still to come.
    package let isAhead: Bool

    package init(
        date: CivilDate, time: ClockTime?, now: ClockTime?, settings: JournalSettings, isAhead: Bool = false
    ) {
        self.isAhead = isAhead
        self.date = date
        self.time = time
        self.now = now
        self.settings = settings
    }

    /// Typed words as Markdown, a time before them unless they begin with a day or a time of their own.
    func line(_ words: String, time: ClockTime?) -> String {
        guard let time, !hasHead(words) else { return TypedMarkdown.line(words, isStart: true) }
        return "\(time) " + TypedMarkdown.line(words, isStart: false)
    }

    private func hasHead(_ words: String) -> Bool {
        let text = InlineText(bytes: Array(words.utf8), source: 0)
        let rest = LineHead.skipped(text, text.all, pattern: settings.datePattern.flatMap(DatePattern.init))
        return rest.lowerBound > 0
    }
}

/// The names in a journal that a line may begin with.
package struct CaptureNames: Sendable {
    /// Ids of goals, and the names of their files, in lower case.
    package let goals: Set<String>
    /// As trackers are told apart: lower case, words parted by hyphens.
    package let trackers: Set<String>
    /// Those of them that are lengths of time.
    package let lengths: Set<String>

    package init(goals: Set<String>, trackers: Set<String>, lengths: Set<String> = []) {
        self.goals = goals
        self.trackers = trackers
        self.lengths = lengths
    }

    package init(_ journal: Journal) {
        let files = journal.goals.compactMap { goal in
            journal.path(of: goal.source).map { String(decoding: $0.stem, as: UTF8.self).lowercased() }
        }
        self.init(
            goals: Set(journal.goals.map(\.id) + files), trackers: Set(journal.trackers.map(\.name)),
            lengths: Set(journal.trackers.filter { $0.unit == .duration }.map(\.name)))
    }
}
