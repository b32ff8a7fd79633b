package import JournalText

/// Something that can be told only of the journal as a whole, or of a goal: one kind of diagnostic, with its rule.
package protocol JournalRule: Sendable {
    static var rule: Rule { get }

    /// What is found, in any order. Whether the writer wants to hear of it is no matter of the check's.
    static func check(_ context: CheckContext) -> [Diagnostic]
}

package enum JournalRules {
    /// In the order of their ids, one file each in `Rules`.
    package static let all: [any JournalRule.Type] = [
        AllOrNothingRule.self,
        DatePastRule.self,
        DayInTheFutureRule.self,
        GoalLevelsRule.self,
        ManyGoalsRule.self,
        NearMissKeyRule.self,
        NearMissTagRule.self,
        NoActivityRule.self,
        NoBaselineRule.self,
        NoContextRule.self,
        NoDateRule.self,
        NoQuantityRule.self,
        NoWhyRule.self,
        NotAgreedRule.self,
        RemoteNotMeantRule.self,
        ReportQuotesPrivateRule.self,
        ReviewDueRule.self,
        StandstillRule.self,
        TargetReachedRule.self,
        UnknownCheckRule.self,
        UnusualMeasureRule.self,
        VagueRule.self,
        WishOfOthersRule.self,
        WordedAsAvoidanceRule.self,
        WordedAsShouldRule.self,
    ]
}
