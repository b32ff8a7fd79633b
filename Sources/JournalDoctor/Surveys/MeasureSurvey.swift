import JournalModel
import JournalReading
import JournalText

/// Questionnaires whose short names are everyday words: `spin: 24`.
struct MeasureSurvey: Survey {
    private let context: SurveyContext
    private var words: [String: (measure: Measure, evidence: Evidence)] = [:]

    init(_ context: SurveyContext) { self.context = context }

    mutating func look(at note: NoteDigest) {
        guard !note.isSessionOrMeasure, !note.isGoal else { return }
        for sighting in note.keys + note.fields {
            guard let measure = MeasureCatalogue.known(sighting.name), measure.isEverydayWord,
                sighting.value?.utf8.first?.isDigit == true, !isSettled(measure)
            else { continue }
            words[measure.id, default: (measure, Evidence())].evidence.add(note.place(sighting.range))
        }
    }

    private func isSettled(_ measure: Measure) -> Bool {
        let settings = context.settings
        return settings.measuresOn.contains(measure.id) || settings.measuresOff.contains(measure.id)
            || settings.measures.contains { $0.id == measure.id }
    }

    func result() -> SurveyResult {
        var result = SurveyResult()
        for (id, word) in words.sorted(by: { $0.key < $1.key }) {
            result.questions.append(
                Question(
                    id: "questionnaire-or-word",
                    words:
                        "\(id) stands \(word.evidence.count.of("time")) with a number outside notes of sessions, and is "
                        + "taken for a tracker there. Is it the questionnaire \(word.measure.shortName)?",
                    evidence: word.evidence))
            result.proposals.append(
                Proposal(
                    "measures", id, "on", why: "if \(id) is the questionnaire \(word.measure.shortName) everywhere",
                    isOffered: true))
        }
        return result
    }
}
