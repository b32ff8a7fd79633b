import JournalReading
import JournalText

/// Words of other languages that may mean private. They are told without count and place.
struct PrivateWordSurvey: Survey {
    private var headings: Set<String> = []
    private var words: Set<String> = []

    init(_ context: SurveyContext) {}

    mutating func look(at note: NoteDigest) {
        headings.formUnion(note.privateHeadings)
        words.formUnion(note.privateWords)
    }

    func result() -> SurveyResult {
        var result = SurveyResult()
        if !headings.isEmpty {
            result.proposals.append(
                Proposal(
                    "headings", SectionName.private.rawValue, SettingsText.list(headings.sorted()),
                    why: "hides what stands below it"))
            result.questions.append(
                Question(
                    id: "private-heading",
                    words:
                        "The heading “\(headings.sorted().joined(separator: "”, “"))” hides nothing as things stand. "
                        + "With the line under headings: it does; here it was taken to.",
                    evidence: nil))
        }
        for word in words.sorted() {
            let isTag = word.hasPrefix("#")
            result.unplaced.append(
                Unplaced(
                    id: "private-in-another-language",
                    words: "\(isTag ? "the tag" : "the key") \(word) hides nothing: the format's is "
                        + (isTag ? "#private" : "private: true") + ". Notes with it were not looked at here.",
                    evidence: nil))
        }
        return result
    }
}
