import JournalAnalysis
import JournalModel
import JournalReading
import JournalText

/// Levels of goal attainment that are not five, or two for one, or not apart from each other.
///
/// Kiresuk and Sherman, *Community Mental Health Journal* 4 (1968): five levels, which leave no gap and do not overlap.
enum GoalLevelsRule: GoalRule {
    static let rule = Rule(
        "goal-levels", .hint, "Levels that are not five, or overlap",
        """
        Goal attainment scaling has five levels: 0 is what you expect, +1 and +2 are better than that, -1 and -2 less. They \
        work best when all five are written, and when any week can only belong to one of them. Where all of them begin with \
        comparable numbers, this looks whether two share one.
        """,
        examples: [
            RuleExample(
                "goals/ask.md", .body,
                before: """
                    ---
                    goal: Ask questions in meetings
                    measure: levels
                    why: I want to understand
                    ---

                    ## Levels
                    - -2: never
                    - -1: once a month
                    - 0: once a week
                    - ↓0↑: about weekly
                    - +1: twice a week
                    """,
                after: """
                    ---
                    goal: Ask questions in meetings
                    measure: levels
                    why: I want to understand
                    ---

                    ## Levels
                    - -2: never
                    - -1: once a month
                    - 0: once a week
                    - +1: twice a week
                    - +2: three times a week or more
                    """,
                fine: [
                    "---\ngoal: Ask\nmeasure: levels\nstatus: draft\n---\n\n## Levels\n- 0: once a week\n",
                    "---\ngoal: Ask\nmeasure: levels\n---\n\n## Levels\n- -2:\n- -1:\n- 0:\n- +1:\n- +2:\n",
                    "---\ngoal: Ask\nmeasure: levels\n---\n\n## Levels\n- -2: silent\n- -1: I nod\n- 0: once a week\n- +1: once or twice a week\n- +2: often\n",
                ]),
            RuleExample(
                "goals/ask.md", .body,
                before: """
                    ---
                    goal: Ask questions in meetings
                    measure: levels
                    why: I want to understand
                    ---

                    ## Levels
                    - -2: never
                    - -1: less than once a week
                    - 0: once a week
                    - +1: ↓once or twice a week↑
                    - +2: three times a week or more
                    """,
                after: """
                    ---
                    goal: Ask questions in meetings
                    measure: levels
                    why: I want to understand
                    ---

                    ## Levels
                    - -2: never
                    - -1: less than once a week
                    - 0: once a week
                    - +1: twice a week
                    - +2: three times a week or more
                    """),
            RuleExample(
                "goals/ask.md", .body,
                before: """
                    ---
                    goal: Ask questions in meetings
                    measure: levels
                    why: I want to understand
                    ---

                    ## Levels
                    - ↓-1↑: never
                    - 0: once a week
                    - +1: twice a week
                    """,
                after: """
                    ---
                    goal: Ask questions in meetings
                    measure: levels
                    why: I want to understand
                    ---

                    ## Levels
                    - -2: I stay away
                    - -1: never
                    - 0: once a week
                    - +1: twice a week
                    - +2: more often
                    """),
        ])

    static func check(_ progress: GoalProgress, _ context: CheckContext) -> [Diagnostic] {
        let goal = progress.goal
        let lines = goal.levelLines.filter { !$0.text.text.isEmpty }
        guard let first = lines.first else { return [] }
        var seen: Set<Int> = []
        let twice = lines.filter { !seen.insert($0.level).inserted }
        // What is missing may be written and private: then nothing is told of it.
        let missing = goal.hasHiddenText ? nil : missing(seen)
        if !twice.isEmpty {
            return twice.map {
                rule.diagnostic(
                    at: $0.place, "level \(word($0.level)) is written twice; the last one counts",
                    help: missing.map { "there is none yet for \($0)" } ?? "keep the one that you mean")
            }
        }
        if let missing {
            return [
                rule.diagnostic(
                    at: first.place, "\(seen.count) of five levels \(seen.count == 1 ? "is" : "are") written",
                    help: "say in a line each what would be there at \(missing)")
            ]
        }
        return LevelOrder(lines).problem.map { [diagnostic($0)] } ?? []
    }

    private static func diagnostic(_ problem: LevelOrder.Problem) -> Diagnostic {
        let (lower, upper) = (word(problem.lower.level), word(problem.upper.level))
        switch problem.kind {
        case .overlap(let shared):
            return rule.diagnostic(
                at: problem.upper.text.source,
                "levels \(lower) and \(upper) overlap: \(Diagnostic.plain(shared)) could be either",
                help: "let each number belong to one level only, as in once a week for 0 and twice a week for +1")
        case .order:
            return rule.diagnostic(
                at: problem.upper.text.source, "the number at level \(upper) goes back behind the one at \(lower)",
                help: "let the numbers go one way, from -2 to +2")
        }
    }

    private static func word(_ level: Int) -> String { level > 0 ? "+\(level)" : String(level) }

    private static func missing(_ levels: Set<Int>) -> String? {
        let words = (-2...2).filter { !levels.contains($0) }.map(word)
        guard let last = words.last else { return nil }
        return words.count == 1 ? last : words.dropLast().joined(separator: ", ") + " and " + last
    }
}
