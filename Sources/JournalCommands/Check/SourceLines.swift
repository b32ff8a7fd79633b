import JournalModel
import JournalReport
import JournalText

/// The line of a file that a diagnostic begins on, and below it the signs that mark its words.
struct SourceLines {
    let text: String
    /// `^~~~` under what is found.
    let marks: String

    /// `nil` where there is nothing to show: a place without words, or a line on which something private stands.
    ///
    /// - Parameter width: in columns; of a longer line the part around what is found is shown.
    init?(_ diagnostic: Diagnostic, in journal: Journal, width: Int) {
        let source = diagnostic.source
        guard !source.bytes.isEmpty, journal.files.indices.contains(source.file),
            journal.showsLines(of: source)
        else { return nil }
        let bytes = journal.files[source.file].bytes
        let range = source.bytes.clamped(to: bytes.indices)
        guard !range.isEmpty else { return nil }
        let start = bytes.lineStart(range.lowerBound)
        let end = bytes.lineEnd(range.lowerBound)
        let words = range.clamped(to: start..<max(end, start))
        var before = SourceLines.shown(bytes[start..<words.lowerBound])
        var found = SourceLines.shown(bytes[words])
        var after = SourceLines.shown(bytes[words.upperBound..<end])
        // What is found stays in sight; a third of the room is kept for what stands before it.
        if DisplayWidth.of(before) > width / 3, DisplayWidth.of(before + found + after) > width {
            before = "…" + SourceLines.tail(of: before, width: width / 3 - 1)
        }
        let room = max(width - DisplayWidth.of(before), 1)
        if DisplayWidth.of(found) > room {
            found = found.truncated(to: room)
            after = ""
        }
        after = after.truncated(to: max(room - DisplayWidth.of(found), 0))
        text = before + found + after
        marks =
            String(repeating: " ", count: DisplayWidth.of(before)) + "^"
            + String(repeating: "~", count: max(DisplayWidth.of(found) - 1, 0))
    }

    /// Each byte's character on one line, tabs as single spaces, so that columns stay where they are.
    private static func shown(_ bytes: ArraySlice<UInt8>) -> String {
        var bytes = Array(bytes)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        return String(decoding: bytes.map { $0 == .tab ? .space : $0 }, as: UTF8.self).visibleKeepingLayout
    }

    private static func tail(of text: String, width: Int) -> String {
        var tail = text[...]
        while DisplayWidth.of(tail) > max(width, 0), !tail.isEmpty { tail.removeFirst() }
        return String(tail)
    }
}
