import JournalText

/// Bytes of a file that were not there before, to tell the places around them as they were.
struct InsertedBytes: Sendable {
    let range: Range<Int>

    /// The file of places that lie in what is new.
    static let file = -2

    /// A range as it was before; `nil` where it lies in what is new. One that the new bytes stand in, or that reaches
    /// into them, is told as if they were not there.
    func before(_ place: Range<Int>) -> Range<Int>? {
        if place.isEmpty {
            if range.contains(place.lowerBound), place.lowerBound > range.lowerBound { return nil }
        } else if place.lowerBound >= range.lowerBound, place.upperBound <= range.upperBound {
            return nil
        }
        let lower = before(place.lowerBound)
        return lower..<max(lower, before(place.upperBound))
    }

    func before(_ place: SourceRange) -> SourceRange {
        before(place.bytes).map { SourceRange(file: place.file, bytes: $0) }
            ?? SourceRange(file: InsertedBytes.file, bytes: place.bytes)
    }

    private func before(_ place: Int) -> Int {
        place < range.lowerBound ? place : max(range.lowerBound, place - range.count)
    }
}
