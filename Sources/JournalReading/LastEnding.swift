import JournalSyntax

/// Something that stands at a place of a text.
protocol HasRange {
    var range: Range<Int> { get }
}

extension Tag: HasRange {}
extension Reference: HasRange {}

extension Array where Element: HasRange {
    /// The last of some things that stand one after the other which ends at a place or before it.
    ///
    /// - Complexity: O(log elements).
    func last(endingBy place: Int) -> Element? {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if self[middle].range.upperBound <= place { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? self[low - 1] : nil
    }
}
