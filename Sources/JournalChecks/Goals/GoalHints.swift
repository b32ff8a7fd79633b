import JournalAnalysis
import JournalModel
import JournalText

/// Which hints a goal gets: the few that matter most, and for one weakness one of them.
///
/// On a hard day nobody needs ten things to mend. Three of a goal are told at most, the greatest first: that it has
/// arrived somewhere; then whose it is and how it is worded, of which only the first is told, since one new wording may
/// answer the others; then what it is measured by; then the rest. What a greater one answers as well is left out. The
/// others are told once the first are mended, or not at all.
///
/// A goal about staying alive is left as it is: nothing about it wants another wording.
///
/// A hint that the writer silenced takes no room, and one that is switched off is as if it were not there.
struct GoalHints {
    /// A hint in its place.
    private struct Rung {
        let rule: any GoalHintRule.Type
        /// With one of these the same has been said, or something that comes first.
        let under: [any GoalHintRule.Type]

        init(_ rule: any GoalHintRule.Type, under: [any GoalHintRule.Type] = []) {
            self.rule = rule
            self.under = under
        }
    }

    /// How many are told of a goal.
    static let most = 3

    private static let wording: [any GoalHintRule.Type] = [
        WishOfOthersRule.self, WordedAsShouldRule.self, VagueRule.self, AllOrNothingRule.self,
        WordedAsAvoidanceRule.self,
    ]

    /// From the greatest to the least.
    private static let rungs: [Rung] = [
        Rung(TargetReachedRule.self),
        Rung(DatePastRule.self, under: [TargetReachedRule.self]),
        Rung(StandstillRule.self, under: [TargetReachedRule.self]),
        Rung(WishOfOthersRule.self),
        Rung(WordedAsShouldRule.self, under: wording),
        Rung(VagueRule.self, under: wording),
        Rung(AllOrNothingRule.self, under: wording),
        Rung(WordedAsAvoidanceRule.self, under: wording),
        Rung(NoQuantityRule.self, under: [VagueRule.self]),
        Rung(NoActivityRule.self, under: wording),
        Rung(NoContextRule.self, under: wording + [NoActivityRule.self]),
        Rung(UnusualMeasureRule.self),
        Rung(NoBaselineRule.self, under: [TargetReachedRule.self, UnusualMeasureRule.self]),
        Rung(NoDateRule.self, under: [TargetReachedRule.self]),
        Rung(NoWhyRule.self),
        Rung(NotAgreedRule.self),
        Rung(ReviewDueRule.self, under: [TargetReachedRule.self, DatePastRule.self, StandstillRule.self]),
    ]

    /// The rules that are weighed against each other, from the greatest to the least.
    static var order: [any GoalHintRule.Type] { rungs.map(\.rule) }

    /// Of the goals that are being worked on, by the goal's place.
    static func all(_ goals: [GoalProgress], in past: Journal, today: CivilDate) -> [SourceRange: [Diagnostic]] {
        var hints: [SourceRange: [Diagnostic]] = [:]
        for progress in goals where progress.goal.status == .active {
            hints[progress.goal.source] = of(GoalLook(progress, in: past, today: today))
        }
        return hints
    }

    private static func of(_ look: GoalLook) -> [Diagnostic] {
        guard !look.isAboutLife else { return [] }
        var hints: [Diagnostic] = []
        var said: Set<String> = []
        var told = 0
        for rung in rungs where !look.past.settings.checks.isOff(rung.rule.rule.id) {
            guard let hint = rung.rule.hint(look) else { continue }
            let isHeard = !look.past.silenced([hint]).heard.isEmpty
            // A silencer has its use even where the hint would not be told.
            if isHeard {
                guard told < most, said.isDisjoint(with: rung.under.map { $0.rule.id }) else { continue }
                told += 1
            }
            said.insert(hint.id)
            hints.append(hint)
        }
        return hints
    }
}
