import JournalReading

/// Tags, in notes and in their front matter.
struct TagSurvey: Survey {
    private let context: SurveyContext
    private var tags = Tally()

    init(_ context: SurveyContext) { self.context = context }

    mutating func look(at note: NoteDigest) {
        for tag in note.tags { tags.add(tag.name, written: tag.written, at: note.place(tag.range)) }
    }

    func result() -> SurveyResult {
        var result = SurveyResult()
        for tag in tags.sorted {
            result.findings.append(
                Finding(kind: .tags, name: "#" + tag.written, evidence: tag.evidence, readAs: reading(of: tag.name)))
            let words = tag.name.replacing("-", with: " ").replacing("_", with: " ")
            guard TagSurvey.markers[tag.name] == nil, let section = Words.section(words),
                let marker = TagSurvey.marker(of: section)
            else { continue }
            result.unplaced.append(
                Unplaced(
                    id: "tag-in-another-language",
                    words: "the tag #\(tag.written) (\(tag.evidence.count.of("time"))) may be what the format calls "
                        + "#\(marker), and it knows tags by that name only. A heading can have your own word, under "
                        + "headings: in journal.yaml.",
                    evidence: tag.evidence))
        }
        return result
    }

    private static let markers: [String: String] = [
        "win": "marks a win", "setback": "marks a setback", "discuss": "marks a question for the session",
        "first": "marks what to talk about first", "helped": "marks what helped", "event": "marks an event",
        "share": "lets it be quoted",
    ]

    private static func marker(of section: SectionName) -> String? {
        switch section {
        case .wins: "win"
        case .setbacks: "setback"
        case .discuss: "discuss"
        case .first: "first"
        case .helped: "helped"
        case .events: "event"
        default: nil
        }
    }

    private func reading(of name: String) -> String {
        if let marker = TagSurvey.markers[name] { return marker }
        let goal = name.hasPrefix("goal/") ? String(name.dropFirst("goal/".count)) : name
        return context.goals.contains(goal) ? "counts for a goal" : "a tag of your own"
    }
}
