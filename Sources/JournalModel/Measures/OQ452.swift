extension Measure {
    /// Forty-five items over a week. Which of them are reversed was not seen in a source: only totals are taken.
    package static let oq452: Measure = {
        var measure = Measure(id: "oq452", shortName: "OQ-45.2", name: "Outcome Questionnaire-45.2")
        measure.aliases = ["oq45"]
        measure.total = 0...180
        measure.structureSource = "Wikipedia, on the Outcome Questionnaire 45"
        // Other figures are in circulation for the American form; these are the ones that were seen.
        measure.caseness = Cutoff(.atLeast, 56, source: dutchStudy, qualifier: "Dutch form")
        measure.reliableChange = ReliableChange(points: 18, source: dutchStudy, qualifier: "Dutch form")
        return measure
    }()

    private static let dutchStudy = "Timman 2017, on the Dutch form"
}
