import JournalModel
import JournalSyntax
import JournalText

/// Reads a measure of the writer's own: `my-scale: {items: 5, range: 0-4, reverse: [2], higher-is: worse}`.
struct OwnMeasureReading {
    struct Problem {
        let id: String
        var severity: Diagnostic.Severity = .error
        let range: Range<Int>
        let message: String
        let help: String
    }

    var problems: [Problem] = []
    let own: YAMLMember
    var measure: Measure
    /// Of the answers where items are declared, else of the total.
    private var range: ClosedRange<Int>?
    /// Where each setting's value stands, by its key.
    private(set) var places: [String: Range<Int>] = [:]
    private static let source = "journal.yaml"

    init(id: String, _ own: YAMLMember) {
        self.own = own
        measure = Measure(id: id, shortName: own.writtenKey, name: own.writtenKey)
    }

    mutating func read() -> Measure {
        for option in own.value.members {
            guard let read = OwnMeasureReading.keys[option.key] else {
                problems.append(
                    Problem(
                        id: "setting-unknown", range: option.keyRange,
                        message: "a measure has no setting called “\(option.writtenKey)”",
                        help: "known are " + OwnMeasureReading.keys.keys.sorted().joined(separator: ", ")))
                continue
            }
            places[option.key] = option.value.range
            read(&self, option)
        }
        setTotal()
        checkItems()
        checkScores()
        checkStatistics()
        checkName()
        // Where more is better, a case is at the number or below.
        if measure.direction == .higherBetter, let cut = measure.caseness {
            measure.caseness = Measure.Cutoff(.atMost, cut.value, source: cut.source)
        }
        return measure
    }

    /// A known questionnaire's name: what is declared takes the place of all that is known of it, but never of an item
    /// on safety.
    private mutating func checkName() {
        guard let known = MeasureCatalogue.known(measure.id) else { return }
        if measure.riskItems.isEmpty {
            measure.riskItems = known.riskItems.filter { $0.item <= measure.items ?? 0 }
            measure.answerLabels = known.answerLabels
        }
        problems.append(
            Problem(
                id: "measure-known", severity: .warning, range: own.keyRange,
                message: "“\(own.writtenKey)” is a known questionnaire; its ranges, cut-off and threshold give way to "
                    + "what stands here",
                help: "take this out to use what is known of it, or give yours another name"))
    }

    /// One line for each setting.
    private static let keys: [String: @Sendable (inout OwnMeasureReading, YAMLMember) -> Void] = [
        "name": { $0.measure.name = $1.value.text ?? $0.measure.name },
        "items": { reading, option in
            guard let count = reading.number(option, 1...1000, "how many items there are") else { return }
            if count == count.rounded() {
                reading.measure.items = Int(count)
            } else {
                reading.reject("items", option.value, expected: "how many items there are")
            }
        },
        "range": { $0.readRange($1) },
        "reverse": { $0.measure.reverse = $0.integers($1) },
        "multiplier": { if let factor = $0.number($1, 0.001...1000, "a number") { $0.measure.multiplier = factor } },
        "higher-is": { $0.readDirection($1) },
        "bands": { $0.readBands($1) },
        "cut-off": { reading, option in
            reading.number(option, 0...100_000, "a score").map {
                reading.measure.caseness = Measure.Cutoff(.atLeast, $0, source: source)
            }
        },
        "reliable-change": { reading, option in
            reading.number(option, 0.001...100_000, "how many points").map {
                reading.measure.reliableChange = Measure.ReliableChange(points: $0, source: source)
            }
        },
        "risk-items": { reading, option in
            reading.measure.riskItems = reading.integers(option).map {
                Measure.RiskItem(item: $0, atLeast: 1, topic: "item \($0)", source: source)
            }
        },
        "reliability": { reading, option in
            // With a reliability of 1 every change would be a reliable one.
            if let value = reading.number(option, 0...1.0.nextDown, "a number from 0 to below 1, such as 0.88") {
                reading.norms.reliability = value
            }
        },
        "sd": { reading, option in
            if let value = reading.number(option, 0.001...100_000, "a standard deviation above 0") {
                reading.norms.deviation = value
            }
        },
        "norms": { $0.readNorms($1) },
        "subscales": { reading, option in
            reading.measure.subscales = option.value.members.map {
                Measure.Subscale($0.writtenKey, items: reading.integers($0))
            }
        },
    ]

    // MARK: Small values

    mutating func reject(_ key: String, _ value: YAMLValue, expected: String) {
        problems.append(
            Problem(
                id: "setting-not-understood", range: value.range,
                message: value.text.map { "“\($0)” is no value for \(key)" } ?? "what \(key) says is not understood",
                help: "expected \(expected)"))
    }

