import JournalModel
import JournalReading
import JournalText

/// Intensities of emotions: whether bare numbers are of 10 or of 100.
struct IntensitySurvey: Survey {
    private let context: SurveyContext
    private let fields: ThoughtRecordFields
    private var small = Evidence()
    private var large = 0

    init(_ context: SurveyContext) {
        self.context = context
        fields = ThoughtRecordFields(context.settings.fields)
    }

    mutating func look(at note: NoteDigest) {
        for mood in note.moods {
            for value in MoodText(mood.text)?.intensities ?? [] { add(value, note.place(mood.range)) }
        }
        for (label, _) in note.labels where fields[label.name] == .emotions {
            // As if a rating stood before them.
            for value in MoodText("0/10, " + (label.value ?? ""))?.intensities ?? [] {
                add(value, note.place(label.range))
            }
        }
    }

    private mutating func add(_ value: Double, _ place: SourceRange) {
        if value > 10 {
            large += 1
        } else if value > 0 {
            small.add(place)
        }
    }

    func result() -> SurveyResult {
        var result = SurveyResult()
        guard !context.isSet("emotion-scale"), small.count >= 3, large == 0 else { return result }
        result.questions.append(
            Question(
                id: "emotion-scale",
                words:
                    "\(small.count.of("intensity", "intensities")) of emotions, all of 10 or less. They are taken as "
                    + "of 100. Are they of 10?",
                evidence: small))
        result.proposals.append(
            Proposal("emotion-scale", "10", why: "if intensities of emotions are of 10", isOffered: true))
        return result
    }
}
