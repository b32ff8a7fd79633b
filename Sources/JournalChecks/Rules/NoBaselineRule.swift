import JournalAnalysis
import JournalModel
import JournalText

/// A target without a start.
///
/// Turner-Stokes (2009), "Goal attainment scaling in rehabilitation: a practical guide": the state at the beginning is
/// noted together with the goal.
enum NoBaselineRule: GoalHintRule {
    static let rule = Rule(
        "no-baseline", .hint, "A target without a start",
        """
        The goal has a target and does not say where it began. `from:` says how it is in an ordinary week now, so that \
        later you can see how far you have come; 0 is a fine start. Of steps and levels the start is known, and what is \
        to be held needs none.
        """,
        examples: [
            RuleExample(
                "goals/lunch.md", .frontMatter,
                before: """
                    ---
                    goal: Have lunch with the others
                    measure: ↓times per week↑
                    to: 3
                    by: 2026-06-30
                    why: I would like to know them
                    ---
                    """,
                after: """
                    ---
                    goal: Have lunch with the others
                    measure: times per week
                    from: 0
                    to: 3
                    by: 2026-06-30
                    why: I would like to know them
                    ---
                    """,
                fine: [
                    "---\ngoal: Have lunch with the others\nmeasure: steps\n---\n\n## Steps\n- [ ] Ask who eats where\n",
                    "---\ngoal: Have lunch with the others\nmeasure: rating\nto: hold\n---\n",
                ])
        ])

    static func hint(_ look: GoalLook) -> Diagnostic? {
        guard !look.goal.hasHiddenKeys,
            let index = look.goal.measures.firstIndex(where: needsStart), let text = look.goal.measures[index].text
        else { return nil }
        var help =
            "`from:` with how it is in an ordinary week now shows later how far you have come; 0 is a fine start"
        let progress = look.progress.measures.dropFirst(index).first
        if let progress, progress.startIsNoted, let start = progress.start, progress.unit == .number {
            help = "the first one noted is \(plain(start)): if that is where you began, `from: \(plain(start))` says so"
        }
        return rule.diagnostic(at: text.source, "“\(text.text)” has a target, and no start yet", help: help)
    }

    private static func needsStart(_ measure: GoalMeasure) -> Bool {
        guard measure.to != nil, measure.from == nil, measure.fromPlace == nil, !measure.saysHold else { return false }
        switch measure.form {
        case .steps, .levels, .unrecognised: return false
        case .count, .share, .rating, .score, .tracker, .mood, .days, .belief, .suds: return true
        }
    }

    /// With one decimal at most.
    private static func plain(_ value: Double) -> String {
        let tenths = (value * 10).rounded()
        guard tenths.magnitude < 1e9 else { return "\(value)" }
        let whole = Int(tenths)
        return whole.isMultiple(of: 10) ? "\(whole / 10)" : "\(Double(whole) / 10)"
    }
}
