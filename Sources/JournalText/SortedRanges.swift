/// Looking things up in ranges that are in order and do not overlap.
extension [Range<Int>] {
    /// Those that overlap a range, or hold an empty one's place.
    ///
    /// - Complexity: O(log ranges + found).
    package func overlapping(_ range: Range<Int>) -> ArraySlice<Range<Int>> {
        let end = Swift.max(range.upperBound, range.lowerBound + 1)
        var first = 0
        var high = count
        while first < high {
            let middle = (first + high) / 2
            if self[middle].upperBound <= range.lowerBound { first = middle + 1 } else { high = middle }
        }
        var last = first
        while last < count, self[last].lowerBound < end { last += 1 }
        return self[first..<last]
    }

    /// Whether one of them holds a place.
    ///
    /// - Complexity: O(log ranges).
    package func holds(_ place: Int) -> Bool { !overlapping(place..<place).isEmpty }

    /// The one that holds all of a range.
    ///
    /// - Complexity: O(log ranges).
    package func covering(_ range: Range<Int>) -> Range<Int>? {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if self[middle].lowerBound <= range.lowerBound { low = middle + 1 } else { high = middle }
        }
        guard low > 0, range.upperBound <= self[low - 1].upperBound, range.lowerBound < self[low - 1].upperBound else {
            return nil
        }
        return self[low - 1]
    }
}
