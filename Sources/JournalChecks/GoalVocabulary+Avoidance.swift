/// Goals that say what is to go.
extension GoalVocabulary {
    /// `worded-as-avoidance`: how such a name begins.
    static let avoidances: [WordPattern] = [
        "stop", "quit", "avoid", "don't", "do not", "not", "no more|longer", "i don't|won't want? to?",
        "i do|will not want? to?", "no @trouble", "give up", "get rid of", "be without|never",
    ].map { WordPattern($0) }

    /// `worded-as-avoidance`: how a name begins of which `without` is the heart.
    static let passing: [WordPattern] = [
        "go|get|live|make|manage|survive|last it? through|for? a|one|the|each|every|my? whole|full? @span without",
        "a|one|each|every? @span without", "go|live|manage without",
    ].map { WordPattern($0) }

    /// `worded-as-avoidance`: the same words where they say what to do: `stop for lunch`, `not just talk`.
    static let approaches: [WordPattern] = [
        "stop at|for|by|and|to|in|on|when|whenever|before|once|after|work|here|there", "not only|just|even",
        "quit my|the|this job|course|committee|club|team",
        "don't|not know|knowing", "give up my seat", "stop * attention|myself",
    ].map { WordPattern($0) }

    /// `worded-as-avoidance`: an hour behind such a beginning: `stop working at six`.
    static let hours: [WordPattern] = ["at|by|after|before|past @clock", "at|by|after|before|past half|quarter|the"].map
    {
        WordPattern($0)
    }

    /// `worded-as-avoidance`: what could be there instead.
    static let approachExamples: [Example] = [
        Example(["avoiding|avoid people|friends|calls|them|others"], "ring one of them on Sundays"),
        // Nobody is sent to those whom it may be wise to keep away from.
        Example(
            ["avoiding|avoid my? sister|brother|friend|aunt|uncle|grandmother|grandfather"],
            "a call on Sundays, ten minutes long"),
        Example(
            ["procrastinating|procrastinate|procrastination", "putting|put * off"], "ten minutes of it, first thing"),
        Example(
            [
                "worrying|worry|worries|overthinking|overthink|ruminating|ruminate|rumination|dwelling|dwell",
                "replaying|replay|obsessing|obsess",
            ], "write the worry down, and keep it for six o'clock"),
        Example(
            [
                "shouting|shout|yelling|yell|snapping|snap|raging|temper|angry|anger|exploding|explode|screaming|scream"
            ], "leave the room, and come back when my voice is quiet"),
        Example(["arguing|argue|fighting|fight|rows|arguments|bickering"], "say once what I would like, and listen"),
        Example(
            ["checking|check the|my? door|doors|lock|locks|cooker|stove|windows|taps"],
            "lock the door once, and walk on"),
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
        Example(
            ["isolating|isolate|hiding|hide|withdrawing|withdraw", "staying|stay in|home"],
            "half an hour outside each day"),
        Example(["lying|staying|lie|stay in bed", "oversleeping|oversleep"], "be up by nine on weekdays"),
        Example(["comparing|compare"], "write down one thing that went well for me"),
        Example(["panicking|panic"], "stay where I am until it passes"),
        Example(["being|be late", "late"], "have my coat on ten minutes before"),
        Example(["lying|lie to"], "say how it was"),
        Example(["biting|bite|picking|pick"], "hold something when my hands want to"),
        Example(["interrupting|interrupt"], "let the other one finish, then speak"),
        Example(["overeating|snacking|dieting"], "sit down for three meals"),
        Example(["afraid|scared|fear|fearful|nervous|anxious"], "go in, with the fear, and stay ten minutes"),
        Example(["sad|depressed|low|crying|cry"], "a walk on the days that are heavy"),
    ]
}
