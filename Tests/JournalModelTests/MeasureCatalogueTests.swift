import JournalModel
import Testing

struct MeasureCatalogueTests {
    @Test func `twenty-eight measures are listed in the order of their ids, each once`() {
        let ids = MeasureCatalogue.all.map(\.id)
        #expect(ids.count == 28)
        #expect(ids == ids.sorted())
        #expect(Set(ids).count == ids.count)
    }

    @Test func `no alias is an id, or two measures' alias`() {
        let names = MeasureCatalogue.all.flatMap { [$0.id] + $0.aliases }
        #expect(Set(names).count == names.count)
        #expect(names.allSatisfy { Measure.id(from: $0) == $0 })
    }

    @Test(
        arguments: [
            ("PHQ-9", "phq9"), ("phq 9", "phq9"), ("gad_7", "gad7"), ("WHO-5", "who5"), ("BDI-II", "bdiii"),
            ("bdi2", "bdiii"), ("OQ-45.2", "oq452"), ("OQ-45", "oq452"), ("PSS", "pss10"), ("DASS", "dass21"),
            ("DASS-21", "dass21"), ("PCL", "pcl5"), ("Mini-SPIN", "minispin"), ("Y-BOCS-SR", "ybocssr"),
            ("OCI-R", "ocir"), ("PDSS-SR", "pdsssr"),
        ] as [(String, String)])
    func `a measure is found however its name is written`(written: String, id: String) {
        #expect(MeasureCatalogue.measure(written, in: JournalSettings())?.id == id)
    }

    @Test(arguments: ["phq", "gad", "bdi", "core", "auditc", "oci", "k", "", "mood", "phq8", "pss4", "ybocsii"])
    func `what could mean several measures, or another one, is none`(written: String) {
        #expect(MeasureCatalogue.measure(written, in: JournalSettings()) == nil)
    }

    @Test func `the writer's own measure comes before a known one of that id`() {
        var settings = JournalSettings()
        settings.measures = [Measure(id: "spin", shortName: "Spin", name: "My spin")]
        #expect(MeasureCatalogue.measure("SPIN", in: settings)?.name == "My spin")
    }

    @Test(arguments: [("dass21", "dass"), ("dass", "dass21"), ("k6", "K6")] as [(String, String)])
    func `a measure that is switched off is not found, by none of its names`(off: String, written: String) {
        var settings = JournalSettings()
        settings.measuresOff = [off]
        #expect(MeasureCatalogue.measure(written, in: settings) == nil)
    }

    @Test func `four ids are everyday words, too`() {
        #expect(MeasureCatalogue.all.filter(\.isEverydayWord).map(\.id) == ["audit", "ors", "spin", "srs"])
    }

    @Test(arguments: MeasureCatalogue.all)
    func `ranges stand in order within the totals and do not overlap`(measure: Measure) throws {
        var lists: [([Measure.Band], ClosedRange<Double>?)] = [(measure.bands, measure.total)]
        for subscale in measure.subscales {
            let highest = Double(subscale.items.count * (measure.itemRange?.upperBound ?? 0)) * measure.multiplier
            lists.append((subscale.bands, 0...highest))
        }
        for (bands, total) in lists where !bands.isEmpty {
            let total = try #require(total)
            for band in bands {
                #expect(total.contains(band.range.lowerBound) && total.contains(band.range.upperBound))
            }
            for (lower, upper) in zip(bands, bands.dropFirst()) {
                #expect(lower.range.upperBound < upper.range.lowerBound)
            }
        }
    }

    @Test(arguments: MeasureCatalogue.all)
    func `the totals are what the answers can add up to`(measure: Measure) throws {
        guard let items = measure.items, let total = measure.total else { return }
        let range = try #require(measure.itemRange)
        #expect(total.lowerBound == Double(items * range.lowerBound) * measure.multiplier)
        #expect(total.upperBound == Double(items * range.upperBound) * measure.multiplier)
    }

    @Test(arguments: MeasureCatalogue.all)
    func `every item that a measure names is one of its items`(measure: Measure) {
        var named: [Int] = measure.reverse + measure.optionalItems
        named += measure.reverseByOrder.values.joined()
        named += measure.itemValues.keys
        named += measure.riskItems.map(\.item)
        named += measure.subscales.flatMap(\.items)
        named += measure.skips.flatMap { $0.whenZero + $0.leavesOut }
        let items = measure.items ?? 0
        #expect(named.allSatisfy { $0 >= 1 && $0 <= items })
        #expect(measure.subscales.allSatisfy { Set($0.items).count == $0.items.count })
    }

    @Test(arguments: MeasureCatalogue.all)
    func `what is claimed of a score has its source`(measure: Measure) {
        let hasBands = !measure.bands.isEmpty || measure.subscales.contains { !$0.bands.isEmpty }
        #expect(hasBands == (measure.bandsSource?.isEmpty == false))
        #expect(measure.caseness?.source.isEmpty != true)
        #expect(measure.reliableChange?.source.isEmpty != true)
        #expect((measure.norms != nil) == (measure.normsSource?.isEmpty == false))
        #expect(measure.response?.source.isEmpty != true && measure.remission?.source.isEmpty != true)
        #expect(measure.structureSource?.isEmpty == false)
        #expect(measure.alternativeItemRanges.isEmpty == (measure.alternativeRangesSource == nil))
        #expect(measure.riskItems.allSatisfy { !$0.source.isEmpty })
    }
}
