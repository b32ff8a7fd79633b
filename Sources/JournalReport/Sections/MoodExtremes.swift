import JournalAnalysis
import JournalModel

/// The lowest and the highest days, each with its value; a note only where it is shared.
enum MoodExtremes {
    /// More days than these are counted instead of named.
    private static let mostNamed = 3

    /// `Lowest Tue 10 Mar, 2 (4 the next day). Highest Fri 13 Mar, 8: "sang in the car".`
    static func line(_ page: PageContext) -> [Inline] {
        let lowest = page.mood.lowestDays
        let highest = page.mood.highestDays
        guard !lowest.isEmpty, !highest.isEmpty else {
            guard let day = page.mood.days.first else { return [] }
            return [.text("\(NumberWords.number(day.value)) on all \(page.mood.days.count) days noted.")]
        }
        var line: [Inline] = [.text("Lowest \(days(lowest, page))" + next(after: lowest, page))]
        line = (line + note(lowest, page)).stopped
        line.append(.text(" Highest \(days(highest, page))"))
        line += note(highest, page)
        return line.stopped
    }

    /// The moods whose notes are told beside the lowest and the highest day.
    static func quoted(_ page: PageContext) -> [Mood] {
        guard MoodSection.showsDays(page.mood) else { return [] }
        return [page.mood.lowestDays, page.mood.highestDays].compactMap { mood(of: $0, page) }
    }

    /// `Mon 26 and Tue 27 Jan, 4`; `on 4 days, 4`.
    private static func days(_ figures: [DailyFigure], _ page: PageContext) -> String {
        let value = figures.first.map { NumberWords.number($0.value) } ?? ""
        guard figures.count <= mostNamed else { return "on \(figures.count) days, \(value)" }
        return "\(page.dates.weekdays(figures.map(\.date))), \(value)"
    }

    /// What the next day noted was, within two days: always that one, so that nothing is picked.
    private static func next(after figures: [DailyFigure], _ page: PageContext) -> String {
        guard figures.count <= mostNamed, let last = figures.last?.date,
            let next = page.mood.days.first(where: { $0.date > last }), next.date - last <= 2
        else { return "" }
        return " (\(NumberWords.number(next.value)) \(next.date - last == 1 ? "the next day" : "two days later"))"
    }

    private static func note(_ figures: [DailyFigure], _ page: PageContext) -> [Inline] {
        mood(of: figures, page)?.note.map { [": ", .quoted($0.unstopped)] } ?? []
    }

    /// Of several notes of one day that whose rating is nearest to what makes the day.
    private static func mood(of figures: [DailyFigure], _ page: PageContext) -> Mood? {
        guard figures.count == 1, let figure = figures.first else { return nil }
        let notes = page.journal.moods.filter { $0.stamp.date == figure.date && page.mayQuoteNote(of: $0) }
        return notes.min { abs(($0.value ?? 99) - figure.value) < abs(($1.value ?? 99) - figure.value) }
    }
}

extension PageContext {
    /// Whether a mood has a note that may be quoted.
    func mayQuoteNote(of mood: Mood) -> Bool {
        mood.note != nil && mayQuote(mood.stamp, "moods", "mood", "mood-notes")
    }
}
