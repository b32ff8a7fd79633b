import JournalReading

extension Vocabulary {
    static let italian = Vocabulary(
        language: "Italian",
        headings: [
            .mood: ["umore", "diario dell'umore", "stato d'animo"],
            .thoughtRecord: [
                "registro dei pensieri", "diario dei pensieri", "scheda abc", "schede abc", "modello abc",
            ],
            .activities: ["attività", "diario delle attività"],
            .exposure: ["esposizione", "esposizioni"],
            .urges: ["impulsi", "voglie"],
            .homework: ["compiti", "compiti a casa", "compiti di terapia"],
            .goals: ["obiettivi", "i miei obiettivi"],
            .measures: ["questionari"],
            .wins: ["successi", "gratitudine", "vittorie", "cosa è andato bene", "cose belle"],
            .setbacks: ["ricadute", "cosa è andato male"],
            .discuss: [
                "da discutere", "per la terapia", "per la seduta", "domande per la terapia", "da dire in seduta",
            ],
            .helped: ["cosa ha aiutato", "cosa mi ha aiutato"],
            .events: ["eventi", "avvenimenti"],
            .steps: ["passi"],
            .obstacles: ["ostacoli"],
            .learned: ["imparato", "cosa ho imparato"],
        ],
        fields: [
            .situation: ["situazione", "evento"],
            .thought: [
                "pensiero", "pensieri", "pensiero automatico", "pensieri automatici", "pensiero negativo",
                "pensieri negativi",
            ],
            .emotions: ["emozione", "emozioni", "sentimenti", "sentimento"],
            .distortions: ["distorsioni", "distorsione", "distorsioni cognitive", "errori di pensiero"],
            .evidenceFor: ["prove a favore", "a favore"],
            .evidenceAgainst: ["prove contro", "contro", "prove a sfavore"],
            .balanced: [
                "pensiero alternativo", "pensieri alternativi", "pensiero equilibrato", "pensiero razionale",
                "nuovo pensiero",
            ],
            .outcome: ["risultato", "rivalutazione", "esito"],
            .other: ["comportamento", "corpo", "sensazioni", "sensazioni fisiche"],
        ],
        keys: [
            "mood": ["umore", "stato d'animo"], "date": ["data"], "session": ["seduta"], "goal": ["obiettivo"],
            "measure": ["questionario"],
        ],
        moods: [
            ["pessimo", "terribile", "orribile", "malissimo"], ["male", "cattivo", "triste"],
            ["così così", "neutro", "normale", "medio"], ["bene", "buono"], ["benissimo", "ottimo", "fantastico"],
        ],
        months: [
            "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre",
            "novembre", "dicembre",
        ],
        weekdays: ["lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"],
        templates: ["modelli", "modello"],
        clocks: ["sveglia", "risveglio", "a letto", "addormentamento"],
        privates: ["privato", "privata", "riservato"])
}
