import JournalAnalysis
import JournalModel

/// Scores: the first, the previous, the last, what the difference amounts to, and where the cut-off lies.
enum QuestionnaireSection: Section {
    static let id = "questionnaires"

    static func section(_ page: PageContext) -> ReportSection? {
        let incomplete = page.inPeriod(page.journal.scores).filter { !$0.isComplete }
        let remarks = incomplete.compactMap { remark($0, page) }
        guard !page.courses.isEmpty || !remarks.isEmpty else { return nil }
        var blocks: [Block] = [.heading(2, [.text(title(page.courses))])]
        if !page.courses.isEmpty {
            blocks.append(.table(ScoreTable.table(page.courses, page)))
            let sentences = [sincePrevious(page)] + OutcomeWords.sentences(page) + [ranges(page.courses)]
            let line = sentences.compactMap(\.self).joined(separator: " ")
            if !line.isEmpty { blocks.append(.paragraph([.text(line)])) }
        }
        if !remarks.isEmpty { blocks.append(.paragraph([.text(remarks.joined(separator: " "))])) }
        return ReportSection(id: id, blocks: blocks, figures: ScoreFigures.json(page))
    }

    /// Which way is better, where it is the same for all.
    private static func title(_ courses: [ScoreCourse]) -> String {
        let directions = Set(courses.map(\.measure.direction))
        guard directions.count == 1, let direction = directions.first else { return "Questionnaires" }
        return "Questionnaires (\(direction == .higherWorse ? "lower" : "higher") is better)"
    }

    /// `Since 4 March: PHQ-9 2 lower, no reliable change; GAD-7 the same.`
    private static func sincePrevious(_ page: PageContext) -> String? {
        guard !page.period.looksBack else { return nil }
        // What is reliably worse leads the page already.
        let leading = Set(WorseSection.told(page).flatMap(\.changes))
        let changes = page.courses.compactMap { course in
            course.previous.map { (name: ScoreWords.name(course), change: course.change(from: $0)) }
        }.filter { !leading.contains($0.change) }
        let days = Set(changes.map(\.change.from.date))
        guard let day = days.first else { return nil }
        if days.count == 1 {
            // What is the same of all is said once.
            let verdicts = Set(changes.map(\.change.verdict))
            if changes.count > 1, verdicts.count == 1, let verdict = verdicts.first, verdict != .unknown,
                changes.allSatisfy({ $0.change.difference != 0 })
            {
                let words = changes.map { "\($0.name) \(ScoreWords.difference($0.change))" }
                return "Since \(page.dates.long(day)): \(NumberWords.list(words)), \(verdict.rawValue)."
            }
            let words = changes.map { $0.name + " " + ScoreWords.brief($0.change) }
            return "Since \(page.dates.long(day)): " + words.joined(separator: "; ") + "."
        }
        let words = changes.map {
            "\($0.name) since \(page.dates.long($0.change.from.date)) " + ScoreWords.brief($0.change)
        }
        return words.joined(separator: "; ") + "."
    }

    /// `PHQ-9 and GAD-7 are in the range labelled moderate.` Ranges that restate the cut-off are left out.
    private static func ranges(_ courses: [ScoreCourse]) -> String? {
        var groups: [(label: String, names: [String])] = []
        for course in courses where !course.rangesRestateCutoff {
            guard let label = course.band(of: course.now.value) else { continue }
            if let known = groups.firstIndex(where: { $0.label == label }) {
                groups[known].names.append(ScoreWords.name(course))
            } else {
                groups.append((label, [ScoreWords.name(course)]))
            }
        }
        guard let first = groups.first else { return nil }
        let verb = first.names.count == 1 ? "is" : "are"
        let rest = groups.dropFirst().map { "\(NumberWords.list($0.names)) in that labelled \($0.label)" }
        let lead = "\(NumberWords.list(first.names)) \(verb) in the range labelled \(first.label)"
        // With several names in a part an "and" between the parts would be read as one more of them.
        let hasList = groups.contains { $0.names.count > 1 }
        return (hasList ? ([lead] + rest).joined(separator: "; ") : NumberWords.list([lead] + rest)) + "."
    }

    /// An entry without a total, and why.
    private static func remark(_ score: Score, _ page: PageContext) -> String? {
        guard let measure = MeasureCatalogue.measure(score.measure, in: page.journal.settings) else { return nil }
        let scored = score.answers.map { $0.prefix(measure.items ?? $0.count) }
        let missing = scored.map { answers in answers.count { $0 == nil } } ?? 0
        // One with parts and no total lacks nothing when its parts are there.
        if measure.total == nil, missing == 0, !score.subscales.isEmpty { return nil }
        let day = "\(measure.shortName) on \(page.dates.long(score.stamp.date)): "
        guard missing > 0, let scored else { return day + "no total could be worked out." }
        return day + "\(missing) of \(scored.count) items not answered, so there is no total."
    }
}
