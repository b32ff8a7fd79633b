/// What a word too many might hurt, or be wrong about: a goal that touches on it is left as it is worded.
///
/// No other wording is proposed, no example given and no figure praised. Single words are enough, since what stands
/// behind them is not ours to judge; a weakness that is overlooked does less harm.
extension GoalVocabulary {
    /// Subjects at which hints about wording, examples and praise are silent, by group.
    static let silent: [[WordPattern]] = [
        safety, weight, substances, abstinence, stayingAlive, voices, grief, compulsions, illness, persons,
    ]

    private static let safety = patterns([
        "hit|hits|hitting|hurt|hurts|hurting|beat|beats|beating|slap|slapping|punch|punching|kick|kicking|choke|choking",
        "violent|violence|abuse|abused|abusive|abuser|assault|rape|raped|stalker|stalking|threaten|threatened|threats",
        "safe|safer|safely|safety|unsafe|danger|dangerous|police|court|custody|lawyer|refuge|shelter|restraining",
        "knife|knives|gun|weapon|weapons|blade|blades|razor|razors|fight|fights|fighting|rows|row|arguing|argue",
        "arguments|bickering|alone with", "leave|leaves|leaving|left him|her|them|home|town|my|the|for|now",
        "leave|leaving|divorce|divorcing|separate|separating", "back to|with him|her|them|my",
        "go|going|move|moving back",
        "car keys", "drive|drives|driving|drove", "shake|shaking the|my baby|son|daughter",
    ])

    private static let weight = patterns([
        "weight|weigh|weighing|weighed|weighings|kg|kilo|kilos|lb|lbs|pounds|stone|bmi|scales|calorie|calories|kcal|carb",
        "carbs|sugar|sweets|chocolate|diet|diets|dieting|fast|fasting|thin|thinner|slim|slimmer|skinny|fat|fatter|obese",
        "eat|eats|eating|ate|overeat|overeating|undereating|snack|snacks|snacking|food|foods|meal|meals|bingeing|binging",
        "binge|binges|purge|purging|vomit|vomiting|laxatives|hungry|hunger|appetite|belly|thighs|body|mirror|mirrors",
        "skip|skipping|miss|missing breakfast|lunch|dinner|supper|tea", "throw|throwing up",
    ])

    private static let substances = patterns([
        "using|use|clean|meth|coke|crack|heroin|opiate|opiates|opioids|ketamine|speed|benzo|benzos|codeine|tramadol|mdma",
        "ecstasy|lsd|hash|joint|joints|stoned|high|drunk|beer|beers|wine|vodka|whisky|spirits|bottle|pub|pubs|bar|bars",
        "relapse|relapses|relapsing|dealer|dealers|bet|bets|betting|slots|casino|gambling|craving|cravings|nicotine|aa",
        "sponsor|methadone|addiction|addict",
    ])

    private static let voices = patterns([
        "voice|voices|hallucination|hallucinations|hallucinate|hallucinating|paranoia|paranoid|psychosis|psychotic|mania",
        "manic|watched|watching me|god|jesus|allah|devil|demon|demons",
    ])

    private static let grief = patterns([
        "grief|grieve|grieving|mourn|mourning|cry|crying|tears|weep|weeping|miss|missing|late|funeral|grave|ashes|widow",
        "widower|bereaved|bereavement|miscarriage|stillbirth|goodbye|farewell|loss|losing|lost",
        "without mum|mom|mother|dad|father|him|her|you|them|my", "forgive|forgiving|forgiveness", "move|moving on",
        "get|getting|got over", "let|letting|letting go", "trauma|traumas|traumatic|flashback|flashbacks|past",
    ])

    private static let compulsions = patterns([
        "check|checks|checking|wash|washes|washing|clean|cleaning|reassurance|reassure|reassured|intrusive|ocd|ritual",
        "rituals|compulsion|compulsions|obsess|obsessed|obsessing|obsession|obsessions|contaminated|contamination|germs",
        "counting|symmetry|googling|confess|confessing|neutralise|neutralising|pulling|picking|pick",
        "biting|bite", "ask|asking if|whether",
    ])

    private static let illness = patterns([
        "medication|medicine|medicines|meds|tablets|tablet|insulin|inhaler|dose|doses|antidepressant|antidepressants|pill",
        "pills|lithium|warfarin|sertraline|fluoxetine|citalopram|escitalopram|venlafaxine|mirtazapine|quetiapine",
        "olanzapine|clozapine|aripiprazole|risperidone|lamotrigine|valproate|methylphenidate|prednisone|levothyroxine",
        "metformin|antibiotics|contraception|condom|condoms|epipen|injection|injections|vaccine|take|taking my|the",
        "doctor|doctors|dr|gp|nurse|psychiatrist|psychologist|therapist|therapy|counsellor|dietitian|dietician|surgeon",
        "dentist|hospital|clinic|surgery|operation|dialysis|chemo|chemotherapy|cancer|tumour|scan|appointment|appointments",
        "treatment|treatments|ambulance|emergency|crisis|seizure|seizures|epilepsy|diabetes|diabetic|asthma|stroke|heart",
        "pain|pains|painful|ache|aches|ill|illness|sick|sickness|nausea|dizzy|fatigue|tired|exhausted|migraine|migraines",
        "symptom|symptoms|chronic|flare|flares|disabled|disability|pregnant|pregnancy|faint|fainting",
        "lie|lies|lying|stay|staying in bed",
    ])

    /// Somebody whom it may be wise to keep away from.
    private static let persons = patterns(["him|her|his|ex|ex-husband|ex-wife|ex-partner|ex-boyfriend|ex-girlfriend"])

    /// `worded-as-avoidance`: anybody at all, behind words such as `stop`, `avoid` and `without`.
    static let anybody = patterns(["@person", "uncle|cousin|stepdad|stepmum|grandpa|grandma|grandad|man|men|woman"])

    /// `wish-of-others`: professionals, whose advice may be wise, and those who have died or are not to be heeded.
    static let advisers = patterns(["@adviser", "late|dead|died|spirit|spirits|god|voice|voices"])

    /// `all-or-nothing`: what must not be left out even once, and what must not happen even once.
    static let unmissable = patterns([
        "skip|skipping|meal|meals|lunch|eat|eating|carry|call|calls|plan|plans|helmet|seatbelt", "back to",
        "alone with", "take my",
    ])

    /// `no-quantity`: of harm to oneself and of eating no count of days is proposed.
    static let harm = patterns(["@harm"])

    /// Days and months, whose capitals begin no person's name.
    static let days: Set<String> = Set(
        [
            "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
        ].flatMap { [$0, $0 + "s"] }
            + [
                "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
                "november", "december", "christmas", "easter",
            ])

    /// `no-activity`: subjects on which no one thing to do is asked for.
    static let quietTopics = patterns([
        "health|mental|sleep|insomnia|guilt|shame|intimacy|depression|ptsd|money"
    ])

    /// Trackers of what nobody is to be cheered for: their names, or words in them.
    private static let quietTrackers: Set<String> = [
        "weight", "weighings", "kg", "bmi", "kcal", "calories", "calorie", "food", "meals", "eaten", "carbs", "waist",
        "self", "harm", "purge", "purges", "binges", "cuts",
    ]

    /// Whether nobody is to be cheered for what a tracker of this name holds.
    static func isQuiet(tracker name: String) -> Bool {
        let words = name.lowercased().split { $0 == "-" || $0 == " " || $0 == "_" }.map(String.init)
        return words.contains(where: quietTrackers.contains)
    }

    private static func patterns(_ texts: [String]) -> [WordPattern] { texts.map { WordPattern($0) } }
}
