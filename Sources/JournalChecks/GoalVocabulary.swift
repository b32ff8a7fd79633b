/// The words that goals are looked at by: all of them, each list with what it is for.
///
/// Patterns are written as `WordPattern` reads them. Words that a good goal may hold as well stay out: a weakness that
/// is overlooked does less harm than a hint that is not deserved.
enum GoalVocabulary {
    /// A goal to give as an example, for names in which one of the patterns is found.
    struct Example: Sendable {
        let patterns: [WordPattern]
        let text: String

        init(_ patterns: [String], _ text: String) {
            self.patterns = patterns.map { WordPattern($0) }
            self.text = text
        }
    }

    private static func patterns(_ texts: [String]) -> [WordPattern] { texts.map { WordPattern($0) } }

    /// What patterns name with `@`.
    static let lists: [String: [String]] = [
        "person": [
            "wife", "husband", "partner", "boyfriend", "girlfriend", "fiancé", "fiancée", "ex", "mother", "mum", "mom",
            "father", "dad", "parents", "stepmother", "stepfather", "sister", "brother", "siblings", "son", "daughter",
            "kids", "children", "child", "family", "friend", "friends", "boss", "manager", "colleagues", "supervisor",
            "teacher", "tutor", "doctor", "gp", "therapist", "psychiatrist", "counsellor", "in-laws", "mother-in-law",
            "father-in-law", "grandmother", "grandfather", "aunt", "uncle", "flatmate", "flatmates", "neighbour",
            "neighbours", "team", "employer",
        ],
        "employer": ["boss", "manager", "supervisor", "employer", "teacher", "tutor"],
        "others": [
            "everyone", "everybody", "people", "others", "they", "he", "she", "somebody", "someone", "society",
        ],
        "role": [
            "mother", "mum", "mom", "father", "dad", "parent", "wife", "husband", "partner", "daughter", "son",
            "friend", "person", "man", "woman", "human", "employee", "student", "version", "me",
        ],
        "state": [
            "happy", "happier", "content", "better", "good", "great", "okay", "ok", "fine", "well", "normal", "calm",
            "calmer", "relaxed", "peaceful", "confident", "positive", "anxious", "depressed", "sad", "sadder", "low",
            "down", "stressed", "stressed-out", "worried", "nervous", "tense", "lonely", "angry", "irritable", "moody",
            "emotional", "sensitive", "insecure", "negative", "miserable", "overwhelmed", "burnt-out", "tired",
            "healthy", "healthier", "fit", "fitter", "strong", "stronger", "productive", "organised", "organized",
            "motivated", "balanced", "stable", "resilient", "mindful", "grounded", "fulfilled", "free", "myself",
            "whole", "fixed", "cured", "lovable", "worthy", "nicer", "kinder", "sorted",
        ],
        "trait": [
            "confidence", "self-confidence", "self-esteem", "self-worth", "self-respect", "energy", "motivation",
            "fun", "joy", "anxiety", "stress", "peace", "balance", "happiness", "willpower", "discipline",
            "self-discipline", "hope", "control",
        ],
        // A subject by itself: what somebody would do about it is open.
        "topic": [
            "anxiety", "depression", "mood", "moods", "confidence", "self-confidence", "self-esteem", "self-worth",
            "self-care", "self-image", "marriage", "relationship", "relationships", "anger", "temper", "grief",
            "panic", "ocd", "adhd", "ptsd", "trauma", "past", "sleep", "insomnia", "stress", "motivation",
            "boundaries", "balance", "work-life", "life", "assertiveness", "health", "fitness", "body", "weight",
            "family", "work", "job", "money", "loneliness", "guilt", "shame", "procrastination", "perfectionism",
            "burnout", "happiness", "mindfulness", "communication", "intimacy", "friendship", "friendships",
            "parenting", "emotions", "feelings", "thoughts", "worries", "fears", "issues", "problems", "mental",
            "discipline", "self-discipline", "resilience", "people-pleasing", "social",
        ],
        "trouble": [
            "panic", "anxiety", "worry", "worries", "worrying", "fear", "rows", "arguments", "shouting", "crying",
            "tears", "nightmares", "stress", "drama", "excuses", "overthinking", "procrastinating", "procrastination",
        ],
        // Those whose advice may be wise.
        "adviser": [
            "doctor", "doctors", "dr", "gp", "nurse", "psychiatrist", "psychologist", "therapist", "counsellor",
            "dietitian", "dietician", "nutritionist", "physio", "physiotherapist", "midwife", "surgeon", "consultant",
            "dentist", "sponsor", "caseworker", "coach", "specialist", "pharmacist", "priest", "imam", "rabbi",
            "lawyer", "solicitor", "judge", "police",
        ],
        "clock": [
            "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "noon",
            "midnight", "lunch", "lunchtime", "supper", "dinner", "bedtime", "half", "quarter",
        ],
        "span": [
            "day", "days", "week", "weeks", "weekend", "weekends", "evening", "evenings", "night", "nights", "morning",
            "mornings", "afternoon", "hour", "month", "year", "life", "meeting", "meal", "lesson", "shift", "monday",
            "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "christmas", "easter",
        ],
        "drug": [
            "drinking", "alcohol", "smoking", "cigarettes", "vaping", "vape", "weed", "cannabis",
            "cocaine", "pills", "drugs", "substances", "gambling", "gamble", "betting", "porn",
        ],
        "harm": [
            "self-harm", "self-harming", "selfharm", "cutting", "self-injury", "purging",
            "purge", "bingeing", "binging", "binge", "vomiting", "restricting", "starving",
        ],
    ]

