/// The questionnaires that are known without being declared, and how to find one.
///
/// Adding one costs a file in this folder and a line in `all`.
package enum MeasureCatalogue {
    /// In the order of their ids.
    package static let all: [Measure] = [
        .audit,
        .bdiii,
        .core10,
        .dass21,
        .epds,
        .gad7,
        .isi,
        .k10,
        .k6,
        .minispin,
        .oasis,
        .ocir,
        .odsis,
        .oq452,
        .ors,
        .pcl5,
        .pdsssr,
        .phq15,
        .phq9,
        .pss10,
        .pswq,
        .rses,
        .spin,
        .srs,
        .swls,
        .who5,
        .wsas,
        .ybocssr,
    ]

    /// The writer's own measure of that id, else the known one, unless the writer has switched it off.
    ///
    /// `id` may be written in any way that `Measure.id(from:)` understands, and may be an alias.
    /// - Complexity: O(own measures); known ones are looked up in a dictionary.
    package static func measure(_ id: String, in settings: JournalSettings) -> Measure? {
        let id = Measure.id(from: id)
        if let own = settings.measures.first(where: { $0.id == id || $0.aliases.contains(id) }) { return own }
        guard let known = byID[id], !settings.measuresOff.contains(known.id),
            settings.measuresOff.isDisjoint(with: known.aliases)
        else { return nil }
        return known
    }

    /// The known measure of that id or alias, whatever the writer declares.
    package static func known(_ id: String) -> Measure? { byID[Measure.id(from: id)] }

    /// By id and by alias.
    private static let byID: [String: Measure] = {
        var measures: [String: Measure] = [:]
        for measure in all {
            for id in [measure.id] + measure.aliases { measures[id] = measure }
        }
        return measures
    }()
}
