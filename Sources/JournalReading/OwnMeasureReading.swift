import JournalModel
import JournalSyntax
import JournalText

/// Reads a measure of the writer's own: `my-scale: {items: 5, range: 0-4, reverse: [2], higher-is: worse}`.
struct OwnMeasureReading {
    struct Problem {
        let id: String
        let range: Range<Int>
        let message: String
        let help: String
    }

    private(set) var problems: [Problem] = []
    private let own: YAMLMember
    private var measure: Measure
    /// Of the answers where items are declared, else of the total.
    private var range: ClosedRange<Int>?
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
            read(&self, option)
        }
        setTotal()
        // Where more is better, a case is at the number or below.
        if measure.direction == .higherBetter, let cut = measure.caseness {
            measure.caseness = Measure.Cutoff(.atMost, cut.value, source: cut.source)
        }
        return measure
    }

    /// One line for each setting.
    private static let keys: [String: @Sendable (inout OwnMeasureReading, YAMLMember) -> Void] = [
        "name": { $0.measure.name = $1.value.text ?? $0.measure.name },
        "items": {
            if let count = $0.number($1, 1...1000, "how many items there are") { $0.measure.items = Int(count) }
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
                Measure.RiskItem(item: $0, atLeast: 1, topic: "item \($0)")
            }
        },
        "reliability": { reading, option in
            if let value = reading.number(option, 0...1, "a number from 0 to 1") { reading.norms.reliability = value }
        },
        "sd": { reading, option in
            if let value = reading.number(option, 0.001...100_000, "a standard deviation") {
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

    private mutating func reject(_ key: String, _ value: YAMLValue, expected: String) {
        problems.append(
            Problem(
                id: "setting-not-understood", range: value.range,
                message: "“\(value.text ?? "this")” is no value for \(key)", help: "expected \(expected)"))
    }

    private mutating func number(_ option: YAMLMember, _ allowed: ClosedRange<Double>, _ expected: String) -> Double? {
        if let number = option.value.text.flatMap(ScoreReading.number), allowed.contains(number) { return number }
        reject(option.writtenKey, option.value, expected: expected)
        return nil
    }

    private func integers(_ option: YAMLMember) -> [Int] {
        option.value.list.compactMap { $0.text.flatMap { Int($0) } }.filter { (1...1000).contains($0) }
    }

    private var norms: Measure.Norms {
        get { measure.norms ?? Measure.Norms() }
        set { measure.norms = newValue }
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
            if let start = number(band, 0...100_000, "the lowest score of the band") {
                starts.append((start, band.writtenKey))
            }
        }
        starts.sort { $0.score < $1.score }
        measure.bands = starts.enumerated().map { index, band in
            let next = index + 1 < starts.count ? starts[index + 1].score.nextDown : Double.greatestFiniteMagnitude
            return Measure.Band(band.score...max(band.score, next), band.label)
        }
    }

    private mutating func readNorms(_ option: YAMLMember) {
        for member in option.value.members {
            let numbers = member.value.list.compactMap { $0.text.flatMap(ScoreReading.number) }
            guard numbers.count == 2, member.key == "clinical" || member.key == "functional" else {
                reject("norms", member.value, expected: "clinical and functional, each [mean, standard deviation]")
                continue
            }
            let sample = Measure.Norms.Sample(mean: numbers[0], deviation: numbers[1])
            if member.key == "clinical" { norms.clinical = sample } else { norms.functional = sample }
        }
    }

    private mutating func setTotal() {
        if let items = measure.items {
            measure.itemRange = range
            if let range {
                let perPoint = Double(items) * measure.multiplier
                measure.total = Double(range.lowerBound) * perPoint...Double(range.upperBound) * perPoint
            }
        } else if let range {
            measure.total = Double(range.lowerBound)...Double(range.upperBound)
        }
        guard let highest = measure.total?.upperBound, let last = measure.bands.last, last.range.lowerBound <= highest
        else { return }
        measure.bands[measure.bands.count - 1] = Measure.Band(last.range.lowerBound...highest, last.label)
    }
}
