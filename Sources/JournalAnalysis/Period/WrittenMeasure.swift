package import JournalModel

/// What a goal was measured by before a revision, from the words of the revision.
package enum WrittenMeasure {
    /// The forms that can be named without looking at the rest of the journal; `.unrecognised` for any other, so
    /// that a page as of an earlier day shows no figure rather than another measure's.
    package static func form(_ text: String, goal: String) -> MeasureForm {
        let words = text.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
        let per = words.last.flatMap(CalendarPeriod.init(rawValue:))
        switch words.first {
        case "times": return per.map { .count(tag: goal, per: $0) } ?? .unrecognised
        case "share" where words.count == 1: return .share(tag: goal)
        case "rating" where words.count == 1: return .rating
        case "steps" where words.count == 1: return .steps
        case "levels" where words.count == 1: return .levels
        case "belief" where words.count == 1: return .belief
        case "suds" where words.count == 1: return .suds
        case "mood" where words.count == 1: return .mood(aggregate: .mean, per: .week)
        case let tag? where tag.hasPrefix("#") && words.contains("per"):
            return per.map { .count(tag: String(tag.dropFirst()), per: $0) } ?? .unrecognised
        case let word?:
            let hasPer = words.count == 4 && words[2] == "per"
            if let aggregate = Aggregate(rawValue: word), words.count == 2 || hasPer {
                let period = hasPer ? per ?? .week : .week
                return words[1] == "mood"
                    ? .mood(aggregate: aggregate, per: period)
                    : .tracker(name: words[1], aggregate: aggregate, per: period)
            }
            let id = Measure.id(from: text)
            return MeasureCatalogue.all.contains { $0.id == id } ? .score(measure: id, subscale: nil) : .unrecognised
        case nil: return .unrecognised
        }
    }
}
