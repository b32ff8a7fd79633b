import JournalAnalysis
import JournalModel
import JournalReport

/// What is known of a questionnaire, in the words of `journal measures`.
enum MeasureWords {
    /// `0-27`
    static func range(_ range: ClosedRange<Double>) -> String {
        range.lowerBound == range.upperBound
            ? number(range.lowerBound) : "\(number(range.lowerBound))-\(number(range.upperBound))"
    }

    static func range(_ range: ClosedRange<Int>) -> String { "\(range.lowerBound)-\(range.upperBound)" }

    static func number(_ value: Double) -> String { NumberWords.hundredths(value) }

    /// `6 or more`, `more than 9.3`
    static func points(_ threshold: ReliableChangeThreshold) -> String {
        let points = number(threshold.points)
        return threshold.isInclusive ? "\(points) or more" : "more than \(points)"
    }

    /// `item 4`, `items 2 and 3`
    static func items(_ items: [Int]) -> String {
        items.count == 1 ? "item \(items[0])" : "items " + NumberWords.list(items.map { String($0) })
    }

    /// `minimal 0-4, mild 5-9`. A band that an own measure leaves open ends where the next one begins.
    static func bands(_ bands: [Measure.Band]) -> String {
        bands.enumerated().map { index, band in
            let isWhole = band.range.upperBound == band.range.upperBound.rounded()
            let end: String
            if band.range.upperBound >= .greatestFiniteMagnitude {
                end = "\(number(band.range.lowerBound)) and more"
            } else if isWhole || index + 1 == bands.count {
                end = range(band.range)
            } else {
                end = "from \(number(band.range.lowerBound)) to below \(number(bands[index + 1].range.lowerBound))"
            }
            return "\(band.label) \(end)"
        }.joined(separator: ", ")
    }

    /// `mean 19.7, standard deviation 7.7`
    static func sample(_ sample: Measure.Norms.Sample) -> String {
        "mean \(short(sample.mean)), standard deviation \(short(sample.deviation))"
    }

    /// `1.96 · √2 · 7.5 · √(1 − 0.8) = 9.3`; `nil` where points are written or something is missing.
    static func arithmetic(ofIndex measure: Measure) -> String? {
        guard measure.reliableChange == nil, let threshold = ReliableChangeThreshold(measure),
            let norms = measure.norms, let reliability = norms.reliability,
            let deviation = norms.deviation ?? norms.clinical?.deviation
        else { return nil }
        return "1.96 · √2 · \(short(deviation)) · √(1 − \(short(reliability))) = \(number(threshold.points))"
    }

    /// With all its decimals, as written.
    static func short(_ value: Double) -> String { Int(exactly: value).map { String($0) } ?? String(value) }

    /// `a = 19.7 − 2 · 7.7 = 4.3`, and so on, for those that can be computed.
    static func arithmetic(ofCutoffs measure: Measure) -> [String] {
        guard let norms = measure.norms, let computed = ComputedCutoffs(measure) else { return [] }
        let isWorse = measure.direction == .higherWorse
        var lines: [String] = []
        if let a = computed.a, let clinical = norms.clinical {
            lines.append(
                "a = \(short(clinical.mean)) \(isWorse ? "−" : "+") 2 · \(short(clinical.deviation)) = \(number(a))")
        }
        if let b = computed.b, let functional = norms.functional {
            lines.append(
                "b = \(short(functional.mean)) \(isWorse ? "+" : "−") 2 · \(short(functional.deviation)) = "
                    + number(b))
        }
        if let c = computed.c, let clinical = norms.clinical, let functional = norms.functional {
            let (m1, s1) = (short(clinical.mean), short(clinical.deviation))
            let (m0, s0) = (short(functional.mean), short(functional.deviation))
            lines.append("c = (\(s0) · \(m1) + \(s1) · \(m0)) / (\(s0) + \(s1)) = \(number(c))")
        }
        return lines
    }
}
