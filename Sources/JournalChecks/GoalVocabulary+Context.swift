/// Names that say nothing of where, when or with whom.
extension GoalVocabulary {
    /// `no-context`: the few names, whole, that leave it open; of anything else the place is no question.
    static let openNames = [
        "speak up more|often?", "be more? assertive", "set|make|draw better|more? boundaries|limits",
        "socialise|socialize|exercise more|less|often|regularly? often?",
    ].map { WordPattern($0) }
}
