import JournalAnalysis
import JournalModel

/// The lowest and the highest day, each with its value; a note only where it is shared.
enum MoodExtremes {
    /// `Lowest Tue 10 Mar, 2 (the next day 4). Highest Fri 13 Mar, 8: "sang in the car".`
    static func line(_ page: PageContext) -> [Inline] {
        guard let lowest = page.mood.lowest, let highest = page.mood.highest else {
            guard let day = page.mood.days.first else { return [] }
            return [.text("\(NumberWords.number(day.value)) on every day noted.")]
        }
        var line: [Inline] = [.text("Lowest \(day(lowest, page))" + next(after: lowest, page))]
        line = (line + note(lowest, page)).stopped
        line.append(.text(" Highest \(day(highest, page))"))
        line += note(highest, page)
        return line.stopped
    }

    private static func day(_ figure: DailyFigure, _ page: PageContext) -> String {
        "\(page.dates.weekday(figure.date)), \(NumberWords.number(figure.value))"
    }

    /// What the day after was, where it was noted: always that day, so that nothing is picked.
    private static func next(after figure: DailyFigure, _ page: PageContext) -> String {
        guard let next = page.mood.days.first(where: { $0.date == figure.date + 1 }) else { return "" }
        return " (the next day \(NumberWords.number(next.value)))"
    }

    private static func note(_ figure: DailyFigure, _ page: PageContext) -> [Inline] {
        let notes = page.journal.moods.filter { mood in
            mood.stamp.date == figure.date && mood.note != nil
                && page.mayQuote(mood.stamp, "moods", "mood", "mood-notes")
        }
        // Of several the one whose rating is nearest to what makes the day.
        let nearest = notes.min { abs(($0.value ?? 99) - figure.value) < abs(($1.value ?? 99) - figure.value) }
        return nearest?.note.map { [": ", .quoted($0.unstopped)] } ?? []
    }
}
