import JournalModel
import JournalWriting

extension Failure {
    /// The same with the answers that could not be stored, so that they are not lost: as `journal log` takes them.
    func handingBack(_ answers: StoredAnswers) -> Failure {
        answers.form.hasAnswers ? handingBack(answers.values, of: answers.form) : self
    }

    /// - Parameter values: one for each item of the form that is added up, at least.
    func handingBack(_ values: String, of form: AskedForm) -> Failure {
        handingBack("\(form.measure.id) \(values)", called: "answers")
    }
}
