import JournalReading

extension Vocabulary {
    static let portuguese = Vocabulary(
        language: "Portuguese",
        headings: [
            .mood: ["humor", "estado de espírito", "diário de humor", "registro de humor", "ânimo"],
            .thoughtRecord: [
                "registro de pensamentos", "registo de pensamentos", "diário de pensamentos", "rpd",
                "registro de pensamentos disfuncionais",
            ],
            .activities: ["atividades", "atividade", "registro de atividades"],
            .exposure: ["exposição", "exposições"],
            .urges: ["impulsos", "vontades", "fissura"],
            .homework: ["tarefas de casa", "lição de casa", "tarefas da terapia", "trabalho de casa"],
            .goals: ["metas", "objetivos", "objectivos"],
            .measures: ["questionários", "escalas"],
            .wins: ["conquistas", "vitórias", "gratidão", "o que correu bem", "o que deu certo"],
            .setbacks: ["recaídas", "retrocessos", "o que deu errado", "o que correu mal"],
            .discuss: ["para a terapia", "para falar na terapia", "perguntas para a terapia", "para a sessão"],
            .helped: ["o que ajudou", "o que me ajudou"],
            .events: ["eventos", "acontecimentos"],
            .steps: ["passos"],
            .obstacles: ["obstáculos"],
            .learned: ["aprendi", "o que aprendi"],
        ],
        fields: [
            .situation: ["situação", "gatilho"],
            .thought: [
                "pensamento", "pensamentos", "pensamento automático", "pensamentos automáticos", "pensamento negativo",
            ],
            .emotions: ["emoção", "emoções", "sentimento", "sentimentos"],
            .distortions: ["distorções", "distorção", "distorções cognitivas", "erros de pensamento"],
            .evidenceFor: ["evidências a favor", "provas a favor", "a favor"],
            .evidenceAgainst: ["evidências contra", "provas contra", "contra"],
            .balanced: [
                "pensamento alternativo", "pensamento equilibrado", "pensamento racional", "resposta alternativa",
                "novo pensamento", "resposta adaptativa",
            ],
            .outcome: ["resultado", "reavaliação"],
            .other: ["comportamento", "corpo", "sensações", "sensações físicas"],
        ],
        keys: [
            "mood": ["humor", "estado de espírito"], "date": ["data"], "session": ["sessão", "sessao"],
            "measure": ["questionário"],
        ],
        moods: [
            ["péssimo", "péssima", "horrível", "terrível", "muito mal"], ["mal", "ruim", "mau", "triste"],
            ["mais ou menos", "normal", "neutro", "regular"], ["bem", "bom", "boa"],
            ["muito bem", "ótimo", "ótima", "excelente"],
        ],
        months: [
            "janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro",
            "novembro", "dezembro",
        ],
        weekdays: [
            "segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira", "segunda", "terça", "quarta",
            "quinta", "sexta", "sábado", "domingo",
        ],
        templates: ["modelos", "modelo"],
        clocks: ["hora de dormir", "acordei", "deitar", "levantar"],
        privates: ["privado", "privada", "confidencial"])
}
