package import JournalModel
import JournalReading

/// The templates that come with the program: as little as a note of the kind needs, in the writer's own words for
/// headings and fields where `journal.yaml` has some.
package struct BuiltInTemplate {
    private let values: TemplateValues
    private let settings: JournalSettings

    /// - Parameter values: what the note will hold; what has no value is left out where it would be in the way.
    package init(_ values: TemplateValues, settings: JournalSettings) {
        self.values = values
        self.settings = settings
    }

    package func template(_ kind: NewNoteKind) -> Template {
        let lines =
            switch kind {
            case .goal: goal
            case .session: session
            case .day: day
            case .thought: thought
            case .measure: measure
            }
        return Template(lines.joined(separator: "\n") + "\n")
    }

    private func has(_ name: String) -> Bool {
        !(values.words[name] ?? "").isEmpty || !(values.lines[name] ?? []).isEmpty
    }

    /// `key: {{name}}`, or the key with a word on what it takes.
    private func key(_ key: String, _ name: String, hint: String = "") -> String {
        if has(name) { return "\(key): {{\(name)}}" }
        return hint.isEmpty ? "\(key):" : "\(key):  # \(hint)"
    }

    private func heading(_ name: SectionName, _ usual: String, level: Int = 2) -> String {
        String(repeating: "#", count: level) + " " + (settings.headings[name.rawValue]?.first ?? usual)
    }

    private func field(_ name: ThoughtRecordField, _ usual: String) -> String {
        "- \(settings.fields[name.rawValue]?.first ?? usual): "
    }

    // MARK: Goals

    private var goal: [String] {
        var lines = [
            "---", key("goal", "title"), key("status", "status"),
            key("measure", "measure", hint: "such as: times per week, rating, steps, phq9"),
            key("from", "from", hint: "where it is now"), key("to", "to", hint: "where you would like it to be"),
            "since: {{date}}", key("by", "by", hint: "a day, such as \(values.date + 84)"),
            key("why", "why", hint: "why it matters to you"),
            "agreed:  # the day you and your therapist agreed on it", "---",
        ]
        if has("what") { lines += ["{{what}}", ""] }
        lines += [heading(.steps, "Steps"), "", has("step") ? "- [ ] {{step}}" : "- [ ] ", ""]
        return lines + [heading(.obstacles, "Obstacles")]
    }

    // MARK: Sessions

    private var session: [String] {
        var lines = ["---", key("session", "session"), "date: {{date}}"]
        if has("title") { lines.append(key("title", "title")) }
        lines += [key("with", "with"), "next:", "---"]
        lines += ["Therapy: _/10", "", "## Agenda", ""]
        if let questions = values.lines["questions"], !questions.isEmpty {
            lines += ["{{questions}}", ""]
            lines += [
                "<!-- A question that stands here counts as talked about from tomorrow on.",
                "     One that there was no time for stays on your page if you take its line out. -->", "",
            ]
        } else {
            lines += ["- ", ""]
        }
        if let homework = values.lines["homework"], !homework.isEmpty {
            lines += ["## From last time", "", "{{homework}}", ""]
        }
        lines += ["## Notes", ""]
        if has("goal") { lines += [heading(.goals, "Goals"), "", "- [[{{goal}}]] _/10", ""] }
        return lines + [heading(.homework, "Homework"), "", "- [ ] "]
    }

    // MARK: Days

    private var day: [String] {
        var lines = ["---", "date: {{date}}", "mood:", "sleep:", "---", ""]
        if has("title") { lines += ["{{title}}", ""] }
        lines += [heading(.mood, "Mood"), "", "- ", "", heading(.activities, "Activities"), "", "- ", ""]
        if has("goal") { lines += [heading(.goals, "Goals"), "", "- [[{{goal}}]] _/10", ""] }
        return lines + [heading(.wins, "Went well"), "", "- ", "", heading(.discuss, "To discuss"), "", "- "]
    }

    // MARK: Thought records

    private var thought: [String] {
        var lines = ["# {{date}} {{weekday}}", "", heading(.thoughtRecord, "Thought record"), ""]
        let title = [values.time == nil ? nil : "{{time}}", has("title") ? "{{title}}" : nil].compactMap { $0 }
        if !title.isEmpty { lines += ["### " + title.joined(separator: " "), ""] }
        lines += [field(.situation, "Situation") + (has("goal") ? "[[{{goal}}]] " : "")]
        return lines + [
            field(.thought, "Automatic thought"), field(.emotions, "Emotions"), field(.distortions, "Distortions"),
            field(.evidenceFor, "Evidence for"), field(.evidenceAgainst, "Evidence against"),
            field(.balanced, "Balanced thought"), field(.outcome, "Outcome"),
        ]
    }

    // MARK: Questionnaires

    private var measure: [String] {
        let known = MeasureCatalogue.measure(values.words["measure"] ?? "", in: settings)
        let key =
            if let items = known?.items, let range = known?.itemRange {
                "items:  # \(items) answers from \(range.lowerBound) to \(range.upperBound), or total: and the score"
            } else {
                "total:"
            }
        return ["---", "type: measure", "measure: {{measure}}", "date: {{date}}", key, "---"]
    }
}
