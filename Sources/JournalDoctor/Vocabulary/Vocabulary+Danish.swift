import JournalReading

extension Vocabulary {
    static let danish = Vocabulary(
        language: "Danish",
        headings: [
            .mood: ["humør", "stemning", "stemningsdagbog", "sindsstemning"],
            .thoughtRecord: ["tankeskema", "tankeregistrering", "tankedagbog", "tankelog"],
            .activities: ["aktiviteter", "aktivitet", "aktivitetsskema"],
            .exposure: ["eksponering", "eksponeringer"],
            .urges: ["trang", "trange", "impulser"],
            .homework: ["hjemmeopgave", "hjemmeopgaver", "hjemmearbejde"],
            .goals: ["mål", "mine mål"],
            .measures: ["spørgeskemaer", "spørgeskema"],
            .wins: ["succeser", "taknemmelighed", "taknemmelig for", "gik godt", "det der gik godt", "lyspunkter"],
            .setbacks: ["tilbageslag", "modgang"],
            .discuss: ["til terapien", "spørgsmål til terapien", "spørgsmål til terapeuten"],
            .helped: ["hvad hjalp", "det der hjalp"],
            .events: ["begivenheder", "hændelser"],
            .steps: ["skridt", "trin"],
            .obstacles: ["forhindringer"],
            .learned: ["lært", "hvad jeg lærte"],
        ],
        fields: [
            .situation: ["situation", "udløser"],
            .thought: ["tanke", "tanker", "automatisk tanke", "automatiske tanker", "negative tanker"],
            .emotions: ["følelse", "følelser"],
            .distortions: ["tankefælder", "tankefejl"],
            .evidenceFor: ["beviser for", "taler for"],
            .evidenceAgainst: ["beviser imod", "taler imod"],
            .balanced: ["alternativ tanke", "balanceret tanke", "ny tanke", "alternative tanker"],
            .outcome: ["resultat"],
            .other: ["adfærd", "krop", "kropslige reaktioner"],
        ],
        keys: [
            "mood": ["humør", "stemning", "sindsstemning"], "date": ["dato"], "goal": ["mål"],
            "measure": ["spørgeskema"],
        ],
        moods: [
            ["forfærdeligt", "elendigt", "meget dårligt"], ["dårligt", "skidt"],
            ["nogenlunde", "sådan set", "neutralt"],
            ["godt"], ["meget godt", "fantastisk", "rigtig godt"],
        ],
        months: [
            "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november",
            "december",
        ],
        weekdays: ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"],
        templates: ["skabeloner", "skabelon"],
        clocks: ["sengetid", "vågnede", "stod op"],
        privates: ["privat", "fortroligt"])
}
