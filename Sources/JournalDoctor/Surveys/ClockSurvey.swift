import JournalModel
import JournalReading
import JournalText

/// Trackers whose values may be times of the day: `bedtime: 23:30`.
struct ClockSurvey: Survey {
    private struct Values {
        var evidence = Evidence()
        var latest = 0
        /// Values that are no time of day.
        var others = 0
    }

    private let context: SurveyContext
    private var keys: [String: Values] = [:]

    init(_ context: SurveyContext) { self.context = context }

    mutating func look(at note: NoteDigest) {
        for sighting in note.keys + note.fields
        where !FieldReading.reserved.contains(sighting.name) && sighting.name != "mood" {
            guard let text = sighting.value, let value = TrackerValue(text.utf8, comma: true) else { continue }
            var seen = keys[sighting.name, default: Values()]
            if case .colon(let hours, _) = value, hours < 24 {
                seen.evidence.add(note.place(sighting.range))
                seen.latest = max(seen.latest, hours)
            } else {
                seen.others += 1
            }
            keys[sighting.name] = seen
        }
    }

    /// Keys that are a span of time by their name: what is written as 7:30 is read as meant.
    private static let spans = [
        "sleep", "slept", "schlaf", "sommeil", "sueño", "sonno", "slaap", "sono", "sömn", "søvn",
    ]

    func result() -> SurveyResult {
        var result = SurveyResult()
        for (name, values) in keys.sorted(by: { $0.key < $1.key })
        where values.evidence.count > values.others && context.settings.trackers[name] == nil {
            let times = values.evidence.count.of("value")
            if Words.clocks.contains(name) || values.latest >= 13 {
                result.proposals.append(
                    Proposal(
                        "trackers", SettingsText.scalar(name), "{kind: clock}",
                        why: "\(times) such as 23:30" + (values.others > 0 ? ", \(values.others) others" : ""),
                        evidence: values.evidence))
            } else if !ClockSurvey.spans.contains(where: { name.contains($0) }) {
                result.questions.append(
                    Question(
                        id: "clock-or-duration",
                        words:
                            "\(name) has \(times) written as 7:30, taken for hours and minutes that passed. Are they "
                            + "times of the day?",
                        evidence: values.evidence))
                result.proposals.append(
                    Proposal(
                        "trackers", SettingsText.scalar(name), "{kind: clock}", why: "if \(name) is a time of the day",
                        isOffered: true))
            }
        }
        return result
    }
}
