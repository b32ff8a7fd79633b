import JournalText

/// Where the scalars of front matter stand: a `#` within one begins no comment.
struct ScalarPlaces {
    private var ranges: [Range<Int>] = []

    /// - Complexity: O(scalars · log scalars).
    init(_ members: [YAMLMember]) {
        for member in members { add(member.value) }
        ranges.sort { $0.lowerBound < $1.lowerBound }
    }

    private mutating func add(_ value: YAMLValue) {
        switch value {
        case .scalar(_, let range): if !range.isEmpty { ranges.append(range) }
        case .sequence(let values, _): for value in values { add(value) }
        case .mapping(let members, _): for member in members { add(member.value) }
        }
    }

    /// - Complexity: O(log scalars).
    func hold(_ place: Int) -> Bool { ranges.holds(place) }
}
