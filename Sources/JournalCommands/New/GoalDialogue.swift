import JournalModel
import JournalWriting

/// The questions of a new goal, one by one. Each may be skipped: a goal without its first answer, which gives it its name,
/// is a draft under a name that says nothing.
struct GoalDialogue {
    let dialogue: Dialogue
    let journal: Journal
    let today: CivilDate
    /// What the goal's template has room for: nothing else is asked.
    let placeholders: Set<String>
    /// What stands in the way of a name: words for a person; `nil` for nothing.
    let objection: (String) -> String?

    func ask(title: String?) throws(Failure) -> GoalAnswers {
        var answers = GoalAnswers()
        dialogue.say("A few questions, one at a time. Return alone skips one. Ctrl-C stops, and nothing is stored.")
        var typed: [String] = []
        if let title = try name(title) {
            answers.take(title, for: .title, in: journal, today: today)
            typed.append(title)
        }
        do throws(Failure) {
            for question in GoalAnswers.Question.allCases where isAsked(question, after: answers) {
                switch try dialogue.ask(GoalDialogue.words(question)) {
                case .text(let text):
                    typed.append(text)
                    take(text, for: question, &answers)
                case .skipped, .back: continue
                case .ended: return answers
                }
            }
        } catch {
            throw error.handingBack(typed.joined(separator: "\n"))
        }
        return answers
    }

    /// `nil` where the question was skipped. Words that could not be taken are not passed over with it.
    private func name(_ title: String?) throws(Failure) -> String? {
        var hasWords = false
        if let title, !title.isEmpty {
            guard let objection = objection(title) else { return title }
            dialogue.say(objection)
            hasWords = true
        }
        while true {
            switch try dialogue.ask(GoalDialogue.words(.title)) {
            case .text(let text):
                guard let objection = objection(text) else { return text }
                dialogue.say(objection)
                hasWords = true
            case .skipped, .back:
                guard hasWords else { return nil }
                dialogue.say("A few words will do, to know it by; they can be changed later.")
            case .ended: throw Failure(.usage, "no goal was made: the answers ended before the first one")
            }
        }
    }

    private func take(_ text: String, for question: GoalAnswers.Question, _ answers: inout GoalAnswers) {
        let unread = answers.unread.count
        answers.take(text, for: question, in: journal, today: today)
        if answers.unread.count > unread {
            dialogue.say("  That stands in the goal in your words; no figure is made of it.")
        } else if question == .measure, let measure = answers[.measure], measure != text {
            dialogue.say("  Noted as: \(measure)" + (answers[.to].map { ", target \($0)" } ?? ""))
        } else if question == .by, let day = answers[.by], day != text {
            dialogue.say("  Noted as: \(day)")
        }
    }

    private func isAsked(_ question: GoalAnswers.Question, after answers: GoalAnswers) -> Bool {
        guard placeholders.contains(question.rawValue), answers[question] == nil else { return false }
        switch question {
        case .title: return false
        // Without a measure there is nothing that a number could be of.
        case .from, .to: return answers[.measure] != nil
        case .what, .measure, .step, .why, .by: return true
        }
    }

    private static func words(_ question: GoalAnswers.Question) -> String {
        switch question {
        case .title: "What would you like to be different, in a few words?"
        case .what: "What will you do, and where and when?"
        case .measure: "How will you notice? Such as: twice a week; rating (0 to 10, your own); phq9."
        case .from: "Where is that now, as a number?"
        case .to: "Where would you like it to be?"
        case .step: "What is a first small step?"
        case .why: "Why does it matter to you?"
        case .by: "By when? A day such as 2026-05-31, or: in 6 weeks."
        }
    }
}
