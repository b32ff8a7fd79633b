import JournalAnalysis
import JournalModel

/// The head of a page that is longer than one: three lines at most, of figures that stand below.
enum InShort {
    static func section(_ page: PageContext) -> ReportSection? {
        let lines = [scores(page), mood(page), contents(page)].compactMap { $0 }.prefix(3)
        guard !lines.isEmpty else { return nil }
        return ReportSection(
            id: "in-short",
            blocks: [.paragraph([.strong(["In short:"])]), .bullets(lines.map { [.text($0)] })], figures: .null)
    }

    /// `3 questions to talk about; 4 pieces of homework; 3 goals.`
    private static func contents(_ page: PageContext) -> String? {
        guard !page.period.looksBack else { return nil }
        let questions = OpenQuestion.all(in: page.journal, on: page.period).count
        let homework = HomeworkReview(of: page.journal, in: page.period).entries.count
        guard questions + homework > 0 else { return nil }
        let goals = page.goals.count { $0.goal.status == .active }
        let parts = [
            questions == 0 ? nil : NumberWords.counted(questions, "question") + " to talk about",
            homework == 0 ? nil : NumberWords.counted(homework, "piece") + " of homework",
            goals == 0 ? nil : NumberWords.counted(goals, "goal"),
        ].compactMap { $0 }
        return parts.isEmpty ? nil : NumberWords.list(parts) + "."
    }

    /// `PHQ-9 10, 6 lower than on 12 January, reliably better.`
    private static func scores(_ page: PageContext) -> String? {
        let words = page.courses.prefix(3).map { course in
            let now = "\(ScoreWords.name(course)) \(NumberWords.number(course.now.value))"
            guard course.points.count > 1 else { return now }
            let change = course.change(from: course.first)
            let day = page.dates.long(course.first.date)
            let than = change.difference == 0 ? "the same as on" : ScoreWords.difference(change) + " than on"
            let verdict = change.verdict == .unknown || change.difference == 0 ? "" : ", \(change.verdict.rawValue)"
            return "\(now), \(than) \(day)" + verdict
        }
        return words.isEmpty ? nil : words.joined(separator: "; ") + "."
    }

    /// `Mood 5.8 on average, 4.9 in the 15 days before.`
    private static func mood(_ page: PageContext) -> String? {
        guard let mean = page.mood.mean, mean.n >= 3 else { return nil }
        let before = page.period.before.flatMap { MoodSummary(of: page.journal, in: $0).mean }
        func told(_ figure: Figure, _ words: String) -> String {
            "\(NumberWords.mean(figure.value)) \(words) (\(NumberWords.counted(figure.n, "day")))"
        }
        return "Mood " + told(mean, "on average") + (before.map { ", " + told($0, "before") } ?? "") + "."
    }
}
