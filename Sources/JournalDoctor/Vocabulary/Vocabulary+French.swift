import JournalReading

extension Vocabulary {
    static let french = Vocabulary(
        language: "French",
        headings: [
            .mood: ["humeur", "humeurs", "mon humeur", "journal d'humeur", "état d'esprit", "moral"],
            .thoughtRecord: [
                "colonnes de beck", "tableau de beck", "journal de pensées", "journal des pensées",
                "enregistrement des pensées", "fiche de pensées", "restructuration cognitive",
            ],
            .activities: ["activités", "activité", "journal d'activités", "planning d'activités"],
            .exposure: ["exposition", "expositions", "journal d'exposition"],
            .urges: ["envies", "pulsions", "impulsions", "craving"],
            .homework: ["devoirs", "devoirs de thérapie", "exercices de thérapie", "tâches thérapeutiques"],
            .goals: ["objectifs", "buts", "mes objectifs"],
            .measures: ["questionnaires", "échelles"],
            .wins: [
                "réussites", "succès", "victoires", "petites victoires", "gratitude", "gratitudes", "points positifs",
                "ce qui s'est bien passé", "ce qui a bien marché", "fiertés",
            ],
            .setbacks: ["revers", "rechutes", "ce qui n'a pas marché"],
            .discuss: [
                "à aborder", "à discuter", "à discuter en séance", "questions pour la séance", "pour la séance",
                "pour ma psy", "pour mon psy", "à dire en séance",
            ],
            .helped: ["ce qui a aidé", "ce qui m'a aidé", "ce qui aide"],
            .events: ["événements", "évènements", "événement"],
            .steps: ["étapes"],
            .obstacles: ["obstacles", "difficultés"],
            .learned: ["appris", "ce que j'ai appris"],
        ],
        fields: [
            .situation: ["situation", "déclencheur", "événement déclencheur"],
            .thought: [
                "pensée", "pensées", "pensée automatique", "pensées automatiques", "pensée négative",
                "pensées négatives",
            ],
            .emotions: ["émotion", "émotions", "sentiments", "sentiment", "ressenti"],
            .distortions: ["distorsions", "distorsion", "distorsions cognitives", "pièges de pensée"],
            .evidenceFor: ["preuves pour", "arguments pour", "pour"],
            .evidenceAgainst: ["preuves contre", "arguments contre", "contre"],
            .balanced: [
                "pensée alternative", "pensées alternatives", "pensée rationnelle", "pensées rationnelles",
                "pensée équilibrée", "nouvelle pensée",
            ],
            .outcome: ["résultat", "réévaluation"],
            .other: ["comportement", "comportements", "sensations", "sensations physiques", "corps"],
        ],
        keys: [
            "mood": ["humeur", "moral"], "session": ["séance", "seance"], "goal": ["objectif"],
            "measure": ["questionnaire"], "share": ["partager"],
        ],
        moods: [
            ["affreux", "affreuse", "horrible", "très mal", "terrible"],
            ["mal", "mauvais", "mauvaise", "triste", "bof"],
            ["moyen", "moyenne", "comme ci comme ça", "neutre", "correct"], ["bien", "bon", "bonne"],
            ["très bien", "excellent", "excellente", "super", "génial"],
        ],
        months: [
            "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
            "décembre",
        ],
        weekdays: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
        templates: ["modèles", "modèle", "gabarits"],
        clocks: ["coucher", "lever", "réveil", "heure de coucher", "heure de lever", "endormissement"],
        privates: ["privé", "privée", "prive", "confidentiel"])
}
