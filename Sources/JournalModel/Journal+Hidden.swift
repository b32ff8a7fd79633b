package import JournalText

/// What may be shown of a journal's files.
extension Journal {
    /// Whether anything of a place is hidden. An empty place stands for the byte behind it.
    ///
    /// - Complexity: O(log ranges of the file).
    package func isPrivate(_ source: SourceRange) -> Bool {
        if privateFiles.contains(source.file) { return true }
        guard let ranges = hiddenRanges[source.file], let last = ranges.last, files.indices.contains(source.file) else {
            return false
        }
        let end = files[source.file].bytes.count
        // At the file's end, the byte before it tells.
        let isAtHiddenEnd = source.bytes.lowerBound >= end && last.upperBound == end
        let start = isAtHiddenEnd ? end - 1 : source.bytes.lowerBound
        return !ranges.overlapping(start..<max(source.bytes.upperBound, start + 1)).isEmpty
    }

    /// Whether the lines that a place touches may be shown as they stand: nothing in them is hidden, and they are of a
    /// file in which what is private is known. A page that was made earlier may quote what has become private since,
    /// so no line of one is shown.
    ///
    /// - Complexity: O(length of the lines).
    package func showsLines(of source: SourceRange) -> Bool {
        guard files.indices.contains(source.file), !reportFiles.contains(source.file),
            !leftOutFiles.contains(source.file), !privateFiles.contains(source.file)
        else { return false }
        guard let ranges = hiddenRanges[source.file] else { return true }
        return ranges.overlapping(lines(of: source.bytes, in: files[source.file].bytes)).isEmpty
    }

    /// From the first byte of the first line to the end of the last line, its line end included.
    private func lines(of range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
        let start = bytes.lineStart(max(range.lowerBound, 0))
        let end = min(max(range.upperBound, start), bytes.count)
        if end > start, end == range.upperBound, range.count > 0, bytes[end - 1].isLineEnd { return start..<end }
        return start..<min(bytes.lineEnd(end) + 1, bytes.count)
    }
}
