import JournalReading

extension Vocabulary {
    static let swedish = Vocabulary(
        language: "Swedish",
        headings: [
            .mood: ["humör", "sinnesstämning", "stämning", "stämningsläge", "mående"],
            .thoughtRecord: ["tankedagbok", "tankeprotokoll", "tankelogg", "tankeregistrering"],
            .activities: ["aktiviteter", "aktivitet", "aktivitetsdagbok"],
            .exposure: ["exponering", "exponeringar"],
            .urges: ["sug", "impulser"],
            .homework: ["hemuppgift", "hemuppgifter", "hemläxa"],
            .goals: ["mål", "mina mål"],
            .measures: ["frågeformulär", "skattningar"],
            .wins: ["framsteg", "tacksamhet", "tacksam för", "gick bra", "det som gick bra", "ljusglimtar"],
            .setbacks: ["bakslag", "motgångar"],
            .discuss: ["att ta upp", "till terapin", "frågor till terapin", "frågor till terapeuten"],
            .helped: ["vad som hjälpte", "det som hjälpte"],
            .events: ["händelser", "händelse"],
            .steps: ["steg"],
            .obstacles: ["hinder"],
            .learned: ["lärdomar", "vad jag lärt mig"],
        ],
        fields: [
            .situation: ["situation", "utlösare"],
            .thought: ["tanke", "tankar", "automatisk tanke", "automatiska tankar", "negativa tankar"],
            .emotions: ["känsla", "känslor"],
            .distortions: ["tankefällor", "tankefälla", "tankefel"],
            .evidenceFor: ["bevis för", "talar för"],
            .evidenceAgainst: ["bevis mot", "talar emot"],
            .balanced: ["alternativ tanke", "balanserad tanke", "ny tanke", "alternativa tankar"],
            .outcome: ["resultat", "utfall"],
            .other: ["beteende", "kropp", "kroppsliga reaktioner"],
        ],
        keys: [
            "mood": ["humör", "sinnesstämning", "mående"], "date": ["datum"], "goal": ["mål"],
            "measure": ["frågeformulär"],
        ],
        moods: [
            ["hemskt", "fruktansvärt", "mycket dåligt"], ["dåligt", "nere"], ["sådär", "okej", "neutralt"],
            ["bra"], ["mycket bra", "jättebra", "toppen"],
        ],
        months: [
            "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober",
            "november", "december",
        ],
        weekdays: ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"],
        templates: ["mallar", "mall"],
        clocks: ["läggdags", "läggtid", "vaknade", "uppstigning"],
        privates: ["privat", "hemligt"])
}
