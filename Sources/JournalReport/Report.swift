package import JournalModel

/// What the page is to be about: everything that a report depends on besides the journal.
package struct ReportOptions: Sendable {
    /// Where the period begins.
    package enum Since: Sendable, Hashable {
        /// On the day of the last session before today.
        case lastSession
        /// On a day.
        case date(CivilDate)
        /// So many days back, today included.
        case days(Int)
        /// With the first entry: the page looks back.
        case start
    }

    package var today: CivilDate
    package var since: Since
    /// Only sessions with this person divide time; case and what follows the name do not matter.
    package var with: String?
    /// Sections to show, by id; `nil` shows all that have something to say.
    package var sections: [String]?
    /// Whether the line on a questionnaire's risk item stands on the page.
    package var showsRiskItem: Bool
    /// How the goals have changed, by their ids; `nil` where nobody asked. What is dated after `today` is left aside.
    package var revisions: [String: [GoalRevision]]?

    package init(
        today: CivilDate, since: Since = .lastSession, with: String? = nil, sections: [String]? = nil,
        showsRiskItem: Bool = true, revisions: [String: [GoalRevision]]? = nil
    ) {
        self.today = today
        self.since = since
        self.with = with
        self.sections = sections
        self.showsRiskItem = showsRiskItem
        self.revisions = revisions
    }
}

/// A part of the page with something to say.
package struct ReportSection: Sendable, Hashable {
    /// What `--sections` calls it.
    package let id: String
    package let blocks: [Block]
    /// The same as data: every figure with its n and its sources.
    package let figures: JSONValue

    package init(id: String, blocks: [Block], figures: JSONValue) {
        self.id = id
        self.blocks = blocks
        self.figures = figures
    }
}

/// A page, as data: the renderers make Markdown, text or JSON of it.
package struct Report: Sendable, Hashable {
    package let title: String
    package let period: DateSpan
    package let today: CivilDate
    package let sections: [ReportSection]
    /// Days of the period that hold private notes: said on the terminal only, never on the page.
    package let privateDays: Int
    /// A risk item answered positively, and left off the page by the writer's wish.
    package let withholdsPositiveRiskItem: Bool

    package init(
        title: String, period: DateSpan, today: CivilDate, sections: [ReportSection], privateDays: Int,
        withholdsPositiveRiskItem: Bool
    ) {
        self.title = title
        self.period = period
        self.today = today
        self.sections = sections
        self.privateDays = privateDays
        self.withholdsPositiveRiskItem = withholdsPositiveRiskItem
    }
}
