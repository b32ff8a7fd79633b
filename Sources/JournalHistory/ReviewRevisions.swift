import JournalModel
import JournalReading

/// What a goal's dated review lines tell of its changes.
struct ReviewRevisions {
    /// In the order of the file.
    let all: [GoalRevision]
    let settings: JournalSettings

    init(of goal: Goal, settings: JournalSettings) {
        self.settings = settings
        all = goal.reviews.compactMap { review in
            guard let date = review.date, let revision = review.revision else { return nil }
            let subject: GoalRevision.Subject =
                switch revision.subject {
                case .target: .target
                case .measure: .measure
                case .by: .by
                case .from: .from
                }
            return GoalRevision(
                subject: subject, old: revision.old, new: revision.new, date: date, origin: .review(review.text))
        }
    }

    /// Both kinds by their days, what has none last. What review lines tell is not told a second time: a change that
    /// one of them names, or several that follow on each other.
    ///
    /// - Complexity: of the product of both numbers.
    func joined(with versions: [GoalRevision]) -> [GoalRevision] {
        var pending = all.enumerated().sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }
            .map(\.element)
        var others: [GoalRevision] = []
        for revision in versions {
            if let told = told(revision, in: pending) {
                pending = pending.indices.filter { !told.contains($0) }.map { pending[$0] }
            } else {
                others.append(revision)
            }
        }
        return (all + others).enumerated().sorted { left, right in
            (left.element.date, left.offset) < (right.element.date, right.offset)
        }.map(\.element)
    }

    /// The places of the review lines that together tell a change, of those that come nearest to its day.
    private func told(_ revision: GoalRevision, in reviews: [GoalRevision]) -> Set<Int>? {
        var best: (places: Set<Int>, distance: Int)?
        for start in reviews.indices where isSame(reviews[start].old, revision.old, revision, reviews[start]) {
            var places: Set<Int> = []
            var value = reviews[start].old
            for index in reviews.indices[start...] where isSame(reviews[index].old, value, revision, reviews[index]) {
                places.insert(index)
                value = reviews[index].new
                guard isSame(value, revision.new, revision, reviews[index]) else { continue }
                let distance = abs((revision.date ?? reviews[index].date)?.days(from: reviews[index].date) ?? 0)
                if distance < best?.distance ?? .max { best = (places, distance) }
                break
            }
        }
        return best?.places
    }

    private func isSame(_ left: String?, _ right: String?, _ revision: GoalRevision, _ review: GoalRevision) -> Bool {
        review.subject == revision.subject
            && GoalVersion.isSame(left, right, as: revision.subject, settings: settings)
    }
}

/// Days in their order, what has none after all others.
private func < (left: (CivilDate?, Int), right: (CivilDate?, Int)) -> Bool {
    switch (left.0, right.0) {
    case (let one?, let other?): one != other ? one < other : left.1 < right.1
    case (_?, nil): true
    case (nil, _?): false
    case (nil, nil): left.1 < right.1
    }
}

extension CivilDate {
    fileprivate func days(from other: CivilDate?) -> Int { other.map { self - $0 } ?? 0 }
}