    private mutating func number(_ option: YAMLMember, _ allowed: ClosedRange<Double>, _ expected: String) -> Double? {
        if let number = option.value.text.flatMap(ScoreReading.number), allowed.contains(number) { return number }
        reject(option.writtenKey, option.value, expected: expected)
        return nil
    }

    /// Numbers of items; each once.
    private mutating func integers(_ option: YAMLMember) -> [Int] {
        var items: [Int] = []
        for value in option.value.list {
            if let item = value.text.flatMap({ Int($0) }), (1...1000).contains(item) {
                if !items.contains(item) { items.append(item) }
            } else {
                reject(option.writtenKey, value, expected: "numbers of items, the first being 1")
            }
        }
        return items
    }

    var norms: Measure.Norms {
        get { measure.norms ?? Measure.Norms() }
        set {
            measure.norms = newValue
            measure.normsSource = OwnMeasureReading.source
        }
    }

    // MARK: Settings with a form of their own

    private mutating func readRange(_ option: YAMLMember) {
        range = option.value.text.flatMap(ScoreReading.range)
        if range == nil { reject("range", option.value, expected: "a range such as 0-4") }
    }

    private mutating func readDirection(_ option: YAMLMember) {
        switch option.value.text?.lowercased() {
        case "worse": measure.direction = .higherWorse
        case "better": measure.direction = .higherBetter
        default: reject("higher-is", option.value, expected: "worse or better")
        }
    }

    /// `{mild: 5, severe: 12}`: each from its number up to the next.
    private mutating func readBands(_ option: YAMLMember) {
        var starts: [(score: Double, label: String)] = []
        for band in option.value.members {
            guard let start = number(band, 0...100_000, "the lowest score of the band") else { continue }
            if let other = starts.first(where: { $0.score == start }) {
                problems.append(
                    Problem(
                        id: "measure-bands", range: band.value.range,
                        message:
                            "“\(band.writtenKey)” begins at \(Diagnostic.plain(start)), where “\(other.label)” does",
                        help: "give each band a lowest score of its own"))
                continue
            }
            if let last = starts.last, start < last.score {
                problems.append(
                    Problem(
                        id: "measure-bands", severity: .warning, range: band.value.range,
                        message:
                            "“\(band.writtenKey)” begins at \(Diagnostic.plain(start)), below “\(last.label)” before it",
                        help: "write bands from the lowest score to the highest; they are read in that order"))
            }
            starts.append((start, band.writtenKey))
        }
        starts.sort { $0.score < $1.score }
        measure.bandsSource = OwnMeasureReading.source
        measure.bands = starts.enumerated().map { index, band in
            let next = index + 1 < starts.count ? starts[index + 1].score.nextDown : Double.greatestFiniteMagnitude
            return Measure.Band(band.score...max(band.score, next), band.label)
        }
    }

    /// `{clinical: [19.7, 7.7], functional: [4.7, 4.8]}`
    private mutating func readNorms(_ option: YAMLMember) {
        let expected = "clinical and functional, each [mean, standard deviation], the deviation above 0"
        if option.value.members.isEmpty { reject("norms", option.value, expected: expected) }
        for member in option.value.members {
            let numbers = member.value.list.compactMap { $0.text.flatMap(ScoreReading.number) }
            guard numbers.count == 2, member.value.list.count == 2, numbers[1] > 0, numbers.allSatisfy(\.isFinite),
                member.key == "clinical" || member.key == "functional"
            else {
                reject("norms", member.value, expected: expected)
                continue
            }
            places["norms." + member.key] = member.value.range
            let sample = Measure.Norms.Sample(mean: numbers[0], deviation: numbers[1])
            if member.key == "clinical" { norms.clinical = sample } else { norms.functional = sample }
        }
    }

    private mutating func setTotal() {
        measure.structureSource = OwnMeasureReading.source
        if let items = measure.items {
            measure.itemRange = range
            if let range {
                let perPoint = Double(items) * measure.multiplier
                measure.total = Double(range.lowerBound) * perPoint...Double(range.upperBound) * perPoint
            }
        } else if let range {
            measure.total = Double(range.lowerBound)...Double(range.upperBound)
        }
        let highest = measure.total?.upperBound ?? .greatestFiniteMagnitude
        measure.bands.removeAll { band in
            guard band.range.lowerBound > highest else { return false }
            problems.append(
                Problem(
                    id: "measure-bands", range: places["bands"] ?? own.keyRange,
                    message: "“\(band.label)” begins at \(Diagnostic.plain(band.range.lowerBound)), above the highest "
                        + "total, \(Diagnostic.plain(highest))",
                    help: "let it begin at a score that the measure can have"))
            return true
        }
        guard let last = measure.bands.last else { return }
        measure.bands[measure.bands.count - 1] = Measure.Band(last.range.lowerBound...highest, last.label)
    }
}
