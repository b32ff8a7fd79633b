import JournalModel
import JournalText

/// Words and pictographs that stand for a mood.
struct WordSurvey: Survey {
    private let context: SurveyContext
    private var words = Tally()

    init(_ context: SurveyContext) { self.context = context }

    mutating func look(at note: NoteDigest) {
        for mood in note.moods {
            guard let word = MoodText(mood.text)?.word else { continue }
            words.add(WordSurvey.known(word) ?? word, at: note.place(mood.range))
        }
    }

    /// The longest beginning that is a known word: `very good` of `very good today`.
    private static func known(_ text: String) -> String? {
        let parts = text.split(separator: " ")
        for count in stride(from: parts.count, through: 1, by: -1) {
            let word = parts.prefix(count).joined(separator: " ")
            if Words.moods[word] != nil { return word }
        }
        return nil
    }

    func result() -> SurveyResult {
        var result = SurveyResult()
        var steps: [(word: String, step: Int, evidence: Evidence)] = []
        for word in words.sorted {
            let step = Words.moods[word.name]
            let isSet = context.settings.moodWords[word.name] != nil
            // A word that is not known may be anything, so one word alone, and in two notes at least.
            guard step != nil || isSet || word.evidence.files >= 2 && !word.name.contains(" ") else { continue }
            result.findings.append(
                Finding(
                    kind: .moodWords, name: word.name, evidence: word.evidence, readAs: isSet ? "mood" : "",
                    proposedAs: step != nil && !isSet ? "mood" : ""))
            guard !isSet else { continue }
            if let step {
                steps.append((word.name, step, word.evidence))
            } else {
                result.questions.append(
                    Question(
                        id: "mood-word",
                        words:
                            "“\(word.name)” stands \(word.evidence.count.of("time")) where a mood may stand. Is it a "
                            + "mood, and which number? Set it under mood-words: if so.",
                        evidence: word.evidence))
            }
        }
        for (word, step, evidence) in steps.sorted(by: { ($0.step, $0.word) < ($1.step, $1.word) }) {
            result.proposals.append(
                Proposal(
                    "mood-words", SettingsText.scalar(word), value(step), why: evidence.count.of("time"),
                    evidence: evidence))
        }
        if !steps.isEmpty {
            result.questions.append(
                Question(
                    id: "mood-words",
                    words:
                        "The numbers for \(steps.count.of("mood word")) are only a suggestion. Which "
                        + "would you give them?",
                    evidence: nil))
        }
        return result
    }

    /// The number of a step on the mood scale: of 0-10 they are 1, 3, 5, 7 and 9, of 1-5 the steps themselves.
    private func value(_ step: Int) -> String {
        let scale = context.settings.moodScale
        let step = context.settings.moodBest == .low ? 6 - step : step
        let width = scale.upperBound - scale.lowerBound
        let exact =
            width == 4 ? scale.lowerBound + Double(step - 1) : scale.lowerBound + width * Double(2 * step - 1) / 10
        let half = (exact * 2).rounded() / 2
        return Int(exactly: half).map { String($0) } ?? String(half)
    }
}
