import Testing

/// A goal in a small journal, and the hints it deserves.
struct GoalCase: Sendable, CustomTestStringConvertible {
    /// Where the goal's file is.
    let path: String
    let text: String
    /// Other files, by their paths.
    var beside: [String: String] = [:]
    /// `id: the words at its place`, in the order of their ids.
    var hints: [String] = []

    var testDescription: String {
        String(text.split(separator: "\n").first { $0.contains("goal:") || $0.contains("#") } ?? text[...])
    }

    /// A goal's front matter. Keys that are not given are those of a goal that lacks nothing; an empty one is left out.
    init(
        _ name: String, _ keys: [String] = [], since: String = "2026-02-16", by: String = "2026-06-30",
        why: String = "The day is longer than it looks", agreed: String = "2026-02-18", body: String = "",
        at path: String = "goals/it.md", beside: [String: String] = [:], hints: [String] = []
    ) {
        let all =
            [name.isEmpty ? "" : "goal: " + name] + keys
            + zip(["since", "by", "why", "agreed"], [since, by, why, agreed]).map { $1.isEmpty ? "" : "\($0): \($1)" }
        self.init(
            path: path,
            text: "---\n" + all.filter { !$0.isEmpty }.map { $0 + "\n" }.joined() + "---\n"
                + (body.isEmpty ? "" : "\n" + body),
            beside: beside, hints: hints)
    }

    init(path: String, text: String, beside: [String: String] = [:], hints: [String] = []) {
        self.path = path
        self.text = text
        self.beside = beside
        self.hints = hints
    }

    /// Two sessions since the goals began, and a day on which everything that is counted is noted.
    static let notes = [
        "2026-03-17.md": """
        ---
        outside: 20 min
        checks: 4
        returns: 5
        tablets: 1
        walk: 25 min
        meals: 2
        weighings: 2
        sleep: 7h
        bedtime: 0:20
        drinks: 0
        cigarettes: 9
        self-harm: 0
        searches: 3
        ---
        """,
        "sessions/2026-02-18.md": "---\nsession: 3\n---\nSnow.\n",
        "sessions/2026-03-04.md": "---\nsession: 4\n---\nThe thaw.\n",
    ]

    /// Days on which a goal was rated.
    static func ratings(_ values: [(day: String, value: Int)]) -> [String: String] {
        Dictionary(uniqueKeysWithValues: values.map { ("\($0.day).md", "---\ngoals: {it: \($0.value)}\n---\n") })
    }
}
