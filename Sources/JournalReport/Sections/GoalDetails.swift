import JournalAnalysis
import JournalModel

/// What else there is to say of a goal, in one line.
enum GoalDetails {
    /// A line for each goal with news, one for the next steps of all the others, one for goals that are not active.
    static func lines(_ active: [GoalProgress], _ page: PageContext) -> [[Inline]] {
        var lines: [[Inline]] = []
        var nextSteps: [[Inline]] = []
        for progress in active {
            if let line = line(progress, page) {
                lines.append(line)
            } else if let next = progress.nextStep {
                nextSteps.append([.named(progress.goal.name), ": ", .excerpt(next.text.unstopped)])
            }
        }
        if !nextSteps.isEmpty { lines.append((["Next: "] + .joined(nextSteps, separator: "; ")).stopped) }
        let others = others(page)
        return others.isEmpty ? lines : lines + [others]
    }

    /// `*Speak up*: done: ask one question (5 Mar). Next: disagree once.`; `nil` where there is nothing new.
    private static func line(_ progress: GoalProgress, _ page: PageContext) -> [Inline]? {
        var sentences: [[Inline]] = []
        let done = progress.goal.steps.filter { step in
            step.state == .done && step.date.map(page.span.contains) ?? false
        }
        if !done.isEmpty {
            let steps: [[Inline]] = done.map { step in
                let day = step.date.map { " (\(page.dates.short($0)))" } ?? ""
                return [.excerpt(step.text.unstopped), .text(day)]
            }
            sentences.append((["Done: "] + .joined(steps, separator: "; ")).stopped)
        }
        if let rating = rating(progress, page) { sentences.append(rating) }
        sentences += progress.goal.reviews.filter { isTold($0, of: progress, page) }.compactMap { revision($0, page) }
        sentences += paces(progress, page)
        if progress.mayBeMet { sentences.append([.text(GoalWords.callItMet(progress))]) }
        if let due = progress.reviewDue, due <= page.today {
            let day = due == page.today ? "is due today" : "was due on \(page.dates.short(due))"
            sentences.append([.text("Its review \(day).")])
        }
        if let by = progress.goal.by, by < page.today {
            sentences.append([.text("Its date, \(page.dates.short(by)), is past.")])
        }
        sentences += progress.goal.obstacles
            .filter { $0.isShared || page.journal.settings.share["obstacles"] == .full }
            .map { (["In the way: ", .quoted($0.text.unstopped)] as [Inline]).stopped }
        guard !sentences.isEmpty else { return nil }
        if let next = progress.nextStep {
            sentences.insert((["Next: ", .excerpt(next.text.unstopped)] as [Inline]).stopped, at: done.isEmpty ? 0 : 1)
        }
        return [.named(progress.goal.name), ": "] + .joined(sentences, separator: " ").continued
    }

    /// The latest rating of the period, where it is not the goal's measure; its note only where it is shared.
    private static func rating(_ progress: GoalProgress, _ page: PageContext) -> [Inline]? {
        func note(_ rating: GoalRating) -> Excerpt? {
            page.mayQuote(rating.stamp, "ratings", "goals") ? rating.note : nil
        }
        // What stands in the table above is told again only for its note.
        let told = page.inPeriod(progress.ratings).last { rating in
            let form: MeasureForm = rating.level == nil ? .rating : .levels
            return note(rating) != nil || !progress.measures.contains { $0.measure.form == form }
        }
        guard let rating = told else { return nil }
        let value =
            rating.rating.map { "Own rating \(NumberWords.number($0)) of 10" }
            ?? rating.level.map { "Level " + NumberWords.signed(Double($0)) }
        guard let value else { return nil }
        let day: [Inline] = [.text(value + " on "), page.link(rating.stamp)]
        return (note(rating).map { day + [": ", .quoted($0.unstopped)] } ?? day).stopped
    }

    /// `On course for 31 May: rising by 0.2 each week so far, 0.1 needed.`
    private static func paces(_ progress: GoalProgress, _ page: PageContext) -> [[Inline]] {
        zip(progress.measures, progress.paces).compactMap { measure, pace in
            guard let pace else { return nil }
            let words = PaceWords.sentence(pace, of: measure, by: page.dates.short(pace.by))
            let label = GoalWords.label(measure.measure.form, in: page.journal.settings)
            let prefix = progress.measures.count > 1 ? label.map { $0.capitalised + ": " } ?? "" : ""
            return [.text((prefix.isEmpty ? words : prefix + words.uncapitalised) + ".")]
        }
    }

    /// A revision of the period; and as long as the table says how far it is to the target, one that moved it.
    private static func isTold(_ review: Goal.Review, of progress: GoalProgress, _ page: PageContext) -> Bool {
        guard let date = review.date, let revision = review.revision else { return false }
        // Where the page has a section on what changed in the period, it stands there.
        if page.period.looksBack || page.span.contains(date) { return page.revisions == nil }
        guard revision.subject != .by, let measure = progress.measures.first else { return false }
        let isLast = progress.goal.reviews.last { $0.revision?.subject == revision.subject } == review
        let isBefore = measure.series.points.contains { $0.span.first < date }
        return isLast && isBefore && GoalWords.speaksOfTarget(measure)
    }

    /// `Target changed from 3 to 2 on 11 Mar.`
    private static func revision(_ review: Goal.Review, _ page: PageContext) -> [Inline]? {
        guard let date = review.date, let revision = review.revision else { return nil }
        let subject =
            switch revision.subject {
            case .target: "Target"
            case .measure: "Measure"
            case .by: "Date"
            case .from: "Start"
            }
        func value(_ text: String) -> Inline {
            let date = revision.subject == .by ? CivilDate(text) : nil
            return date.map { .text(page.dates.short($0)) } ?? .excerpt(Excerpt(text, at: review.text.source))
        }
        return [
            .text(subject + " changed from "), value(revision.old), " to ", value(revision.new),
            .text(" on \(page.dates.short(date))."),
        ]
    }

    /// Goals that are not active, each kind in a sentence. One met stands under what went well; what ended before
    /// the period is not told again.
    private static func others(_ page: PageContext) -> [Inline] {
        var sentences: [[Inline]] = []
        for progress in page.goals where progress.goal.status == .paused {
            let since = progress.goal.statusSince.map { " since \(page.dates.short($0))" } ?? ""
            sentences.append([Inline.text("Paused\(since): "), .named(progress.goal.name)].stopped)
        }
        if !page.period.looksBack {
            for progress in page.goals where progress.goal.status == .letGo {
                guard let date = progress.goal.statusSince, page.span.contains(date) else { continue }
                sentences.append(
                    [Inline.text("Let go on \(page.dates.short(date)): "), .named(progress.goal.name)].stopped
                        + progress.goal.learned.flatMap { [" Learned: ", Inline.quoted($0.unstopped)].stopped })
            }
        }
        let drafts = page.goals.filter { $0.goal.status == .draft }
        if !drafts.isEmpty {
            let names: [[Inline]] = drafts.map { [.named($0.goal.name)] }
            sentences.append((["Still working out: "] + .joined(names, separator: "; ")).stopped)
        }
        return .joined(sentences, separator: " ")
    }
}
