package import JournalModel

/// A value on its day.
package struct DatedValue: Sendable, Hashable {
    package let date: CivilDate
    package let value: Double

    package init(_ date: CivilDate, _ value: Double) {
        self.date = date
        self.value = value
    }
}

extension [DatedValue] {
    /// Several values on one day brought to their mean. The values are in order of time.
    package var oneADay: [DatedValue] {
        var result: [DatedValue] = []
        result.reserveCapacity(count)
        var today: [Double] = []
        for (index, point) in enumerated() {
            today.append(point.value)
            let isLast = index + 1 == count || self[index + 1].date != point.date
            if isLast, let mean = Averages.mean(today) {
                result.append(DatedValue(point.date, mean))
                today.removeAll(keepingCapacity: true)
            }
        }
        return result
    }
}
