extension Measure {
    /// Twenty items on the aftermath of trauma over a month. No ranges of severity were ever derived: it has none.
    package static let pcl5: Measure = {
        var measure = Measure(id: "pcl5", shortName: "PCL-5", name: "PTSD Checklist for DSM-5")
        measure.aliases = ["pcl"]
        measure.items = 20
        measure.itemRange = 0...4
        measure.total = 0...80
        measure.subscales = [
            Subscale("B", items: Array(1...5)),
            Subscale("C", items: [6, 7]),
            Subscale("D", items: Array(8...14)),
            Subscale("E", items: Array(15...20)),
        ]
        measure.structureSource = MeasureSource.camcops + "; " + MeasureSource.comorbidityGuidelines
        // Published cut-offs go from 31 upwards; 33 is the one that both sources give.
        measure.caseness = Cutoff(
            .atLeast, 33, source: MeasureSource.comorbidityGuidelines + "; " + MeasureSource.camcops)
        measure.reliableChange = ReliableChange(
            points: 10, source: "the calculator of QxMD, which cites Blevins 2015, Bovin 2016 and Wortmann 2016")
        return measure
    }()
}
