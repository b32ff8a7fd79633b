import JournalReading

extension Vocabulary {
    static let polish = Vocabulary(
        language: "Polish",
        headings: [
            .mood: ["nastrój", "nastroje", "dziennik nastroju", "samopoczucie", "humor"],
            .thoughtRecord: ["zapis myśli", "dziennik myśli", "tabela myśli", "arkusz myśli"],
            .activities: ["aktywności", "aktywność", "dziennik aktywności"],
            .exposure: ["ekspozycja", "ekspozycje"],
            .urges: ["impulsy", "głód"],
            .homework: ["zadanie domowe", "zadania domowe", "praca domowa", "zadania z terapii"],
            .goals: ["cele", "cele terapii"],
            .measures: ["kwestionariusze", "kwestionariusz"],
            .wins: ["sukcesy", "wdzięczność", "osiągnięcia", "co poszło dobrze", "dobre rzeczy"],
            .setbacks: ["niepowodzenia", "nawroty", "co poszło źle"],
            .discuss: ["do omówienia", "na terapię", "pytania na terapię", "do poruszenia na terapii"],
            .helped: ["co pomogło", "co mi pomogło"],
            .events: ["wydarzenia", "wydarzenie"],
            .steps: ["kroki"],
            .obstacles: ["przeszkody"],
            .learned: ["czego się nauczyłam", "czego się nauczyłem"],
        ],
        fields: [
            .situation: ["sytuacja", "wyzwalacz"],
            .thought: ["myśl", "myśli", "myśl automatyczna", "myśli automatyczne", "negatywne myśli"],
            .emotions: ["emocje", "emocja", "uczucia", "uczucie"],
            .distortions: ["zniekształcenia", "zniekształcenia poznawcze", "błędy myślenia"],
            .evidenceFor: ["dowody za", "argumenty za"],
            .evidenceAgainst: ["dowody przeciw", "argumenty przeciw"],
            .balanced: [
                "myśl alternatywna", "myśli alternatywne", "myśl zrównoważona", "nowa myśl", "racjonalna odpowiedź",
            ],
            .outcome: ["wynik", "rezultat", "ponowna ocena"],
            .other: ["zachowanie", "ciało", "reakcja"],
        ],
        keys: [
            "mood": ["nastrój", "nastroj", "samopoczucie", "humor"], "session": ["sesja"], "goal": ["cel"],
            "measure": ["kwestionariusz"],
        ],
        moods: [
            ["okropnie", "strasznie", "fatalnie", "bardzo źle"], ["źle", "smutno", "kiepsko"],
            ["średnio", "tak sobie", "neutralnie"], ["dobrze"], ["bardzo dobrze", "świetnie", "super"],
        ],
        months: [
            "stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia", "września",
            "października", "listopada", "grudnia",
        ],
        weekdays: ["poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota", "niedziela"],
        templates: ["szablony", "szablon"],
        clocks: ["pobudka", "sen od", "wstanie", "zaśnięcie"],
        privates: ["prywatne", "prywatny", "prywatna", "prywatnie", "poufne"])
}
