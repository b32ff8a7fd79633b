import JournalModel
import JournalReading
import JournalText

/// Keys with values, of front matter or inline: how often each stands, and what its values look like.
struct KeyTally {
    struct Values {
        var written: String
        var evidence = Evidence()
        /// Values that a tracker may have.
        var figures = 0
        /// Values that begin with a digit.
        var digits = 0
        /// In notes of goals.
        var inGoals = 0
    }

    private var keys: [String: Values] = [:]

    mutating func add(_ sighting: Sighting, in note: NoteDigest) {
        var values = keys[sighting.name, default: Values(written: sighting.written)]
        values.evidence.add(note.place(sighting.range))
        if let value = sighting.value {
            if TrackerValue(value.utf8, comma: true) != nil { values.figures += 1 }
            if value.utf8.first?.isDigit == true { values.digits += 1 }
        }
        if note.isGoal { values.inGoals += 1 }
        keys[sighting.name] = values
    }

    func result(_ kind: Finding.Kind, _ context: SurveyContext) -> SurveyResult {
        var result = SurveyResult()
        let sorted = keys.sorted { ($1.value.evidence.count, $0.key) < ($0.value.evidence.count, $1.key) }
        for (name, values) in sorted {
            let readAs = KeyTally.reading(of: name, values, context)
            result.findings.append(
                Finding(kind: kind, name: values.written, evidence: values.evidence, readAs: readAs))
            guard let key = Words.key(name), key != name, !FieldReading.reserved.contains(name),
                key != "date" || values.digits > 0
            else { continue }
            result.unplaced.append(
                Unplaced(
                    id: "key-in-another-language", words: KeyTally.words(name, key, values), evidence: values.evidence))
        }
        return result
    }

    private static func reading(of name: String, _ values: Values, _ context: SurveyContext) -> String {
        if name == "mood" { return "mood" }
        if values.inGoals == values.evidence.count { return "part of a goal" }
        if FieldReading.reserved.contains(name) { return "the format's own" }
        if let measure = MeasureCatalogue.measure(name, in: context.settings), !measure.isEverydayWord {
            return measure.shortName
        }
        guard values.figures > 0 else { return "" }
        return values.figures == values.evidence.count
            ? "a tracker, in notes of a day" : "a tracker, \(values.figures) of \(values.evidence.count) values"
    }

    private static func words(_ name: String, _ key: String, _ values: Values) -> String {
        let start =
            "the key \(values.written) (\(values.evidence.count.of("time"))"
            + (values.figures > 0 ? ", \(values.figures) with a number" : "")
            + ") is what the format calls \(key), and it knows keys by that name only. Write \(key) in the notes"
        return key == "mood" && values.figures > 0
            ? start + ", or keep \(values.written) as a tracker of your own, which it is now." : start + "."
    }
}

extension NoteDigest {
    /// The note of a goal, by its key or its folder.
    var isGoal: Bool {
        keys.contains { $0.name == "goal" } || path.components.dropLast().contains { $0.equalsIgnoringCase("goals") }
    }
}
