import JournalAnalysis
import JournalModel

extension ExplainedFigure {
    /// The mean of values that each stand in an item of their own.
    ///
    /// - Parameters:
    ///   - words: the figure as the page writes it.
    ///   - values: in order, those that were noted.
    init(
        _ name: String, _ words: String, mean figure: Figure, of values: [(stamp: Stamp, value: Double)],
        _ page: PageContext
    ) {
        self.init(name, words, value: figure.value, n: figure.n)
        arithmetic = [Arithmetic.mean(values.map(\.value))]
        inputs = values.map { stamp, value in
            Input(
                "\(page.dates.weekday(stamp.date)): \(Arithmetic.value(value))", value: value, sources: [stamp.source])
        }
    }
}
