import JournalModel
import JournalText

/// A goal that somebody else wants.
///
/// Sheldon and Elliot (1999), "Goal striving, need satisfaction, and longitudinal well-being": goals that a person
/// holds as their own are kept up for longer, and reaching them does more good.
enum WishOfOthersRule: GoalHintRule {
    static let rule = Rule(
        "wish-of-others", .hint, "A goal in somebody else's name",
        """
        The goal is worded as something that somebody else wants of you. Goals that are a person's own are kept up for \
        longer, and do more good once they are reached (Sheldon and Elliot, 1999). There may be a part of it that you want \
        as well: that part makes a good goal, and the rest may be left where it came from.
        """,
        examples: [
            RuleExample(
                "goals/gym.md", .frontMatter,
                before: """
                    ---
                    goal: ↓My wife wants me to↑ go to the gym after work
                    measure: times per week
                    from: 0
                    to: 2
                    by: 2026-06-30
                    why: My back is better for it
                    ---
                    """,
                after: """
                    ---
                    goal: Go to the gym after work
                    measure: times per week
                    from: 0
                    to: 2
                    by: 2026-06-30
                    why: My back is better for it
                    ---
                    """,
                fine: [
                    "---\ngoal: Say what I want when my wife wants me to decide\nstatus: active\n---\n",
                    "---\ngoal: Be home by six so that my daughter and I eat together\n---\n",
                    "---\ngoal: Ask my wife what she would like\n---\n",
                ]),
            RuleExample(
                "notebook.md", .body,
                before: """
                    # Goal: ↓Everyone wants me to↑ be cheerful at lunch

                    Hm.
                    """,
                after: """
                    # Goal: Have lunch with the others as I am

                    Hm.
                    """),
        ])

    static func hint(_ look: GoalLook) -> Diagnostic? {
        let words = look.name
        if let range = beginning(of: words) {
            let rest = look.clause(from: range.upperBound)
            return rule.diagnostic(
                at: words.place(range), "“\(words.written(range))” tells what somebody else would like",
                help: rest.isEmpty
                    ? "is there a part of it that you want as well? That part can be the goal"
                    : "is there a part of it that you want as well? That part can be the goal: “I want to \(rest)”")
        }
        if let range = GoalVocabulary.forOthers.firstRange(in: words.words) {
            return rule.diagnostic(
                at: words.place(range), "“\(words.written(range))” tells what it would do for somebody else",
                help: "what would it do for you? If there is something, that is a reason to write down: `why:`")
        }
        guard let why = look.goal.why.map(look.words), let range = beginning(of: why) else { return nil }
        return rule.diagnostic(
            at: why.place(range), "“\(why.written(range))” is somebody else's reason",
            help: "is there one of your own beside it, even a small one? `why:` has room for that")
    }

    /// `My wife wants me to`, if the text begins with it; who it is takes four words at most.
    private static func beginning(of text: WordsInPlace) -> Range<Int>? {
        let words = text.words
        let start = words.first.map { ["because", "as", "since"].contains($0.text) } ?? false ? 1 : 0
        for length in 1...4 where start + length < words.count {
            guard isSomebody(words[start..<start + length]) else { continue }
            if let wish = GoalVocabulary.wishes.range(in: words, from: start + length) {
                return start..<wish.upperBound
            }
        }
        return nil
    }

    private static func isSomebody(_ words: ArraySlice<WordsInPlace.Word>) -> Bool {
        guard let first = words.first?.text, let last = words.last?.text, !["i", "we", "you", "what"].contains(first)
        else {
            return false
        }
        // A single word may be a name, and two with capitals are one.
        return words.count == 1 || words.count == 2 && words.allSatisfy(\.isCapitalised)
            || ["my", "the", "our", "all", "most", "both"].contains(first)
            || GoalVocabulary.lists["person", default: []].contains(last)
    }
}
