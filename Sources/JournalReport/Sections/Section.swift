/// A part of the page. One file each, one line in `PageOrder`.
protocol Section: SendableMetatype {
    /// What `--sections` calls it.
    static var id: String { get }

    /// `nil` where there is nothing to say.
    static func section(_ page: PageContext) -> ReportSection?
}

/// Which sections a page has, in their order.
enum PageOrder {
    /// The page for the next session.
    static let ordinary: [any Section.Type] = [
        OpeningSection.self,
        RiskSection.self,
        FirstSection.self,
        WorseSection.self,
        DiscussSection.self,
        WentWellSection.self,
        HomeworkSection.self,
        QuestionnaireSection.self,
        GoalSection.self,
        MoodSection.self,
        ThoughtSection.self,
        ActivitySection.self,
        ExposureSection.self,
        UrgeSection.self,
        TrackerSection.self,
        TherapySection.self,
        SharedSection.self,
        SetbackSection.self,
        HistorySection.self,
        PrivateSection.self,
    ]

    /// Looking back over the whole course.
    static let lookingBack: [any Section.Type] = [
        OpeningSection.self,
        RiskSection.self,
        FirstSection.self,
        WorseSection.self,
        QuestionnaireSection.self,
        GoalSection.self,
        EndedGoalSection.self,
        HelpedSection.self,
        MoodSection.self,
        ThoughtSection.self,
        ExposureSection.self,
        TherapySection.self,
        SharedSection.self,
        PlanSection.self,
        HistorySection.self,
        PrivateSection.self,
    ]

    /// Shown whatever `--sections` says: whose page it is, what must not be missed, and what is not on it.
    static let always: Set<String> = [OpeningSection.id, RiskSection.id, PrivateSection.id]
}
