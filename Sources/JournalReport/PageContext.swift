import JournalAnalysis
import JournalModel
import JournalText

/// All that a section may look at: the journal as of today, the period, and what several sections share.
struct PageContext {
    /// As of today.
    let journal: Journal
    let options: ReportOptions
    let period: ReportPeriod
    /// In the writer's order.
    let goals: [GoalProgress]
    /// The questionnaires on the page.
    let courses: [ScoreCourse]
    /// The risk items named on the page.
    let riskItems: [RiskItemStatus]
    let mood: MoodSummary
    /// Of the period before; `nil` where there is none.
    let moodBefore: MoodSummary?
    /// Of half a year.
    let moodTrend: MoodTrend
    let dates: DateWords
    private let places: SourcePlaces

    init(_ journal: Journal, _ options: ReportOptions) {
        let journal = journal.asOf(options.today)
        let period = ReportPeriod(
            of: journal, today: options.today, since: options.since.beginning, with: options.with)
        self.journal = journal
        self.options = options
        self.period = period
        goals = GoalProgress.all(in: journal, period: period.recent)
        let risks = RiskItemStatus.all(in: journal)
        let alert = Set(risks.lazy.filter(\.isPositive).map(\.measure.id))
        // A questionnaire is on the page that its score was new for; one with a positive risk item stays.
        let onPage = { (id: String, date: CivilDate) in
            period.looksBack || period.span.contains(date) || alert.contains(id)
        }
        courses = ScoreCourse.all(in: journal).filter { onPage($0.measure.id, $0.now.date) }
        let named = risks.filter { risk in
            let lastEntry = journal.scores.last { $0.measure == risk.measure.id }?.stamp.date
            return lastEntry.map { onPage(risk.measure.id, $0) } ?? false
        }
        // A positive one stands before the others.
        riskItems = named.filter(\.isPositive) + named.filter { !$0.isPositive }
        mood = MoodSummary(of: journal, in: period.span)
        moodBefore = period.before.map { MoodSummary(of: journal, in: $0) }
        moodTrend = MoodTrend(of: journal, today: options.today)
        dates = DateWords(today: options.today)
        places = SourcePlaces(journal.files)
    }

    var span: DateSpan { period.span }
    var today: CivilDate { options.today }

    /// How the goals have changed, by their ids, where the page has a section on it.
    var revisions: [String: [GoalRevision]]? {
        options.sections?.contains(HistorySection.id) ?? true ? options.revisions : nil
    }

    /// Items of the period, in order.
    func inPeriod<Element: Item>(_ items: [Element]) -> [Element] {
        Array(items.within(span))
    }

    func passages(_ marker: Passage.Marker) -> [Passage] {
        inPeriod(journal.passages).filter { $0.marker == marker }
    }

    /// The mood of the period before, where enough is known of it to stand beside that of now.
    var comparableMood: MoodSummary? { moodBefore.flatMap { $0.isComparable(to: mood) ? $0 : nil } }

    /// Whether an item's words may be quoted: by its own `#share`, or by `share:` for its kind.
    /// - Parameter kinds: what `journal.yaml` may call the kind.
    func mayQuote(_ stamp: Stamp, _ kinds: String...) -> Bool {
        stamp.isShared || kinds.contains { journal.settings.share[$0] == .full }
    }

    /// Whether `share:` keeps even the figures of a kind off the page.
    func withholds(_ kinds: String...) -> Bool {
        kinds.contains { journal.settings.share[$0] == JournalSettings.Sharing.none }
    }

    /// `10 Mar`, leading to the note.
    func link(_ stamp: Stamp) -> Inline {
        .link(dates.short(stamp.date), file: stamp.source.file)
    }

    /// Where each figure stands, each place once: file, line and column from 1, ends exclusive, columns in UTF-8 bytes.
    func sources(_ ranges: [SourceRange]) -> JSONValue {
        .array(ranges.eachOnce.map(places.json))
    }

    /// `days/2026-03-05.md:14`.
    func fileAndLine(of range: SourceRange) -> String { places.fileAndLine(range) }

    /// Where one thing stands, as in `sources`.
    func source(_ range: SourceRange) -> JSONValue { places.json(range) }

    /// A number with how many values it rests on and where they stand.
    func figure(_ figure: Figure?) -> JSONValue {
        guard let figure else { return .null }
        return .members([
            "value": .number(figure.value), "n": .int(figure.n), "sources": sources(figure.sources),
        ])
    }

    /// A count with the places of what was counted.
    func count(_ ranges: [SourceRange]) -> JSONValue {
        figure(Figure(Double(ranges.count), n: ranges.count, sources: ranges))
    }

    /// A number of days of a span.
    func days(_ count: Int, of span: DateSpan, _ ranges: [SourceRange]) -> JSONValue {
        .members(["value": .int(count), "n": .int(span.count), "sources": sources(ranges)])
    }

    /// The writer's words with their day and place.
    func json(_ passages: [Passage]) -> JSONValue {
        .array(
            passages.map { passage in
                .members([
                    "date": .string(passage.stamp.date.description), "text": .string(passage.text.text),
                    "sources": sources([passage.stamp.source]),
                ])
            })
    }
}

extension ReportOptions.Since {
    var beginning: ReportPeriod.Beginning {
        switch self {
        case .lastSession: .lastSession
        case .date(let date): .date(date)
        case .days(let days): .days(days)
        case .start: .firstEntry
        }
    }
}
