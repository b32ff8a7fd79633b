import JournalModel
import JournalReport
import JournalWriting

extension AskedForm {
    /// A form to be asked, or why it cannot be, in words for the command line.
    static func make(_ measure: Measure, order: String?, range: ClosedRange<Int>?) throws(Failure) -> AskedForm {
        do throws(Refusal) {
            return try AskedForm(measure, order: order, range: range)
        } catch {
            throw Failure(.usage, words(error.problem, measure))
        }
    }

    private static func words(_ problem: MeasureScoring.Problem, _ measure: Measure) -> String {
        switch problem {
        case .onlyTotals:
            return "single answers of \(measure.shortName) are not added up; its total can be written, as "
                + "\(measure.id):: and the number"
        case .orderNotDeclared(let known), .unknownOrder(_, let known):
            let orders = known.map { "--order \($0)" }
            return "\(measure.shortName) is in use in several item orders; say which your sheet has: "
                + orders.joined(separator: " or ")
        case .unknownRange, .wrongCount, .outOfRange:
            return "\(problem) (\(measure.shortName))"
        }
    }
}
