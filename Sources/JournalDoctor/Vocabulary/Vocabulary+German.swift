import JournalReading

extension Vocabulary {
    static let german = Vocabulary(
        language: "German",
        headings: [
            .mood: ["stimmung", "stimmungen", "stimmungstagebuch", "stimmungsprotokoll", "befinden", "laune", "gemüt"],
            .thoughtRecord: [
                "gedankenprotokoll", "gedankenprotokolle", "gedankentagebuch", "abc-protokoll", "abc-schema",
                "situationsanalyse",
            ],
            .activities: ["aktivitäten", "aktivität", "aktivitätenprotokoll", "aktivitätenplan", "unternehmungen"],
            .exposure: ["exposition", "expositionen", "konfrontation", "expositionsübung", "expositionsübungen"],
            .urges: ["drang", "suchtdruck", "verlangen", "impulse"],
            .homework: ["hausaufgaben", "hausaufgabe", "therapiehausaufgaben", "therapieaufgaben"],
            .goals: ["ziele", "therapieziele"],
            .measures: ["fragebögen", "fragebogen"],
            .wins: [
                "erfolge", "gelungen", "gut gelaufen", "was gut lief", "was gut war", "dankbarkeit", "dankbar für",
                "lichtblicke", "schöne momente",
            ],
            .setbacks: ["rückschläge", "rückschlag", "was nicht gut lief"],
            .discuss: [
                "fragen für die therapie", "für die therapie", "fragen an die therapeutin", "fragen an den therapeuten",
                "besprechen", "zu besprechen",
            ],
            .helped: ["was geholfen hat", "geholfen hat", "was hilft", "hilfreich"],
            .events: ["ereignisse", "ereignis"],
            .steps: ["schritte"],
            .obstacles: ["hindernisse", "hürden"],
            .learned: ["gelernt", "was ich gelernt habe"],
        ],
        fields: [
            .situation: ["situation", "auslöser", "anlass"],
            .thought: [
                "gedanke", "gedanken", "automatischer gedanke", "automatische gedanken", "negativer gedanke",
                "negative gedanken",
            ],
            .emotions: ["gefühl", "gefühle", "emotion", "emotionen"],
            .distortions: ["denkfehler", "denkfalle", "denkfallen", "kognitive verzerrungen", "verzerrungen"],
            .evidenceFor: ["spricht dafür", "was spricht dafür", "beweise dafür", "belege dafür"],
            .evidenceAgainst: ["spricht dagegen", "was spricht dagegen", "beweise dagegen", "belege dagegen"],
            .balanced: [
                "hilfreicher gedanke", "alternativer gedanke", "neuer gedanke", "ausgewogener gedanke",
                "rationaler gedanke", "realistischer gedanke", "alternative gedanken",
            ],
            .outcome: ["ergebnis", "neubewertung"],
            .other: ["verhalten", "körper", "körperreaktion", "körpergefühl", "reaktion"],
        ],
        keys: [
            "mood": ["stimmung", "laune", "befinden", "gemütslage"], "date": ["datum"],
            "session": ["sitzung", "therapiesitzung"], "goal": ["ziel", "therapieziel"],
            "measure": ["fragebogen"],
        ],
        moods: [
            ["furchtbar", "schrecklich", "sehr schlecht", "mies"], ["schlecht", "niedergeschlagen", "gedrückt"],
            ["mittel", "mittelmäßig", "geht so", "neutral", "naja", "okay"], ["gut", "ganz gut"],
            ["sehr gut", "super", "toll", "großartig", "ausgezeichnet"],
        ],
        months: [
            "januar", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
            "dezember",
        ],
        weekdays: ["montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag"],
        templates: ["vorlagen", "vorlage"],
        clocks: [
            "bettzeit", "schlafenszeit", "aufgewacht", "aufgestanden", "aufstehzeit", "eingeschlafen", "ins bett",
        ],
        privates: ["privat", "vertraulich"])
}