    /// What may stand before the words that a goal begins with.
    static let leadIns = patterns([
        "i really? want|wish|hope|plan|aim|intend to", "i would really? like|love to", "i'd really? like|love to",
        "i will|shall", "i'll", "i need to", "i am going to", "i'm going to", "my|the goal is to", "try|trying to",
        "learn how? to", "be able to", "start|begin to", "finally", "just", "to", "work on being", "start being",
    ])

    /// `worded-as-should`: duties, as they begin a name.
    static let duties = patterns([
        "i really|just|simply|probably? should|must", "i really|just|simply? ought to", "should|must", "ought to",
        "i really|just|simply? have|got to", "i've really|just|simply? got to", "i gotta", "have to",
        "i am|was supposed to", "i'm supposed to", "supposed to",
    ])

    /// `worded-as-should`: the same words where nothing is owed: `I have to admit`.
    static let sayings = patterns(["admit|say|confess|laugh", "be fun|funny|said|possible"])

    /// `wish-of-others`: what somebody else wants, behind the words for who that is.
    static let wishes = patterns([
        "wants|want|wanted|expects|expect|tells|told|begs|begged me to", "would like me to",
        "says|say|said|thinks|think|thought|insists|feels|feel that? i should|must", "keeps|keep telling me to",
        "says|say|said|thinks|think|thought|insists that? i have|need|ought to",
    ])

    /// `wish-of-others`: behind `told me to`, the beginning of something else than what to do: `to my face`.
    static let notToDo: Set<String> = [
        "my", "the", "his", "her", "their", "our", "your", "a", "an", "this", "that", "one", "him", "them",
    ]

    /// `wish-of-others`: goals that are for somebody else's eyes.
    static let forOthers = patterns([
        "so that? my @person stops|stop|doesn't|don't|won't|leaves|leave|likes|like|approves|approve|respects",
        "so that? my @person is|are happy|proud|pleased|satisfied", "so that? my @employer",
        "to keep|make my @person happy|quiet|proud|pleased", "to please my @person", "to please @others",
        "to get my @person off my back",
    ])

    /// `all-or-nothing`: words that leave no room.
    static let absolutes = patterns([
        "every single", "always", "all the time", "at all times", "no matter what", "perfectly", "flawlessly",
        "100 percent of the time",
    ])

    /// `all-or-nothing`, where a name begins with them.
    static let absoluteBeginnings = patterns([
        "never", "perfect attendance|marks|grades|sleep|score|behaviour",
        "be|become|stay|look|feel|seem a|an|the? perfect", "have|keep|get|make a|the|my? perfect",
        "make no mistakes", "be never|always", "get everything right|done|perfect",
    ])

    /// `all-or-nothing`: the same words where nothing is asked for.
    static let idioms = patterns([
        "never mind", "never too", "always room|time|enough|somebody|someone|something|another",
        "be? perfectly average|ordinary|fine|okay|ok|normal|good|happy|imperfect|human",
        "no matter what *",
    ])

    /// Words before which an absolute one is no demand: `let it be less than perfect`, `what I always wanted`.
    static let exempting: Set<String> = [
        "not", "isn't", "aren't", "needn't", "don't", "doesn't", "without", "stop", "let", "leave", "less", "than",
        "quit", "instead", "i", "i've", "i'm", "he", "she", "they", "we", "you", "it", "it's", "rather", "drop",
        "notice", "catch", "when", "if", "challenge", "question", "as", "has", "have", "what", "who", "that", "where",
        "put", "loosen", "give", "allow",
    ]

    /// What is rightly counted by the days without it.
    static let abstinence = patterns([
        "@drug", "@harm", "sober|sobriety", "drink|smoke less|again|at|on|only",
        "stop|quit|not|never|don't|no|without|less drink|drinks|smoke", "stay|be|get|keep clean",
        "hurt|harm|injure|cut|burn myself",
        "hurting|harming|injuring|burning myself", "never|not|stop|no cut|cuts", "cut again",
    ])

    /// Goals about staying alive: they are left as they are, and nothing is concluded from the words.
    static let stayingAlive = patterns([
        "die|dying|dead|death|suicide|suicidal|alive|exist|existing|existence|burden|disappear|disappearing|vanish",
        "kill|killing|hang|hanging|drown|drowning|shoot|shooting myself", "overdose|overdosing",
        "end|ending my life|it all?", "keep|go on living", "be|being here|gone|around", "get|getting rid of me|myself",
        "not|don't|never|won't|stop|wish|without *? *? *? *? wake|waking up",
        "not|don't|never|stop|without *? *? live|living", "reason|reasons|point to|of|in live|living",
    ])

    /// `no-quantity`: what is better rated than counted, by how a name begins or what stands in it.
    static let rated = patterns([
        "be|feel|accept|love|like|trust|cope|overcome|face|believe|enjoy|let|live|become", "less|fewer|@trouble",
    ])

    /// `no-quantity`: what is done once, in steps.
    static let doneOnce = patterns([
        "finish|find|pass|apply|return|move|learn|build|start", "go back", "get|write|clear my|the|a",
    ])

    /// `no-quantity`: the tracker that the days without something may be counted by.
    static let abstinenceTrackers: [Example] = [
        Example(["drinking|alcohol|sober|sobriety"], "drinks"),
        Example(["smoking|cigarettes|vaping"], "cigarettes"),
        Example(["gambling|betting"], "bets"),
    ]
}
