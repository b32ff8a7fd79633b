/// The number that the words of a level begin with: `once or twice a week`, `3-4 times`, `less than 10 minutes`.
struct LevelCount {
    let range: ClosedRange<Double>
    /// Of what, and in what time: only numbers with the same unit can be compared. `nil` for none at all.
    let unit: String?

    private static let words: [Substring: Double] = [
        "zero": 0, "one": 1, "once": 1, "two": 2, "twice": 2, "three": 3, "thrice": 3, "four": 4, "five": 5, "six": 6,
        "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
    ]
    private static let nothing: Set<Substring> = ["never", "none", "nothing", "no", "not"]
    /// Words between a number and what it is of.
    private static let fillers: Set<Substring> = [
        "time", "times", "x", "or", "more", "less", "fewer", "than", "at", "most",
    ]
    private static let periodSigns: Set<Substring> = ["a", "per", "each", "every", "an", "in"]
    private static let periods: [Substring: String] = [
        "day": "day", "week": "week", "month": "month", "year": "year", "daily": "day", "weekly": "week",
        "monthly": "month",
    ]

    init?(_ text: String) {
        let lowered = text.lowercased().replacing("–", with: "-").replacing("+", with: " or more")
        var rest = lowered.split { " ,;:()\t\n".contains($0) }[...]
        while let last = rest.last, last.hasSuffix(".") {
            rest.removeLast()
            if last.count > 1 { rest.append(last.dropLast()) }
        }
        if let first = rest.first, LevelCount.nothing.contains(first) {
            // `not more than two`, `no more than once` are something else; `not every week` as well.
            let isPlain = rest.dropFirst().first.map { ["at", "once", "yet"].contains($0) || first != "not" } ?? true
            guard isPlain, !rest.contains("than") else { return nil }
            (range, unit) = (0...0, nil)
            return
        }
        let shift = LevelCount.bound(&rest)
        guard let first = LevelCount.number(&rest) else { return nil }
        var upper = first.upperBound
        if let sign = rest.first, sign == "or" || sign == "to" || sign == "and" {
            var ahead = rest.dropFirst()
            if let second = LevelCount.number(&ahead) {
                guard shift == 0, sign != "and", second.upperBound >= first.lowerBound else { return nil }
                upper = second.upperBound
                rest = ahead
            }
        }
        guard upper >= first.lowerBound else { return nil }
        range = first.lowerBound + shift...upper + shift
        unit = LevelCount.unit(rest)
    }

    /// `more than`, `at least`: what has no end on one side is taken for its one end, since people rarely mean the rest.
    private static func bound(_ words: inout ArraySlice<Substring>) -> Double {
        let bounds: [([Substring], Double)] = [
            (["more", "than"], 0.5), (["over"], 0.5), (["less", "than"], -0.5), (["fewer", "than"], -0.5),
            (["under"], -0.5), (["at", "least"], 0), (["at", "most"], 0), (["up", "to"], 0), (["only"], 0),
        ]
        for (bound, shift) in bounds where words.starts(with: bound) {
            words = words.dropFirst(bound.count)
            return shift
        }
        return 0
    }

    /// `3`, `2.5`, `three`, `3-4`.
    private static func number(_ words: inout ArraySlice<Substring>) -> ClosedRange<Double>? {
        guard let word = words.first else { return nil }
        let parts = word.split(separator: "-", omittingEmptySubsequences: false).map { part in
            self.words[part] ?? (part.first?.isNumber == true && part.allSatisfy { $0.isASCII } ? Double(part) : nil)
        }
        guard let lower = parts.first ?? nil, let upper = parts.last ?? nil, parts.count <= 2, lower <= upper else {
            return nil
        }
        words = words.dropFirst()
        return lower...upper
    }

    /// What is counted, and the period, whichever of the two are named.
    private static func unit(_ words: ArraySlice<Substring>) -> String {
        var rest = words.drop { fillers.contains($0) }
        var noun = ""
        if let first = rest.first, !periodSigns.contains(first), periods[first] == nil {
            noun = String(first.hasSuffix("s") ? first.dropLast() : first)
            rest = rest.dropFirst()
        }
        let period = zip(rest, rest.dropFirst()).lazy.compactMap { sign, word in
            periodSigns.contains(sign) ? periods[word] : nil
        }.first
        return noun + "/" + (period ?? rest.first.flatMap { periods[$0] } ?? "")
    }
}
