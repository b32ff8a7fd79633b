import JournalReading

extension Vocabulary {
    static let dutch = Vocabulary(
        language: "Dutch",
        headings: [
            .mood: ["stemming", "stemmingen", "humeur", "stemmingsdagboek"],
            .thoughtRecord: [
                "gedachtenschema", "gedachteschema", "gedachterapport", "gedachtenrapport", "g-schema", "5g-schema",
                "gedachtedagboek",
            ],
            .activities: ["activiteiten", "activiteit", "activiteitenschema"],
            .exposure: ["blootstelling", "exposureoefeningen"],
            .urges: ["drang", "aandrang", "trek"],
            .homework: ["huiswerk", "therapiehuiswerk"],
            .goals: ["doelen", "doelstellingen"],
            .measures: ["vragenlijsten", "vragenlijst"],
            .wins: ["successen", "dankbaarheid", "dankbaar voor", "wat goed ging", "lichtpuntjes"],
            .setbacks: ["tegenslagen", "terugval", "wat niet goed ging"],
            .discuss: [
                "te bespreken", "bespreken", "voor de therapie", "vragen voor therapie", "vragen voor de therapeut",
            ],
            .helped: ["wat hielp", "wat heeft geholpen"],
            .events: ["gebeurtenissen"],
            .steps: ["stappen"],
            .obstacles: ["obstakels", "hindernissen"],
            .learned: ["geleerd", "wat ik heb geleerd"],
        ],
        fields: [
            .situation: ["situatie", "gebeurtenis", "aanleiding"],
            .thought: [
                "gedachte", "gedachten", "automatische gedachte", "automatische gedachten", "negatieve gedachte",
                "negatieve gedachten",
            ],
            .emotions: ["gevoel", "gevoelens", "emotie", "emoties"],
            .distortions: ["denkfouten", "denkfout"],
            .evidenceFor: ["bewijs voor", "bewijzen voor"],
            .evidenceAgainst: ["bewijs tegen", "bewijzen tegen"],
            .balanced: [
                "helpende gedachte", "helpende gedachten", "alternatieve gedachte", "evenwichtige gedachte",
                "nieuwe gedachte", "rationele gedachte",
            ],
            .outcome: ["uitkomst", "resultaat"],
            .other: ["gedrag", "lichaam", "gevolg", "gevolgen"],
        ],
        keys: [
            "mood": ["stemming", "humeur"], "date": ["datum"], "session": ["sessie"], "goal": ["doel"],
            "measure": ["vragenlijst"],
        ],
        moods: [
            ["verschrikkelijk", "vreselijk", "heel slecht"], ["slecht", "somber"],
            ["matig", "gaat wel", "neutraal", "gemiddeld"], ["goed"], ["heel goed", "geweldig", "uitstekend"],
        ],
        months: [
            "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
            "november", "december",
        ],
        weekdays: ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"],
        templates: ["sjablonen", "sjabloon"],
        clocks: ["bedtijd", "wakker", "opgestaan", "naar bed"],
        privates: ["privé", "vertrouwelijk"])
}
