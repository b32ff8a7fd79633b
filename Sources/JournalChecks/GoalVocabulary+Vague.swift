/// Goals that could mean many things.
extension GoalVocabulary {
    /// `vague`: such a name as a whole, with a tail of `vagueTails` at most.
    static let vagueWishes: [WordPattern] = [
        "be|feel|become|get|stay|act|seem a|much|so|very|really? bit|little|lot? more|less|less? @state",
        "feel|be like? myself|normal|me", "be a|an better|good|nicer|happier|stronger|different|great @role",
        "be the best @role", "be my best self", "do|get better", "have|get|feel|build more|better|less|some? @trait",
        "improve|increase|boost|build|raise|reduce|decrease|lower|manage|handle|control|overcome|beat|conquer my|the? @topic",
        "fight|fix|heal|face|tackle|address my|the? @topic", "work on|with|through my|the? @topic",
        "deal|cope better? with my|the? @topic", "deal|cope better? with everything|things|it|stress|people",
        "improve my|the? @topic|myself|things",
        "get|put|pull|sort my|myself life|act|head|self|things|shit together|straight|out|sorted",
        "get|pull myself together|sorted", "get|put my|things life|act|head back? on track", "get my? life back",
        "sort|turn my? life|myself|things|it|everything out|around", "sort out my life|myself|things|everything",
        "find|love|accept|improve|fix|help|change|better myself", "like|trust|respect myself more?", "work on myself",
        "believe in myself", "be true to myself", "be kinder|nicer|gentler|better to|with myself",
        "live|enjoy|have a|my? best|better|good|normal|happy? life more|again|fully?", "change my life", "move on",
        "get over it|him|her|things|everything|this", "let go", "be in control of? my? life|emotions|feelings|things?",
        "find some|inner? peace|happiness|balance|meaning|joy|purpose", "be at peace", "communicate better",
        "eat|sleep|live better|healthier|well|properly", "get well|fit|healthy", "be there more?",
        "have a better|good relationship with my? @person", "get on|along better with my? @person", "grow as a person",
    ].map { WordPattern($0) }

    /// `vague`: what may follow without making it clearer.
    static let vagueTails: [WordPattern] = [
        "again", "in general", "generally", "in life", "in my life", "at work", "with people", "around people",
        "about myself", "in myself", "about things", "about everything", "about life", "overall", "each day",
        "every day", "day to day", "all round", "now", "soon", "somehow", "and|or more|less|less? @state", "inside",
        "with life", "as a person", "and healthier|happier|better",
    ].map { WordPattern($0) }

    /// `vague` and `no-activity`: one sign in an ordinary week that it is there; empty where the question alone is asked.
    static let signs: [Example] = [
        // What would be good between two people, or for a body, nobody else can know.
        Example(["wife|husband|partner|intimacy|boyfriend|girlfriend", "relationship with"], ""),
        Example(["body|weight|eat|healthy|healthier|fit|fitter|fitness|health|tired|lovable|past|trauma|grief"], ""),
        Example(
            ["mother|mum|mom|father|dad|parent|parenting"], "ten minutes of play after supper, on four evenings a week"),
        Example(["marriage"], "ten minutes to say how the week was"),
        Example(["@person|relationship|relationships"], ""),
        Example(
            ["friendship|friendships|social|lonely|loneliness|people"], "ten minutes on the telephone, once a week"),
        Example(
            ["anxious|anxiety|nervous|worried|panic|fear|fears|worries|tense|angry|anger|temper|irritable|moody"], ""),
        Example(
            ["confident|confidence|self-confidence|self-esteem|self-worth|insecure|assertiveness|boundaries"],
            "say what I think, once in each team meeting"),
        Example(["sleep|insomnia"], "lights out by eleven, on four nights a week"),
        Example(
            ["stress|stressed|stressed-out|calm|calmer|relaxed|overwhelmed|burnout|burnt-out|balance|work-life|peace"],
            "an hour without plans, twice a week"),
        Example(
            ["together|organised|organized|productive|procrastination|track|sort|motivation|motivated|adhd"],
            "open the post on Saturday mornings"),
        Example(["myself|kinder|self-care|love|accept"], "an hour a week that is mine alone"),
        Example(["work|job|money"], "one hour on it on Monday evenings"),
    ]

    /// `vague` and `no-activity`: the same for all other names.
    static let ordinarySign = "something I used to like, ten minutes of it, once a week"
}
