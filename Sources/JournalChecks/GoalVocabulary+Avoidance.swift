/// Goals that say what is to go.
extension GoalVocabulary {
    /// `worded-as-avoidance`: how such a name begins.
    static let avoidances: [WordPattern] = [
        "stop", "quit", "avoid", "don't", "do not", "not", "no more|longer", "i don't|won't want? to?",
        "i do|will not want? to?", "no @trouble", "get rid of", "be without|never",
    ].map { WordPattern($0) }

    /// `worded-as-avoidance`: how a name begins of which `without` is the heart.
    static let passing: [WordPattern] = [
        "go|get|live|make|manage|survive|last it? through|for? a|one|the|each|every|my? whole|full? @span without",
        "a|one|each|every? @span without", "go|live|manage without",
    ].map { WordPattern($0) }

    /// `worded-as-avoidance`: the same words where they say what to do: `stop for lunch`, `not just talk`.
    static let approaches: [WordPattern] = [
        "stop at|for|by|and|to|in|on|when|whenever|before|once|after|work|here|there", "not only|just|even",
        "quit|stop the|my|this|that|a|myself|earlier|early|now|off", "quit while",
        "don't|not know|knowing", "not every|all|now|to|yet|today|until|in|on|at|my|the|this|one|so",
        "no more|longer than",
    ].map { WordPattern($0) }

    /// `worded-as-avoidance`: an hour behind such a beginning: `stop working at six`.
    static let hours: [WordPattern] = ["at|by|after|before|past @clock", "at|by|after|before|past half|quarter|the"].map
    {
        WordPattern($0)
    }

    /// `worded-as-avoidance`: behind one of these a name goes on and says enough, or says when.
    static let goingOn: Set<String> = [
        "and", "when", "whenever", "after", "before", "by", "for", "once", "until", "as",
    ]

    /// `worded-as-avoidance`: what could be there instead. Of fear, food, anger and rituals nothing is proposed.
    static let approachExamples: [Example] = [
        Example(
            ["procrastinating|procrastinate|procrastination", "putting|put *? *? off"], "ten minutes of it, first thing"
        ),
        Example(
            [
                "worrying|worry|worries|overthinking|overthink|ruminating|ruminate|rumination|dwelling|dwell",
                "replaying|replay",
            ], "write the worry down, and keep it for six o'clock"),
        Example(
            ["apologising|apologizing|apologise|apologize|sorry"], "say “thank you for waiting” instead of “sorry”"),
        Example(
            ["people-pleasing", "saying|say yes", "pleasing|please"],
            "ask for a day before I say yes to something extra"),
        Example(
            [
                "hard|harsh|mean|cruel on|to|with myself",
                "criticising|criticizing|hating|blaming|hate|blame|beating myself",
                "self-critical|self-criticism", "negative self-talk",
            ], "say to myself what I would say to a friend"),
        Example(["scrolling|scroll|phone|screens|doomscrolling"], "read ten pages in bed"),
        Example(["comparing|compare"], "write down one thing that went well for me"),
        Example(["being|be late", "late"], "have my coat on ten minutes before"),
        Example(["interrupting|interrupt"], "let the other one finish, then speak"),
    ]
}
