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
        The goal is worded as something that somebody else wants of you. There may be a part of it that you \
        want as well: that part makes a good goal, and the rest may be left where it came from. Whether there is one, only \
        you can say. What a doctor or a therapist advises, and what touches on safety, health or food, is left as it is \
        worded.
        """,
        examples: [
            RuleExample(
                "goals/visit.md", .frontMatter,
                before: """
                    ---
                    goal: ↓My mother wants me to↑ visit every weekend
                    measure: times per month
                    from: 0
                    to: 1
                    by: 2026-06-30
                    why: I like the house and the quiet road
                    ---
                    """,
                after: """
                    ---
                    goal: Visit on the first Sunday of the month
                    measure: times per month
                    from: 0
                    to: 1
                    by: 2026-06-30
                    why: I like the house and the quiet road
                    ---
                    """,
                fine: [
                    "---\ngoal: Say what I want when my wife wants me to decide\nstatus: active\n---\n",
                    "---\ngoal: Be home by six so that my daughter and I eat together\n---\n",
                    "---\ngoal: Ask my wife what she would like\n---\n",
                    "---\ngoal: My doctor says I should walk\n---\n",
                    "---\ngoal: Music makes me happy\n---\n",
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
        guard !look.isDelicate else { return nil }
        if let range = beginning(of: words) {
            return rule.diagnostic(
                at: words.place(range), "“\(words.written(range))” tells what somebody else would like",
                help: "what would you like yourself? If part of it is yours, that part can be the goal")
        }
        if let range = GoalVocabulary.forOthers.firstRange(in: words.words), !look.goesOn(from: range.upperBound) {
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
        // What a doctor advises may be wise; and of those who are no longer there nobody is asked.
        guard GoalVocabulary.advisers.firstRange(in: words) == nil else { return nil }
        let start = words.first.map { ["because", "as", "since"].contains($0.text) } ?? false ? 1 : 0
        for length in 1...4 where start + length < words.count {
            guard isSomebody(words[start..<start + length]) else { continue }
            if let wish = GoalVocabulary.wishes.range(in: words, from: start + length) {
                let rest = words[wish.upperBound...]
                guard !rest.contains(where: \.isAfterMark), !GoalVocabulary.notToDo.contains(rest.first?.text ?? "")
                else { return nil }
                return start..<wish.upperBound
            }
        }
        return nil
    }

    /// A person by what they are to the writer, or everybody: a name may be that of a dog or a band.
    private static func isSomebody(_ words: ArraySlice<WordsInPlace.Word>) -> Bool {
        guard let first = words.first?.text, let last = words.last?.text else { return false }
        if words.count == 1, GoalVocabulary.lists["others", default: []].contains(last) { return true }
        return (words.count == 1 || ["my", "the", "our", "all", "most", "both"].contains(first))
            && GoalVocabulary.lists["person", default: []].contains(last)
    }
}
