package import JournalModel
package import JournalText

/// What was noted for one measure of a goal, brought into order of time.
package struct GoalSeries: Sendable, Hashable {
    /// One value: of a day, or of a full week or month.
    package struct Point: Sendable, Hashable {
        package let span: DateSpan
        /// Rounded to nine decimals.
        package let value: Double
        /// How many entries it rests on; 0 where nothing was mentioned in a period that counts.
        package let n: Int
        package let sources: [SourceRange]

        package init(span: DateSpan, value: Double, n: Int, sources: [SourceRange]) {
            self.span = span
            self.value = value.withoutNoise
            self.n = n
            self.sources = sources.eachOnce
        }
    }

    /// In order.
    package let points: [Point]
    /// Full periods of which too little is known: "not noted", never zero.
    package let notNoted: [DateSpan]
    /// The weeks or months that the points stand for; `nil` where each point is one entry.
    package let per: CalendarPeriod?
    /// What the values are.
    package let unit: TrackerUnit
    /// What a trend is looked for in; weekly means where the points are days or made of daily values.
    package let forTrend: [DatedValue]
    /// `forTrend` holds weekly means of daily values.
    package let areWeeklyMeans: Bool

    init(
        points: [Point], notNoted: [DateSpan] = [], per: CalendarPeriod? = nil, unit: TrackerUnit = .number,
        forTrend: [DatedValue]? = nil, areWeeklyMeans: Bool = false
    ) {
        self.points = points
        self.notNoted = notNoted
        self.per = per
        self.unit = unit
        self.forTrend = forTrend ?? points.map { DatedValue($0.span.first, $0.value) }
        self.areWeeklyMeans = areWeeklyMeans
    }

    /// - Parameters:
    ///   - journal: as of the window's last day or later.
    ///   - window: the days whose entries belong to the goal.
    package init(of form: MeasureForm, goal: String, in journal: Journal, window: GoalWindow) {
        switch form {
        case .count(let tag, let per): self = journal.counts(of: tag, per: per, in: window)
        case .share(let tag): self = journal.shares(of: tag, in: window)
        case .rating, .levels, .belief, .suds, .score:
            self = journal.entrySeries(of: form, goal: goal, in: window)
        case .tracker(let name, let aggregate, let per):
            self = journal.aggregates(
                of: journal.dailyReadings(of: name, in: window.span), by: aggregate, per: per, in: window,
                unit: journal.unit(ofTracker: name))
        case .mood(let aggregate, let per):
            self = journal.aggregates(of: journal.dailyMoods(in: window.span), by: aggregate, per: per, in: window)
        case .days(let name, let threshold, let per):
            let days =
                name == "mood"
                ? journal.dailyMoods(in: window.span) : journal.dailyReadings(of: name, in: window.span)
            self = journal.daysMeeting(threshold, of: days, per: per, in: window)
        case .steps, .unrecognised: self = GoalSeries(points: [])
        }
    }
}
