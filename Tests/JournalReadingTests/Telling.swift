import JournalModel
import JournalText

/// Items as lines: every field that has a value, in the order of the model.
extension Reading {
    private static let day = "2026-03-05"

    private func line(_ kind: String, _ stamp: Stamp, _ parts: [String?]) -> String {
        var words = [kind]
        if stamp.date.description != Self.day { words.append(stamp.date.description) }
        if let time = stamp.time { words.append(time.description) }
        words += parts.compactMap(\.self)
        words += stamp.tags.map { "#" + $0 } + stamp.goals.map { "@" + $0 }
        if stamp.isShared { words.append("shared") }
        return words.joined(separator: " ")
    }

    private func number(_ value: Double?) -> String? {
        value.map { Int(exactly: $0).map { String($0) } ?? String($0) }
    }

    private func rated(_ value: Double?, of max: Double?) -> String? {
        number(value).map { $0 + (number(max).map { "/" + $0 } ?? "") }
    }

    private func quote(_ excerpt: Excerpt?) -> String? { excerpt.map { "“" + $0.text + "”" } }

    private func named(_ name: String, _ words: String?...) -> String? {
        let words = words.compactMap(\.self)
        return words.isEmpty ? nil : name + " " + words.joined(separator: " ")
    }

    private func list(_ words: [String]) -> String? { words.isEmpty ? nil : "{" + words.joined(separator: ", ") + "}" }

    func tell(_ mood: Mood) -> String {
        let emotions = mood.emotions.map { $0.name + (number($0.intensity).map { " " + $0 } ?? "") }
        return line(
            "mood", mood.stamp,
            [rated(mood.rating, of: mood.max), number(mood.value).map { "=" + $0 }, list(emotions), quote(mood.note)])
    }

    func tell(_ record: ThoughtRecord) -> String {
        func thoughts(_ name: String, _ thoughts: [Thought]) -> [String?] {
            thoughts.map { named($0.isHot ? "hot " + name : name, quote($0.text), number($0.belief)) }
        }
        let emotions = record.emotions.map {
            $0.name + (number($0.before).map { " " + $0 } ?? "") + (number($0.after).map { ">" + $0 } ?? "")
        }
        var parts = [named("situation", quote(record.situation))] + thoughts("thought", record.thoughts)
        parts += [named("emotions", list(emotions)), named("distortions", list(record.distortions))]
        parts += record.evidenceFor.map { named("for", quote($0)) }
        parts += record.evidenceAgainst.map { named("against", quote($0)) }
        parts += thoughts("balanced", record.balanced) + [named("after", number(record.beliefAfter))]
        return line("thought-record", record.stamp, parts)
    }

    func tell(_ activity: Activity) -> String {
        line(
            "activity", activity.stamp,
            [
                activity.state.rawValue, quote(activity.what), number(activity.pleasure).map { "P" + $0 },
                number(activity.mastery).map { "M" + $0 },
            ])
    }

    func tell(_ exposure: Exposure) -> String {
        let distress = [exposure.before, exposure.peak, exposure.after].compactMap { number($0) }
        let validity = [exposure.validityBefore, exposure.validityAfter].compactMap { number($0) }
        return line(
            "exposure", exposure.stamp,
            [
                exposure.state.rawValue, quote(exposure.what), distress.isEmpty ? nil : distress.joined(separator: ">"),
                validity.isEmpty ? nil : "voc " + validity.joined(separator: ">"),
                named("expected", quote(exposure.expected), number(exposure.expectedBelief)),
                named("happened", quote(exposure.happened)), named("learned", quote(exposure.learned)),
            ])
    }

    func tell(_ urge: Urge) -> String {
        line(
            "urge", urge.stamp,
            [
                quote(urge.what), rated(urge.urge, of: urge.max), urge.acted.map { $0 ? "acted" : "not-acted" },
                named("skill", quote(urge.skill)),
            ])
    }

    func tell(_ homework: Homework) -> String {
        let updates = homework.updates.map { update in
            let words: [String?] = [
                update.state.rawValue, update.count.map { "\(number($0.part) ?? "")/\(number($0.whole) ?? "")" },
                update.date?.description,
            ]
            return "[" + (words + update.obstacles.map { quote($0) }).compactMap(\.self).joined(separator: " ") + "]"
        }
        return line(
            "homework", homework.stamp,
            [
                quote(homework.text), homework.session.map { "session \($0)" }, homework.due.map { "due \($0)" },
            ] + updates)
    }

    func tell(_ score: Score) -> String {
        let answers = score.answers.map { answers in answers.map { $0.map { String($0) } ?? "_" }.joined(separator: " ")
        }
        let parts = score.subscales.sorted { $0.key < $1.key }.map { $0.key + " " + (number($0.value) ?? "") }
        return line(
            "score", score.stamp,
            [
                score.measure, number(score.total) ?? "-", named("answers", answers), list(parts),
                score.declaredRange.map { "range \($0.lowerBound)-\($0.upperBound)" },
            ])
    }

    func tell(_ reading: TrackerReading) -> String {
        let unit: String? =
            switch reading.unit {
            case .number: nil
            case .duration: "min"
            case .percent: "%"
            case .yesNo: "yes-no"
            case .clock: "clock"
            }
        return line("tracker", reading.stamp, [reading.name, rated(reading.value, of: reading.max), unit])
    }

    func tell(_ rating: GoalRating) -> String {
        line(
            "rating", rating.stamp,
            [number(rating.rating), rating.level.map { "level \($0)" }, quote(rating.note), "of " + rating.goal])
    }

    func tell(_ passage: Passage) -> String {
        line(
            passage.marker.rawValue, passage.stamp,
            [
                quote(passage.text), passage.state == .open ? nil : passage.state.rawValue,
                passage.doneOn.map { "on \($0)" },
            ])
    }

    func tell(_ session: Session) -> String {
        line(
            "session", session.stamp,
            [
                session.number.map { String($0) }, session.with.map { "with \($0)" },
                session.next.map { "next \($0)" }, session.isHeld ? nil : "not-held",
                session.therapy.flatMap { named("therapy", rated($0.rating, of: $0.max), quote($0.note)) },
            ])
    }

    func tell(_ use: TagUse) -> String {
        var stamp = use.stamp
        stamp.tags = []
        stamp.goals = []
        return line("did", stamp, ["#" + use.tag, rated(use.done, of: use.chances)])
    }
}
