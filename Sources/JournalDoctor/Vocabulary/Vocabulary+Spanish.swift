import JournalReading

extension Vocabulary {
    static let spanish = Vocabulary(
        language: "Spanish",
        headings: [
            .mood: ["ánimo", "estado de ánimo", "humor", "registro de ánimo"],
            .thoughtRecord: [
                "registro de pensamientos", "registro de pensamiento", "diario de pensamientos",
                "autorregistro de pensamientos", "autorregistro",
            ],
            .activities: ["actividades", "actividad", "registro de actividades"],
            .exposure: ["exposición", "exposiciones", "ejercicios de exposición"],
            .urges: ["impulsos", "ganas", "antojos"],
            .homework: ["deberes", "tareas de terapia", "tareas terapéuticas", "tareas para casa"],
            .goals: ["metas", "objetivos", "mis metas"],
            .measures: ["cuestionarios", "escalas"],
            .wins: ["logros", "éxitos", "gratitud", "agradecimientos", "lo que salió bien", "cosas buenas"],
            .setbacks: ["recaídas", "retrocesos", "lo que salió mal"],
            .discuss: [
                "para hablar en terapia", "para terapia", "para la terapia", "preguntas para terapia",
                "para hablar en sesión",
            ],
            .helped: ["lo que ayudó", "qué ayudó", "lo que me ayudó"],
            .events: ["eventos", "acontecimientos"],
            .steps: ["pasos"],
            .obstacles: ["obstáculos"],
            .learned: ["aprendido", "lo que aprendí"],
        ],
        fields: [
            .situation: ["situación", "desencadenante"],
            .thought: [
                "pensamiento", "pensamientos", "pensamiento automático", "pensamientos automáticos",
                "pensamiento negativo",
            ],
            .emotions: ["emoción", "emociones", "sentimiento", "sentimientos"],
            .distortions: ["distorsiones", "distorsión", "distorsiones cognitivas", "errores de pensamiento"],
            .evidenceFor: ["evidencia a favor", "pruebas a favor", "a favor"],
            .evidenceAgainst: ["evidencia en contra", "pruebas en contra", "en contra"],
            .balanced: [
                "pensamiento alternativo", "pensamientos alternativos", "pensamiento equilibrado",
                "pensamiento racional", "nuevo pensamiento",
            ],
            .outcome: ["resultado", "reevaluación"],
            .other: ["conducta", "comportamiento", "cuerpo", "sensaciones", "sensaciones físicas"],
        ],
        keys: [
            "mood": ["ánimo", "animo", "estado de ánimo", "humor"], "date": ["fecha"], "session": ["sesión", "sesion"],
            "measure": ["cuestionario"],
        ],
        moods: [
            ["fatal", "horrible", "terrible", "muy mal"], ["mal", "bajo", "triste"],
            ["regular", "normal", "más o menos", "neutral"], ["bien", "bueno"],
            ["muy bien", "genial", "excelente", "estupendo"],
        ],
        months: [
            "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
            "noviembre", "diciembre",
        ],
        weekdays: ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"],
        templates: ["plantillas", "plantilla"],
        clocks: ["acostarse", "hora de dormir", "despertar", "levantarse", "hora de levantarse"],
        privates: ["privado", "privada", "confidencial"])
}
