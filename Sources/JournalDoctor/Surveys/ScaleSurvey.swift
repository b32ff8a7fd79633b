import JournalModel
import JournalText

/// The scale that moods are rated on.
struct ScaleSurvey: Survey {
    private struct Seen {
        var evidence = Evidence()
        var lowest = Double.infinity
        var highest = -Double.infinity

        mutating func add(_ value: Double, at place: SourceRange) {
            evidence.add(place)
            lowest = min(lowest, value)
            highest = max(highest, value)
        }
    }

    private let context: SurveyContext
    /// Without a largest value beside it.
    private var bare = Seen()
    private var aboveTen = 0
    private var below = Evidence()
    /// By the largest value beside it.
    private var fractions: [Double: Seen] = [:]

    init(_ context: SurveyContext) { self.context = context }

    mutating func look(at note: NoteDigest) {
        for mood in note.moods {
            guard let text = MoodText(mood.text), let rating = text.rating else { continue }
            let place = note.place(mood.range)
            if text.isNegative {
                below.add(place)
            } else if let max = text.max {
                fractions[max, default: Seen()].add(rating, at: place)
            } else {
                bare.add(rating, at: place)
                if rating > 10 { aboveTen += 1 }
            }
        }
    }

    func result() -> SurveyResult {
        var result = SurveyResult()
        if bare.evidence.count > 0 {
            result.findings.append(
                Finding(
                    kind: .moods,
                    name: "a number from \(ScaleSurvey.plain(bare.lowest)) to "
                        + ScaleSurvey.plain(bare.highest), evidence: bare.evidence, readAs: "mood"))
        }
        for (max, seen) in fractions.sorted(by: { $0.key < $1.key }) {
            result.findings.append(
                Finding(kind: .moods, name: "n/\(ScaleSurvey.plain(max))", evidence: seen.evidence, readAs: "mood"))
        }
        if below.count > 0 {
            result.unplaced.append(
                Unplaced(
                    id: "mood-below-zero",
                    words: "\(below.count.of("mood")) below zero: a scale begins at 0 or above, so these are not read.",
                    evidence: below))
        }
        if !context.isSet("mood-scale") { settle(&result) }
        return result
    }

    private func settle(_ result: inout SurveyResult) {
        let count = bare.evidence.count
        let ofFive = fractions[5]
        let start = min(bare.lowest, ofFive?.lowest ?? .infinity) >= 1 ? 1 : 0
        if count > 0, bare.highest <= 5, let ofFive, fractions[10] == nil {
            result.proposals.append(
                Proposal(
                    "mood-scale", "\(start)-5",
                    why: "\(ofFive.evidence.count.of("mood")) written as n/5, and no number above 5",
                    evidence: ofFive.evidence))
        } else if count >= 5, bare.highest <= 5, fractions[10] == nil {
            result.questions.append(
                Question(
                    id: "mood-scale",
                    words: "\(count.of("mood")) from \(ScaleSurvey.plain(bare.lowest)) to "
                        + "\(ScaleSurvey.plain(bare.highest)), none higher. They are taken as of 10. Are they of 5?",
                    evidence: bare.evidence))
            result.proposals.append(Proposal("mood-scale", "\(start)-5", why: "if moods are of 5", isOffered: true))
        } else if aboveTen >= 3, aboveTen * 5 >= count, bare.highest <= 100 {
            result.proposals.append(
                Proposal(
                    "mood-scale", "0-100",
                    why: "\(aboveTen) of \(count.of("mood")) above 10, the highest "
                        + ScaleSurvey.plain(bare.highest), evidence: bare.evidence))
        } else if count == 0, let ofFive, ofFive.evidence.count >= 5, ofFive.lowest >= 1 {
            result.questions.append(
                Question(
                    id: "mood-scale-begin",
                    words:
                        "\(ofFive.evidence.count.of("mood")) written as n/5, none of 0. They are taken as of 0 to 5. "
                        + "Does your scale begin at 1?",
                    evidence: ofFive.evidence))
            result.proposals.append(Proposal("mood-scale", "1-5", why: "if the scale begins at 1", isOffered: true))
        }
    }

    private static func plain(_ value: Double) -> String { Int(exactly: value).map { String($0) } ?? String(value) }
}
