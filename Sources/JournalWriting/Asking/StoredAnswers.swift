package import JournalModel
import JournalReading

/// The answers to a questionnaire as a note has them.
package struct StoredAnswers: Sendable, Hashable {
    package let form: AskedForm

    /// - Parameter form: with an answer at least.
    package init(_ form: AskedForm) {
        self.form = form
    }

    /// `1 2 0 _ 1 1 0 0 0`
    package var values: String { AnswerText.written(form.stored) }

    /// `phq9:: 1 2 0 _ 1 1 0 0 0`; `nil` where something has to be said of the sheet that a field has no place for.
    package var field: String? {
        guard form.order == nil, form.range == nil else { return nil }
        return "\(form.measure.id):: \(values)"
    }

    /// The field as an entry of a day's note; `nil` where there is none.
    ///
    /// - Parameter time: stands before it; then it is an item of a list.
    package func entry(at time: ClockTime?) -> NewEntry? {
        field.map { field in
            NewEntry(
                section: .measures, lines: [time.map { "\($0) \(field)" } ?? field], form: time == nil ? .line : .item)
        }
    }

    /// A note for these answers alone: `type: measure`.
    ///
    /// - Parameter isPrivate: nobody is shown it, and it is in no figure.
    package func note(on date: CivilDate, isPrivate: Bool) -> String {
        var lines = ["---", "type: measure", "measure: \(form.measure.id)", "date: \(date)", "items: \(values)"]
        if isPrivate { lines.append("private: true") }
        if let order = form.order { lines.append("order: \(order)") }
        if let range = form.range { lines.append("range: \(range.lowerBound)-\(range.upperBound)") }
        return (lines + ["---", ""]).joined(separator: "\n")
    }

    /// Whether a score that was read is made of these answers, and says of them what was worked out here.
    package func isRead(as score: Score, on date: CivilDate) -> Bool {
        guard score.measure == form.measure.id, score.stamp.date == date else { return false }
        let result = form.result
        guard score.total == result.total, score.subscales == result.subscales, score.declaredRange == form.range else {
            return false
        }
        // A single answer in a field is read as a total, and decimals are not kept apart: then the total tells, as long
        // as no answer is needed by itself.
        guard let answers = score.answers else { return result.total != nil && form.measure.riskItems.isEmpty }
        return answers.map { $0.map(Double.init) } == form.stored
    }
}
