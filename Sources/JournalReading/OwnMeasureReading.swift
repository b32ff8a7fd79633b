import JournalModel
import JournalSyntax
import JournalText

/// Reads a measure of the writer's own: `my-scale: {items: 5, range: 0-4, reverse: [2], higher-is: worse}`.
struct OwnMeasureReading {
    struct Problem {
        private let rule: Rule
        private let severity: Diagnostic.Severity
        private let range: Range<Int>
        private let message: String
        private let help: String

        /// - Parameter severity: where it is not the rule's own.
        init(
            _ rule: Rule, _ range: Range<Int>, _ message: String, help: String, severity: Diagnostic.Severity? = nil
        ) {
            self.rule = rule
            self.severity = severity ?? rule.severity
            self.range = range
            self.message = message
            self.help = help
        }

        /// - Parameter place: of bytes of `journal.yaml`.
        func diagnostic(_ place: (Range<Int>) -> SourceRange) -> Diagnostic {
            rule.diagnostic(at: place(range), message, help: help).weighing(severity)
        }

        static func words(_ totals: ClosedRange<Double>) -> String {
            "from \(Diagnostic.plain(totals.lowerBound)) to \(Diagnostic.plain(totals.upperBound))"
        }
    }

    var problems: [Problem] = []
    /// A value that its key cannot have.
    struct Rejected {
        let key: String
        let value: YAMLValue
        let expected: String
    }

    private(set) var rejected: [Rejected] = []
    /// Keys that are no settings of a measure.
    private(set) var unknown: [UnknownSetting] = []
    let own: YAMLMember
    var measure: Measure
    /// Of the answers where items are declared, else of the total.
    private var range: ClosedRange<Int>?
    /// Where each setting's value stands, by its key.
    private(set) var places: [String: Range<Int>] = [:]
    /// An item as a setting names it.
    struct ItemName: Hashable {
        let key: String
        let item: Int
    }

    private(set) var itemPlaces: [ItemName: Range<Int>] = [:]
    private static let source = "journal.yaml"

    init(id: String, _ own: YAMLMember) {
        self.own = own
        measure = Measure(id: id, shortName: own.writtenKey, name: own.writtenKey)
    }

    mutating func read() -> Measure {
        for option in own.value.members {
            guard let read = OwnMeasureReading.keys[option.key] else {
                unknown.append(
                    UnknownSetting(option, of: "a measure", known: OwnMeasureReading.keys.keys.sorted()))
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
        problems.append(.known(at: own.keyRange, own.writtenKey))
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
                Measure.Subscale($0.writtenKey, items: reading.integers($0, of: "subscales"))
            }
        },
    ]

    // MARK: Small values

    mutating func reject(_ key: String, _ value: YAMLValue, expected: String) {
        rejected.append(Rejected(key: key, value: value, expected: expected))
    }

    private mutating func number(_ option: YAMLMember, _ allowed: ClosedRange<Double>, _ expected: String) -> Double? {
        if let number = option.value.text.flatMap(ScoreReading.number), allowed.contains(number) { return number }
        reject(option.writtenKey, option.value, expected: expected)
        return nil
    }

    /// Numbers of items; each once.
    private mutating func integers(_ option: YAMLMember, of name: String? = nil) -> [Int] {
        var items: [Int] = []
        for value in option.value.list {
            if let item = value.text.flatMap({ Int($0) }), (1...1000).contains(item) {
                if !items.contains(item) { items.append(item) }
                itemPlaces[ItemName(key: name ?? option.key, item: item)] = value.range
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
                problems.append(.bandsAlike(at: band.value.range, band.writtenKey, start, like: other.label))
                continue
            }
            if let last = starts.last, start < last.score {
                problems.append(.bandsOutOfOrder(at: band.value.range, band.writtenKey, start, below: last.label))
            }
            starts.append((start, band.writtenKey))
            places["bands." + band.writtenKey] = band.value.range
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
            let place = places["bands." + band.label] ?? places["bands"] ?? own.keyRange
            problems.append(.bandAboveTotal(at: place, band.label, band.range.lowerBound, highest: highest))
            return true
        }
        guard let last = measure.bands.last else { return }
        measure.bands[measure.bands.count - 1] = Measure.Band(last.range.lowerBound...highest, last.label)
    }
}
