package import JournalModel
import JournalReading
import JournalText

/// Says what was understood of typed words: figures and kinds, and none of the words.
package struct CaptureEcho: Sendable {
    /// `mood 6/10 · anxious 70 · tired · #work`.
    package let text: String

    /// - Parameter isAsMeant: false where the words could not be put where they would be read so.
    package init(_ capture: Capture, isAsMeant: Bool, _ settings: JournalSettings) {
        guard isAsMeant else {
            text = "kept as a note, nothing read"
            return
        }
        let reading = capture.reading
        var parts: [String] = []
        for mood in reading.moods { parts += CaptureEcho.parts(of: mood, settings) }
        for thought in reading.thoughts { parts += CaptureEcho.parts(of: thought) }
        for activity in reading.activities { parts += CaptureEcho.parts(of: activity) }
        for exposure in reading.exposures { parts += CaptureEcho.parts(of: exposure) }
        for urge in reading.urges { parts += CaptureEcho.parts(of: urge) }
        for score in reading.scores { parts += CaptureEcho.parts(of: score, settings) }
        for tracker in reading.trackers { parts.append(CaptureEcho.text(of: tracker, settings)) }
        for rating in reading.ratings { parts.append(CaptureEcho.text(of: rating)) }
        for passage in reading.passages { parts.append(CaptureEcho.name(of: passage.marker)) }
        if parts.isEmpty {
            if reading.diagnostics.isEmpty, let remark = capture.remark {
                parts.append("kept as a note" + remark.text)
            } else {
                parts.append(capture.entry.section == nil ? "kept as a note" : "kept as typed, in no figure")
            }
        }
        if let aside = capture.aside, let last = parts.indices.last { parts[last] += " (\(aside))" }
        text = (parts + reading.tags.map { "#" + $0 }).joined(separator: " · ")
    }

    private static func parts(of mood: Mood, _ settings: JournalSettings) -> [String] {
        let rating = mood.rating.map { rating in
            ["mood \(Diagnostic.plain(rating))/\(Diagnostic.plain(mood.max ?? settings.moodScale.upperBound))"]
        }
        return (rating ?? ["mood"])
            + mood.emotions.map { ([$0.name] + [$0.intensity.map(Diagnostic.plain)].compactMap(\.self)).spaced }
    }

    /// Of `7:30`, what it is taken for.
    private static func text(of tracker: TypedReading.TrackerText, _ settings: JournalSettings) -> String {
        let text = "\(tracker.name) \(tracker.value)"
        guard case .colon? = TrackerValue(tracker.value.utf8, comma: settings.decimalMark == .comma) else {
            return text
        }
        let isClock = settings.trackers[tracker.name]?.isClock == true || ClockTrackers.names.contains(tracker.name)
        return text + (isClock ? ", a time of day" : ", a length of time")
    }

    private static func parts(of thought: ThoughtRecord) -> [String] {
        var parts = ["thought record"]
        if thought.situation != nil { parts.append("situation") }
        for thought in thought.thoughts {
            parts.append("thought" + (thought.belief.map { " \(Diagnostic.plain($0))%" } ?? ""))
        }
        parts += thought.emotions.map { emotion in
            let values = [emotion.before, emotion.after].compactMap { $0.map(Diagnostic.plain) }
            return ([emotion.name, values.joined(separator: " → ")].filter { !$0.isEmpty }).spaced
        }
        parts += thought.distortions
        if !thought.evidenceFor.isEmpty { parts.append("evidence for") }
        if !thought.evidenceAgainst.isEmpty { parts.append("evidence against") }
        for thought in thought.balanced {
            parts.append("balanced thought" + (thought.belief.map { " \(Diagnostic.plain($0))%" } ?? ""))
        }
        if let belief = thought.beliefAfter { parts.append("belief now \(Diagnostic.plain(belief))%") }
        return parts
    }

    private static func parts(of activity: Activity) -> [String] {
        let state =
            switch activity.state {
            case .done: ""
            case .open: ", planned"
            case .partly: ", partly done"
            case .setAside: ", set aside"
            }
        return ["activity" + state] + [activity.pleasure.map { "pleasure \(Diagnostic.plain($0))" }].compactMap(\.self)
            + [activity.mastery.map { "mastery \(Diagnostic.plain($0))" }].compactMap(\.self)
    }

    private static func parts(of exposure: Exposure) -> [String] {
        var parts = [exposure.state == .open ? "exposure, planned" : "exposure"]
        let distress = [exposure.before, exposure.peak, exposure.after].compactMap { $0.map(Diagnostic.plain) }
        if !distress.isEmpty { parts.append("SUDS " + distress.joined(separator: " → ")) }
        let validity = [exposure.validityBefore, exposure.validityAfter].compactMap { $0.map(Diagnostic.plain) }
        if !validity.isEmpty { parts.append("VOC " + validity.joined(separator: " → ")) }
        if exposure.expected != nil {
            parts.append("expected" + (exposure.expectedBelief.map { " \(Diagnostic.plain($0))%" } ?? ""))
        }
        if exposure.happened != nil { parts.append("happened") }
        if exposure.learned != nil { parts.append("learned") }
        return parts
    }

    private static func parts(of urge: Urge) -> [String] {
        var parts = ["urge \(Diagnostic.plain(urge.urge))" + (urge.max.map { "/\(Diagnostic.plain($0))" } ?? "")]
        if let acted = urge.acted { parts.append(acted ? "acted yes" : "acted no") }
        if urge.skill != nil { parts.append("skill") }
        return parts
    }

    private static func parts(of score: Score, _ settings: JournalSettings) -> [String] {
        let measure = MeasureCatalogue.measure(score.measure, in: settings)
        let name = measure?.shortName ?? score.measure
        var parts = [score.total.map { "\(name) \(Diagnostic.plain($0))" } ?? name]
        if let answers = score.answers {
            let given = answers.count { $0 != nil }
            parts.append("\(given) of \(answers.count) answered" + (score.total == nil ? ", no total" : ""))
        }
        return parts
    }

    private static func text(of rating: GoalRating) -> String {
        if let level = rating.level { return "\(rating.goal) level \(level > 0 ? "+" : "")\(level)" }
        return "\(rating.goal) \(rating.rating.map(Diagnostic.plain) ?? "")/10"
    }

    private static func name(of marker: Passage.Marker) -> String {
        switch marker {
        case .discuss: "to discuss"
        case .first: "to talk about first"
        case .share: "to be quoted"
        default: marker.rawValue
        }
    }
}

extension [String] {
    fileprivate var spaced: String { joined(separator: " ") }
}
