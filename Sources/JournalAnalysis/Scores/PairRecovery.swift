package import JournalModel
package import JournalText

/// Recovery over PHQ-9 and GAD-7 together: a case on either at first, and below both cut-offs now.
///
/// Only this much of the rules over two measures was seen in a source. Reliable improvement and reliable recovery over
/// two are in circulation as well and are not worked out here: the two results stand side by side.
package struct PairRecovery: Sendable, Hashable {
    package let depression: Recovery
    package let anxiety: Recovery

    package static let source =
        "NHS Talking Therapies: the glossary of the public health profiles Fingertips, and an open-source calculator "
        + "of reliable change"

    /// The measures that make the pair, by their ids.
    package static let measures: Set = [Measure.phq9.id, Measure.gad7.id]

    /// `nil` unless both have a first and a later score, in their usual form and by their published cut-offs.
    package init?(_ courses: [ScoreCourse]) {
        func recovery(_ known: Measure) -> Recovery? {
            courses.first { course in
                course.measure.id == known.id && course.form.isUsual && course.subscale == nil
                    && course.measure.caseness == known.caseness
            }.flatMap { Recovery($0) }
        }
        guard let depression = recovery(.phq9), let anxiety = recovery(.gad7) else { return nil }
        self.depression = depression
        self.anxiety = anxiety
    }

    package var wasCase: Bool { depression.wasCase || anxiety.wasCase }
    package var isCase: Bool { depression.isCase || anxiety.isCase }
    package var isRecovered: Bool { wasCase && !isCase }

    /// The day of the first score that was a case; of two the earlier.
    package var caseSince: CivilDate? {
        [depression, anxiety].filter(\.wasCase).map(\.first.date).min()
    }

    package var sources: [SourceRange] {
        [depression, anxiety].flatMap { [$0.first.source, $0.now.source] }
    }
}
