import JournalModel
import JournalText

/// A goal without a place, a time or a person.
///
/// Gollwitzer (1999), "Implementation intentions: strong effects of simple plans": a plan that says where and when is
/// carried out more often than the same wish without.
enum NoContextRule: GoalHintRule {
    static let rule = Rule(
        "no-context", .hint, "A goal without a place, a time or a person",
        """
        The goal says what, and nothing about where, when or with whom. Plans with a place and a time in them are carried \
        out more often than others (Gollwitzer, 1999): the occasion then does some of the reminding. One occasion is \
        enough to begin with; there can be more later.
        """,
        examples: [
            RuleExample(
                "goals/speak-up.md", .frontMatter,
                before: """
                    ---
                    goal: ↓Speak up↑
                    measure: rating
                    from: 2
                    to: 6
                    by: 2026-06-30
                    why: I want my work to be seen
                    ---
                    """,
                after: """
                    ---
                    goal: Speak up at the Tuesday meeting
                    measure: rating
                    from: 2
                    to: 6
                    by: 2026-06-30
                    why: I want my work to be seen
                    ---
                    """,
                fine: [
                    "---\ngoal: Speak up\nmeasure: times per week\nfrom: 0\nto: 2\n---\n",
                    "---\ngoal: Ring Sam\nmeasure: rating\nfrom: 2\nto: 6\n---\n",
                ])
        ])

    /// Longer names tell enough in one way or another.
    private static let mostWords = 4

    static func hint(_ look: GoalLook) -> Diagnostic? {
        let words = look.name.words[look.start...]
        guard words.count <= mostWords, !words.isEmpty, !look.goal.hasHiddenKeys, look.goal.steps.isEmpty,
            look.goal.levels.isEmpty,
            look.goal.kind == nil || look.goal.kind == .behavioural || look.goal.kind == .relationship,
            look.goal.measures.allSatisfy({ $0.form == .rating || $0.form == .unrecognised && $0.text == nil }),
            !look.isAbstinence, words.allSatisfy(leavesOpen),
            !words.dropFirst().contains(where: \.isCapitalised), !words.dropFirst().contains(where: \.isAfterMark),
            let context = GoalVocabulary.contexts.first(where: {
                $0.patterns.range(in: look.name.words, from: look.start) != nil
            })?.text
        else { return nil }
        let end = words.last.map { GoalVocabulary.comparatives.contains($0.text) } ?? false ? 1 : 0
        let name = look.name.written(look.start..<max(look.name.words.count - end, look.start + 1))
        return rule.diagnostic(
            at: look.name.place(look.start..<look.name.words.count),
            "“\(look.rest(from: look.start))” leaves open where, when or with whom",
            help: "one occasion is enough to begin with, for example: “\(name) \(context)”")
    }

    private static func leavesOpen(_ word: WordsInPlace.Word) -> Bool {
        // A plural in -s of a day, a number, or any word that points at something says where, when or with whom.
        !GoalVocabulary.contextWords.contains(word.text) && !GoalVocabulary.pointingWords.contains(word.text)
            && !GoalVocabulary.lists["person", default: []].contains(word.text)
            && !GoalVocabulary.lists["trait", default: []].contains(word.text)
            && !word.text.utf8.contains(where: \.isDigit)
    }
}
