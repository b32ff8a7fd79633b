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
        Rung(ReviewDueRule.self, under: [TargetReachedRule.self, DatePastRule.self, StandstillRule.self]),
    ]

    /// The ids of the rules of goals, from the greatest to the least; last those that are told once a journal.
    static let order: [String] =
        rungs.map { $0.rule.rule.id } + [NoWhyRule.rule.id, NotAgreedRule.rule.id, ManyGoalsRule.rule.id]

    /// One hint for all goals of a journal that lack the same, at the name of the first; a goal on its own is told by itself.
    ///
    /// Told of each of ten goals it would be ten reproaches. Goals that are silenced are no part of it.
    static func once(
        _ rule: Rule, _ context: CheckContext, one: (message: String, help: String),
        several: (message: String, help: String), where lacks: (GoalLook) -> Bool
    ) -> [Diagnostic] {
        let hints = context.looks.filter { !$0.isAboutLife && lacks($0) }.map {
            rule.diagnostic(at: $0.goal.name.source, one.message, help: one.help)
        }
        let heard = context.past.silenced(hints).heard
        // A silencer has its use even where the hint is not told.
        let silenced = hints.filter { !heard.contains($0) }
        guard heard.count > 1, let first = heard.first else { return silenced + heard }
        return silenced
            + [rule.diagnostic(at: first.source, "\(heard.count) \(several.message)", help: several.help)]
    }

    /// By the goal's place.
    static func all(_ looks: [GoalLook]) -> [SourceRange: [Diagnostic]] {
        var hints: [SourceRange: [Diagnostic]] = [:]
        for look in looks { hints[look.goal.source] = of(look) }
        return hints
    }

    private static func of(_ look: GoalLook) -> [Diagnostic] {
        guard !look.isAboutLife else { return [] }
        var hints: [Diagnostic] = []
        var said: Set<String> = []
        var told = 0
        for rung in rungs where !look.past.settings.checks.isOff(rung.rule.rule.id) {
            guard let hint = rung.rule.hint(look) else { continue }
            let isHeard = !look.past.isSilenced(hint)
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
