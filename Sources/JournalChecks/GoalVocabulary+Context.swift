/// Where, when and with whom.
extension GoalVocabulary {
    /// `no-context`: any of these may begin a place, a time or a person.
    static let contextWords: Set<String> = [
        "in", "at", "on", "with", "before", "after", "during", "to", "from", "by", "around", "near", "outside",
        "inside",
        "over", "through", "for", "of", "while", "when", "whenever", "once", "twice", "until", "till", "between",
        "behind",
        "alone", "against", "into", "out", "every", "each", "if", "where", "as", "than", "instead", "because", "so",
        "together", "home", "downstairs", "upstairs", "daily", "weekly", "monthly", "weekdays", "weekends", "tomorrow",
        "today", "mornings", "evenings", "nights", "morning", "evening", "night", "lunchtime", "first", "last", "again",
        "back", "away", "off", "down", "without", "about", "like", "per", "times", "minutes", "hours",
    ]

    /// `no-context`: what points at something certain, so that the place is no question.
    static let pointingWords: Set<String> = [
        "my", "the", "a", "an", "our", "his", "her", "their", "this", "that", "these", "those", "one", "two", "three",
        "four", "five", "some", "something", "somebody", "someone", "it", "them", "him", "what", "myself", "another",
    ]

    /// `no-context`: a place or a time that would fit, by what is done, as a name begins; of anything else the place is no question.
    static let contexts: [Example] = [
        Example(
            ["speak|say|ask|talk|tell", "be assertive", "set|make|draw boundaries|limits"], "at the Tuesday meeting"),
        Example(
            ["exercise|run|walk|swim|stretch|meditate|move|train|cycle|practise|practice"], "before breakfast"),
        Example(["read|write|draw|journal|paint|sing|play"], "on the train home"),
        Example(["make|meet|see|socialise|socialize|join|date"], "on Saturdays"),
    ]

    /// `no-context`: left off where a place or a time is put behind a name.
    static let comparatives: Set<String> = ["more", "less", "better", "often", "regularly"]
}
