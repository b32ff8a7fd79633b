import JournalModel
import JournalTesting

/// A small journal that anybody may read, with one file into which something private is put.
enum PlantedJournal {
    /// 18 March 2026.
    static let today = CivilDate(dayNumber: 20_530)

    static let files: [String: String] = [
        "journal.yaml": "name: Robin\nheadings: {private: [Geheim]}\n",
        "goals/speak-up.md": """
        ---
        goal: Say something in the meeting
        measure: times per week
        from: 0
        to: 2
        since: 2026-01-12
        why: I want to
        ---
        ## Steps
        - [x] Write a sentence (2026-01-20)
        - [ ] Ask a question
        """,
        "sessions/2026-03-04.md": """
        ---
        session: 5
        date: 2026-03-04
        phq9: 12
        gad7: 9
        next: 2026-03-18
        ---
        ## Homework
        - [ ] Walk three times
        """,
        "2026-03-10.md": """
        ---
        sleep: 7
        energy: 6
        ---
        ## Mood
        - 08:15 4/10 anxious 70, tired - dreading the stand-up

        Spoke up #speak-up
        """,
    ]

    /// A place for what is private: a file, and what stands in it around that.
    struct Place {
        let name: String
        let path: String
        let before: String
        let after: String
    }

    static let places: [Place] = [
        Place(name: "day", path: "2026-03-12.md", before: "Woke early.\n\n", after: "\n## Wins\n\n- got up\n"),
        Place(name: "first in a day", path: "2026-03-12.md", before: "", after: "\n"),
        Place(
            name: "session", path: "sessions/2026-03-11.md",
            before: "---\nsession: 6\nphq9: 10\n---\nTherapy: 7/10\n\n",
            after: "\n## Notes\n\nTalked #share\n"),
        Place(
            name: "goal", path: "goals/second.md", before: "---\ngoal: Second\nmeasure: rating\n---\n\n# Second\n\n",
            after: "\n## Steps\n\n- [ ] begin\n"),
        Place(
            name: "one file", path: "journal.md", before: "# Journal\n\n## 2026-03-12\n\n- rose #win\n\n",
            after: "\n## 2026-03-13\n\nMood: 7\n"),
        Place(name: "behind a mark", path: "2026-03-12.md", before: "\u{FEFF}é — 🙂\n\n", after: "\n🙂\n"),
    ]

    /// The file with and without what is private; NUL in a form says that nothing after it counts.
    static func file(_ place: Place, _ text: String) -> String {
        guard let end = text.firstIndex(of: "\u{0}") else { return place.before + text + place.after }
        return place.before + text[..<end]
    }
}
