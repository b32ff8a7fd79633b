import JournalModel
import JournalWriting

/// The answers to a questionnaire from standard input: all of them, or nothing is taken.
struct PipedAnswers {
    /// The writer's lines for a bad moment.
    let crisis: [String]

    func form(_ measure: Measure, order: String?, range: ClosedRange<Int>?) throws(Failure) -> AskedForm {
        var form = try AskedForm.make(measure, order: order, range: range)
        let texts = AnswerText.piped(try read(for: form), most: form.answers.count)
        // A form that broke off is no score with gaps: what is missing is said to be missing, with _ or an empty line.
        guard texts.count >= form.scored, texts.count <= form.answers.count else {
            let extra = form.answers.count > form.scored ? ", and \(form.answers.count - form.scored) not added" : ""
            let came = texts.count == 1 ? "1 answer came" : "\(texts.count) answers came"
            throw Failure(
                .data,
                "\(measure.shortName) has \(form.scored) items\(extra); \(came), so nothing was stored "
                    + "(write _ for a missing one)"
            ).handingBack(PipedAnswers.written(texts), of: form)
        }
        let wrong = form.fill(texts) { form, item in
            RiskAnswer(form, item)?.lines(crisis: crisis).forEach(StandardError.write)
        }
        if let wrong {
            throw Failure(
                .data,
                "item \(wrong) of \(measure.shortName) has an answer that the form does not have; expected "
                    + "\(form.allowed(wrong)), so nothing was stored"
            ).handingBack(PipedAnswers.written(texts), of: form)
        }
        return form
    }

    /// As they are typed in one line; what is no number is not shown, whatever it is.
    private static func written(_ texts: [String]) -> String {
        texts.map { $0.isEmpty || !$0.allSatisfy(\.isNumber) ? "_" : $0 }.joined(separator: " ")
    }

    /// All that comes; where reading breaks off, what came is handed back, and a positive answer among it is answered.
    private func read(for form: AskedForm) throws(Failure) -> [UInt8] {
        var kept: [UInt8] = []
        do throws(Failure) {
            return try StandardInput.read { kept = $0 }
        } catch {
            let texts = AnswerText.piped(kept, most: form.answers.count).map { $0.isEmpty ? "_" : $0 }
            guard !texts.isEmpty else { throw error }
            var filled = form
            _ = filled.fill(texts) { form, item in
                RiskAnswer(form, item)?.lines(crisis: crisis).forEach(StandardError.write)
            }
            let missing = Array(repeating: "_", count: max(form.scored - texts.count, 0))
            throw error.handingBack((texts + missing).joined(separator: " "), of: form)
        }
    }
}
