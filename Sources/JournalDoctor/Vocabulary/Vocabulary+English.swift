import JournalReading

extension Vocabulary {
    /// Only what the format does not know itself.
    static let english = Vocabulary(
        language: "English",
        headings: [
            .mood: ["mood tracker", "mood check", "mood check-in", "how i feel", "feelings log"],
            .thoughtRecord: ["thought journal", "cbt log", "cbt journal", "cbt diary", "abc record", "abc sheet"],
            .activities: ["activity planning", "behavioural activation", "behavioral activation"],
            .exposure: ["exposure work", "exposure diary", "exposure exercises"],
            .urges: ["urge diary", "cravings", "urge surfing"],
            .homework: ["therapy homework", "homework from therapy"],
            .wins: ["good things", "three good things", "gratitude", "grateful for", "proud of"],
            .setbacks: ["what did not go well", "what didn't go well"],
            .discuss: ["for my therapist", "bring to therapy", "therapy topics", "to bring up in therapy"],
            .helped: ["what has helped", "coping", "things that helped"],
        ],
        keys: [
            "mood": ["feeling", "mood rating", "mood score", "overall mood"],
            "session": ["session number", "session no"],
        ],
        moods: [
            ["awful", "terrible", "horrible", "dreadful", "very bad", "😭", "😢", "😞", "😩"],
            ["bad", "low", "down", "poor", "🙁", "☹️", "☹", "😕", "😟", "😔"],
            ["meh", "ok", "okay", "so-so", "neutral", "fine", "average", "😐", "😑"],
            ["good", "well", "🙂", "😊", "☺️", "☺"],
            ["great", "rad", "very good", "excellent", "wonderful", "amazing", "😀", "😃", "😄", "😁", "🤩"],
        ],
        months: [
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
            "november", "december",
        ],
        weekdays: ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
        templates: ["templates", "template", "_templates"],
        clocks: [
            "bedtime", "bed", "to bed", "lights out", "wake", "woke", "woke up", "wake up", "waketime", "wake time",
            "got up", "asleep", "fell asleep",
        ],
        privates: [])
}
