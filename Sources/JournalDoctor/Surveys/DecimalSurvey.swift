import JournalReading
import JournalText

/// Numbers with a decimal comma.
struct DecimalSurvey: Survey {
    private let context: SurveyContext
    private var commas = Evidence()

    init(_ context: SurveyContext) { self.context = context }

    mutating func look(at note: NoteDigest) {
        for sighting in note.keys + note.fields {
            guard let value = sighting.value, value.utf8.contains(UInt8(ascii: ",")), sighting.name != "mood",
                TrackerValue(value.utf8, comma: false) == nil, TrackerValue(value.utf8, comma: true) != nil
            else { continue }
            commas.add(note.place(sighting.range))
        }
        for mood in note.moods {
            guard let text = MoodText(mood.text), text.hasComma, text.max == nil else { continue }
            commas.add(note.place(mood.range))
        }
    }

    func result() -> SurveyResult {
        var result = SurveyResult()
        guard !context.isSet("decimal"), commas.count > 0 else { return result }
        result.proposals.append(
            Proposal(
                "decimal", "comma", why: "\(commas.count.of("number")) written as 6,5", evidence: commas))
        result.questions.append(
            Question(
                id: "decimal-comma",
                words: "\(commas.count.of("number")) written as 6,5, taken for six and a half. Were two numbers meant? "
                    + "Then take the line decimal: out.",
                evidence: commas))
        return result
    }
}
