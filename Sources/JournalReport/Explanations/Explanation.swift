import JournalAnalysis
package import JournalModel

/// A part of the page that can be explained. One file each, one line in `Explanations.all`.
protocol Explaining: SendableMetatype {
    /// What of this part is in the journal, in the order of the page.
    static func subjects(_ page: PageContext) -> [ExplainedSubject]
}

/// The parts that can be explained, in the order of the page.
enum Explanations {
    static let all: [any Explaining.Type] = [
        PeriodExplanation.self,
        QuestionExplanation.self,
        HomeworkExplanation.self,
        MeasureExplanation.self,
        GoalExplanation.self,
        MoodExplanation.self,
        ThoughtExplanation.self,
        ActivityExplanation.self,
        ExposureExplanation.self,
        UrgeExplanation.self,
        TrackerExplanation.self,
        SleepExplanation.self,
        TherapyExplanation.self,
    ]
}

/// Where the figures of one subject come from, as data: the arithmetic, line by line.
package struct Explanation {
    /// The schema of its JSON.
    package static let schema = "journal.explain/1"

    let subject: ExplainedSubject
    let page: PageContext
    /// What was asked about: `mood`, `goal:speak-up`.
    package var id: String { subject.id }
    let figures: [ExplainedFigure]

    /// What was asked about is not in the journal.
    package struct Unknown: Error {
        /// What can be asked about, in the order of the page.
        package let known: [String]
    }

    /// - Parameters:
    ///   - journal: as it was read; what is dated after `options.today` is left aside here.
    ///   - wanted: a subject's id, or what may be typed instead; case does not matter.
    ///   - more: with what is never on the page: instability, sudden gains, the T-score, associations.
    package static func make(
        of wanted: String, in journal: Journal, _ options: ReportOptions, more: Bool
    ) throws(Unknown) -> Explanation {
        let page = PageContext(journal, options)
        let subjects = Explanations.all.flatMap { $0.subjects(page) }
        let name = wanted.lowercased()
        let found =
            subjects.first { $0.id.lowercased() == name }
            ?? subjects.first { $0.aliases.contains { $0.lowercased() == name } }
            ?? subjects.first { $0.aliases.contains { Measure.id(from: $0) == Measure.id(from: name) } }
        guard let found else { throw Unknown(known: subjects.map(\.id)) }
        return Explanation(subject: found, page: page, figures: found.figures(more))
    }

    /// Everything that can be explained, in the order of the page.
    package static func all(in journal: Journal, _ options: ReportOptions, more: Bool) -> [Explanation] {
        let page = PageContext(journal, options)
        return Explanations.all.flatMap { $0.subjects(page) }.map { subject in
            Explanation(subject: subject, page: page, figures: subject.figures(more))
        }
    }

    /// What can be asked about, with what each is.
    package static func subjects(in journal: Journal, _ options: ReportOptions) -> [(id: String, title: [Inline])] {
        let page = PageContext(journal, options)
        return Explanations.all.flatMap { $0.subjects(page) }.map { ($0.id, $0.title) }
    }
}
