import JournalModel
import JournalText

/// Settles each tracker's unit: the first one seen rules, and a bare number takes it.
struct TrackerUnits {
    private let settings: JournalSettings
    private(set) var diagnostics: [Diagnostic] = []
    /// How the trackers stood that have values before the first one with a unit. By name.
    private(set) var unitless: [UnitlessTracker] = []

    init(settings: JournalSettings) { self.settings = settings }

    private enum Rule: Equatable {
        case number
        case duration(scale: Double)
        case percent
        case yesNo
        case clock
    }

    mutating func readings(_ lines: [TrackerLine]) -> [TrackerReading] {
        let sorted = lines.inOrder { StampOrder($0.stamp) }
        var units: [String: (rule: Rule, since: CivilDate, first: Int)] = [:]
        for (index, line) in sorted.enumerated() {
            guard let rule = rule(of: line), units[line.name] == nil else { continue }
            units[line.name] = (rule, line.stamp.date, index)
        }
        var before: [String: [TrackerReading]] = [:]
        let readings = sorted.enumerated().compactMap { index, line -> TrackerReading? in
            guard let unit = units[line.name] else { return reading(line, .number) }
            if index < unit.first, line.stamp.date < unit.since, let early = reading(line, .number) {
                before[line.name, default: []].append(early)
            }
            return reading(line, unit.rule)
        }
        unitless = before.compactMap { name, readings in
            units[name].map { UnitlessTracker(name: name, unitSince: $0.since, readings: readings) }
        }.sorted { $0.name < $1.name }
        return readings
    }

    /// The unit that a value is written in; `nil` for a bare number, which has none of its own.
    private func rule(of line: TrackerLine) -> Rule? {
        if settings.trackers[line.name]?.isClock == true { return .clock }
        switch line.value {
        case .number, .fraction: return nil
        case .duration(_, let scale): return .duration(scale: scale)
        case .colon(let hours, _) where hours < 24 && ClockTrackers.names.contains(line.name): return .clock
        case .colon: return .duration(scale: 60)
        case .percent: return .percent
        case .yesNo: return .yesNo
        }
    }

    private mutating func reading(_ line: TrackerLine, _ rule: Rule) -> TrackerReading? {
        func reading(_ value: Double, _ unit: TrackerUnit, max: Double? = nil) -> TrackerReading {
            TrackerReading(stamp: line.stamp, name: line.name, value: value, max: max, unit: unit)
        }
        switch (rule, line.value) {
        case (.number, .number(let value)): return reading(value, .number)
        case (.number, .fraction(let part, let whole)): return reading(part, .number, max: whole)
        case (.duration, .duration(let minutes, _)): return reading(minutes, .duration)
        case (.duration, .colon(let hours, let minutes)): return reading(Double(hours * 60 + minutes), .duration)
        case (.duration(let scale), .number(let value)): return reading(value * scale, .duration)
        case (.percent, .percent(let value)), (.percent, .number(let value)): return reading(value, .percent)
        case (.yesNo, .yesNo(let isYes)): return reading(isYes ? 1 : 0, .yesNo)
        case (.yesNo, .number(let value)) where value == 0 || value == 1: return reading(value, .yesNo)
        case (.clock, .colon(let hours, let minutes)) where hours < 24:
            return reading(Double(hours * 60 + minutes), .clock)
        default:
            diagnostics.append(
                .trackerUnit(
                    at: line.valuePlace, line.name, line.text, unit: TrackerUnits.words(rule),
                    other: TrackerUnits.words(line.value)))
            return nil
        }
    }

    // MARK: Words

    private static func words(_ rule: Rule) -> String {
        switch rule {
        case .number: "a number"
        case .duration: "a duration"
        case .percent: "a percentage"
        case .yesNo: "yes or no"
        case .clock: "a time of day"
        }
    }

    private static func words(_ value: TrackerValue) -> String {
        switch value {
        case .number: "a bare number"
        case .fraction: "a number out of another"
        case .duration: "a duration"
        case .percent: "a percentage"
        case .yesNo: "yes or no"
        case .colon(let hours, _): hours < 24 ? "a time or a duration" : "a duration"
        }
    }
}
