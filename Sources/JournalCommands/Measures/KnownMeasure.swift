import JournalModel
import JournalReading
import JournalText

/// A questionnaire that this journal can hold: one that is known without being declared, or one of the writer's own.
struct KnownMeasure: Sendable {
    let measure: Measure
    /// `measures: {phq9: off}`: its key is then a tracker like any other.
    let isOff: Bool

    /// The writer's own in the order of `journal.yaml`, then the known ones in the order of their ids. An own one
    /// takes the place of a known one of its id; of two with one id the first counts.
    static func all(in settings: JournalSettings) -> [KnownMeasure] {
        var seen: Set<String> = []
        let own = settings.measures.filter { seen.insert($0.id).inserted }
        let known = MeasureCatalogue.all.filter { !seen.contains($0.id) }
        return own.map { KnownMeasure(measure: $0, isOff: false) }
            + known.map { measure in
                KnownMeasure(measure: measure, isOff: MeasureCatalogue.measure(measure.id, in: settings) == nil)
            }
    }

    /// By its id or another name of it, however it is written.
    static func find(_ text: String, in all: [KnownMeasure]) throws(Failure) -> KnownMeasure {
        let id = Measure.id(from: text)
        let found =
            all.first { $0.measure.id == id } ?? all.first { $0.measure.aliases.contains(id) }
        if let found { return found }
        let near = EditDistance.nearest(to: id, in: all.map(\.measure.id))
        throw Failure(
            .usage,
            "there is no questionnaire '\(text)'; "
                + (near.map { "did you mean \($0)?" } ?? "'journal measures' lists those that there are"))
    }
}
