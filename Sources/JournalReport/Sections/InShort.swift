import JournalAnalysis
import JournalModel

/// The head of a page that is longer than one: three lines at most, of what stands below.
enum InShort {
    static func section(_ page: PageContext) -> ReportSection? {
        let lines = [scores(page), mood(page), setback(page)].compactMap { $0 }
        guard let first = lines.first else { return nil }
        let title = Inline.strong(["In short:"])
        let blocks: [Block] =
            lines.count == 1 ? [.paragraph([title, " "] + first)] : [.paragraph([title]), .bullets(lines)]
        return ReportSection(id: "in-short", blocks: blocks, figures: .null)
    }

    /// `PHQ-9 14 (cut-off 10 or more): 3 higher than on 18 February, 2 lower than on 7 January, no reliable change.`
    private static func scores(_ page: PageContext) -> [Inline]? {
        // Beside a risk item a low total would read as reassurance.
        guard !page.riskItems.contains(where: \.isPositive) else { return nil }
        let new = page.courses.filter { page.period.recent.contains($0.now.date) }
        let sentences = new.prefix(3).map { score($0, page) }
        return sentences.isEmpty ? nil : [.text(sentences.joined(separator: " "))]
    }

    private static func score(_ course: ScoreCourse, _ page: PageContext) -> String {
        // A word on change stands beside where the cut-off is, here as in the table.
        let cutoff = course.caseness.map { " (cut-off \(ScoreWords.line($0)))" } ?? ""
        let now = "\(ScoreWords.name(course)) \(NumberWords.number(course.now.value))\(cutoff)"
        guard course.points.count > 1 else { return now + "." }
        let previous = page.period.looksBack ? nil : course.previous
        let changes = [previous, course.first].compactMap { $0 }.map(course.change)
        let differences = changes.map { change in
            let difference = change.difference == 0 ? "the same as on" : ScoreWords.difference(change) + " than on"
            return "\(difference) \(page.dates.long(change.from.date))"
        }
        let verdicts = changes.map { $0.verdict == .unknown ? "" : $0.verdict.rawValue }
        guard let verdict = verdicts.first, verdicts.contains(where: { $0 != verdict }) else {
            let words = differences + (verdicts.first.map { $0.isEmpty ? [] : [$0] } ?? [])
            return "\(now): " + words.joined(separator: ", ") + "."
        }
        return "\(now): " + zip(differences, verdicts).map { "\($0) (\($1))" }.joined(separator: ", ") + "."
    }

    /// `Mood 5.8 on average (13 days), 4.9 before (13 days).`
    private static func mood(_ page: PageContext) -> [Inline]? {
        guard let mean = page.mood.mean, mean.n >= 3 else { return nil }
        func told(_ figure: Figure, _ words: String) -> String {
            "\(NumberWords.mean(figure.value)) \(words) (\(NumberWords.counted(figure.n, "day")))"
        }
        let before = page.comparableMood?.mean.map { ", " + told($0, "before") } ?? ""
        return [.text("Mood " + told(mean, "on average") + before + ".")]
    }

    private static func setback(_ page: PageContext) -> [Inline]? {
        guard !page.period.looksBack, let first = page.passages(.setback).first else { return nil }
        return ["Setback: "] + page.sentence(first)
    }
}
