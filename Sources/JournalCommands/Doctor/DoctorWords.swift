import JournalDoctor

/// Sentences about what was found in a folder of notes.
enum DoctorWords {
    static func count(_ number: Int, _ one: String, _ many: String) -> String {
        "\(number) \(number == 1 ? one : many)"
    }

    static func title(of kind: Finding.Kind) -> String {
        switch kind {
        case .dates: "Dates"
        case .keys: "Keys in front matter"
        case .fields: "Inline fields"
        case .tags: "Tags"
        case .headings: "Headings"
        case .recordFields: "Fields of thought records"
        case .moods: "Ratings of mood"
        case .moodWords: "Mood words"
        }
    }

    /// Where notes are looked for, and how to begin, where there are none that may be looked at.
    static func beginning(in root: String, hasSettings: Bool) -> [String] {
        [
            "No notes were found in \(root). Every file there, and in the folders below, whose name ends in .md or "
                + ".markdown is a note, but for hidden ones and those in templates/."
                + (hasSettings ? " `read:` and `ignore:` in journal.yaml say what else is left out." : ""),
            "To begin, write a first note: a file 2026-03-05.md, named by its day, with the line Mood: 6. If your "
                + "notes lie elsewhere, name their folder with --journal.",
        ]
    }

    /// What is read as things stand, and what with the proposal.
    static func effect(of examination: Examination) -> String {
        let before = examination.before.figures
        let held = before.filter { $0.count > 0 }.map { count($0.count, $0.one, $0.many) }
        let now =
            "As things stand, journal reads " + (held.isEmpty ? "nothing yet" : held.joined(separator: ", ")) + "."
        guard let after = examination.after?.figures else {
            return now + " Nothing needs to be set for that."
        }
        let gains = zip(before, after).filter { $0.count != $1.count }.map { old, new in
            count(new.count, new.one, new.many) + " instead of \(old.count)"
        }
        return now
            + (gains.isEmpty
                ? " The proposal below changes none of these numbers."
                : " With the proposal below: " + gains.joined(separator: ", ") + ".")
    }
}
