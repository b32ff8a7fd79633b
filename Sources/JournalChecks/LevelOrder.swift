import JournalModel

/// Whether levels that all begin with comparable numbers go one way and keep apart.
struct LevelOrder {
    struct Problem {
        enum Kind {
            /// A number that could be either level.
            case overlap(Double)
            case order
        }

        let lower: Goal.LevelLine
        let upper: Goal.LevelLine
        let kind: Kind
    }

    /// The first one, from -2 up; `nil` also where the levels cannot be compared.
    let problem: Problem?

    /// - Parameter lines: one for each level.
    init(_ lines: [Goal.LevelLine]) {
        let lines = lines.sorted { $0.level < $1.level }
        let counts = lines.map { LevelCount($0.text.text) }.compactMap(\.self)
        let units = Set(counts.compactMap(\.unit))
        guard lines.count > 1, counts.count == lines.count, units.count <= 1, let first = counts.first,
            let last = counts.last, first.range != last.range
        else {
            problem = nil
            return
        }
        let isRising = first.range.lowerBound + first.range.upperBound < last.range.lowerBound + last.range.upperBound
        for index in counts.indices.dropFirst() {
            let (before, after) = (counts[index - 1].range, counts[index].range)
            let kind: Problem.Kind
            if before.overlaps(after) {
                kind = .overlap(max(before.lowerBound, after.lowerBound))
            } else if (before.upperBound < after.lowerBound) != isRising {
                kind = .order
            } else {
                continue
            }
            problem = Problem(lower: lines[index - 1], upper: lines[index], kind: kind)
            return
        }
        problem = nil
    }
}
