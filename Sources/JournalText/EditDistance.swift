/// How far words are from each other, in slips of the pen.
package enum EditDistance {
    /// Whether one letter more, less, other, or two changed places make one word of the other.
    package static func isOneSlip(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        if left == right || abs(left.count - right.count) > 1 { return false }
        let shorter = min(left.count, right.count)
        var start = 0
        while start < shorter, left[start] == right[start] { start += 1 }
        var end = 0
        while end < shorter, left[left.count - 1 - end] == right[right.count - 1 - end] { end += 1 }
        let leftMiddle = left.count - min(start + end, left.count)
        let rightMiddle = right.count - min(start + end, right.count)
        if max(leftMiddle, rightMiddle) <= 1 { return true }
        return leftMiddle == 2 && rightMiddle == 2 && left[start] == right[start + 1] && left[start + 1] == right[start]
    }

    /// The nearest of some words, where one is at most a slip or two away.
    package static func nearest(to word: String, in words: some Sequence<String>) -> String? {
        let word = Array(word.utf8)
        guard word.count >= 3 else { return nil }
        var best: (String, Int)?
        for candidate in words {
            let distance = distance(word, Array(candidate.utf8), limit: word.count < 6 ? 1 : 2)
            if let distance, distance < best?.1 ?? Int.max { best = (candidate, distance) }
        }
        return best?.0
    }

    /// The Levenshtein distance of two words, `nil` above a limit.
    package static func distance(_ left: [UInt8], _ right: [UInt8], limit: Int) -> Int? {
        guard abs(left.count - right.count) <= limit else { return nil }
        if isOneSlip(left, right) { return 1 }
        var row = Array(0...right.count)
        for (i, byte) in left.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, other) in right.enumerated() {
                let above = row[j + 1]
                row[j + 1] = byte == other ? diagonal : min(diagonal, above, row[j]) + 1
                diagonal = above
            }
        }
        return row[right.count] <= limit ? row[right.count] : nil
    }
}
