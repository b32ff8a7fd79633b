extension MeasureScoring.Problem: CustomStringConvertible {
    /// For a person, beginning in lower case: the thing, its value, what was expected.
    package var description: String {
        switch self {
        case .onlyTotals:
            "single answers of this questionnaire are not added up; its total can be entered"
        case .wrongCount(let given, let expected):
            "\(given) \(given == 1 ? "answer" : "answers"), where the questionnaire has \(expected)"
        case .outOfRange(let item, let value, let allowed):
            "item \(item) is \(Self.number(value)), expected \(allowed)"
        case .orderNotDeclared(let known):
            "this questionnaire is in use in several item orders; expected `order:` with one of "
                + known.joined(separator: ", ")
        case .unknownOrder(let order, let known):
            "item order \(order) is not known, expected one of " + known.joined(separator: ", ")
        case .unknownRange(let range, let known):
            "answers \(Self.words(range)) are not in use, expected " + known.map(Self.words).joined(separator: " or ")
        }
    }

    private static func number(_ value: Double) -> String {
        Int(exactly: value).map { String($0) } ?? String(value)
    }

    fileprivate static func words(_ range: ClosedRange<Int>) -> String {
        "\(range.lowerBound)–\(range.upperBound)"
    }
}

extension MeasureScoring.Allowed: CustomStringConvertible {
    /// `0–3`, or `0, 2 or 4`.
    package var description: String {
        switch self {
        case .range(let range):
            return MeasureScoring.Problem.words(range)
        case .values(let values):
            guard let last = values.last, values.count > 1 else { return values.map(String.init).joined() }
            return values.dropLast().map(String.init).joined(separator: ", ") + " or " + String(last)
        }
    }
}
