/// What changes between two versions of a file's lines, as `diff -u` tells it and `patch` reads it.
package struct UnifiedDiff {
    /// Lines of the old version, from its number in the file on, 0 the first, and what stands there in the new one.
    package struct Hunk: Sendable, Hashable {
        /// Changed lines alone: without what stands around them.
        package let old: Range<Int>
        package let new: Range<Int>
    }

    package let oldLines: [ArraySlice<UInt8>]
    package let newLines: [ArraySlice<UInt8>]
    /// In order; neighbours are at least one unchanged line apart.
    package let changes: [Hunk]

    /// Unchanged lines that are shown around a change.
    private static let context = 3

    /// - Complexity: O((lines) · (changed lines)).
    package init(_ old: [UInt8], _ new: [UInt8]) {
        oldLines = UnifiedDiff.lines(old)
        newLines = UnifiedDiff.lines(new)
        let difference = newLines.difference(from: oldLines) { $0.elementsEqual($1) }
        var removed = Set<Int>()
        var inserted = Set<Int>()
        for change in difference {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): inserted.insert(offset)
            }
        }
        var changes: [Hunk] = []
        var (left, right) = (0, 0)
        while left < oldLines.count || right < newLines.count {
            let start = (left, right)
            while removed.contains(left) { left += 1 }
            while inserted.contains(right) { right += 1 }
            if start != (left, right) {
                changes.append(Hunk(old: start.0..<left, new: start.1..<right))
            } else {
                left += 1
                right += 1
            }
        }
        self.changes = changes
    }

    /// The text of the changes, headed by the file's name.
    ///
    /// - Parameters:
    ///   - hides: a line of the old version, by its number, that must not be shown. Changes of such lines are left out,
    ///     and so are they where they would stand around others.
    package func text(path: String, hides: (Int) -> Bool = { _ in false }) -> String {
        var output = ""
        var shift = 0
        var pending = changes.filter { !$0.old.contains(where: hides) }[...]
        let leftOut = changes.filter { $0.old.contains(where: hides) }
        while let first = pending.popFirst() {
            var group = [first]
            while let next = pending.first, let last = group.last,
                next.old.lowerBound - last.old.upperBound <= 2 * UnifiedDiff.context,
                !(last.old.upperBound..<next.old.lowerBound).contains(where: { line in
                    hides(line)
                        || leftOut.contains { $0.old.contains(line) || $0.old.isEmpty && $0.old.lowerBound == line }
                })
            {
                group.append(next)
                pending.removeFirst()
            }
            output += hunk(group, hides: hides, shift: &shift)
        }
        return output.isEmpty ? "" : "--- a/\(path)\n+++ b/\(path)\n" + output
    }

    private func hunk(_ group: [Hunk], hides: (Int) -> Bool, shift: inout Int) -> String {
        guard let first = group.first, let last = group.last else { return "" }
        var start = first.old.lowerBound
        while start > 0, first.old.lowerBound - start < UnifiedDiff.context, !hides(start - 1) { start -= 1 }
        var end = last.old.upperBound
        while end < oldLines.count, end - last.old.upperBound < UnifiedDiff.context, !hides(end) { end += 1 }
        var body = ""
        var line = start
        var added = 0
        for change in group {
            for index in line..<change.old.lowerBound { body += UnifiedDiff.shown(" ", oldLines[index]) }
            for index in change.old { body += UnifiedDiff.shown("-", oldLines[index]) }
            for index in change.new { body += UnifiedDiff.shown("+", newLines[index]) }
            added += change.new.count - change.old.count
            line = change.old.upperBound
        }
        for index in line..<end { body += UnifiedDiff.shown(" ", oldLines[index]) }
        let count = end - start
        let head = "@@ -\(UnifiedDiff.range(start, count)) +\(UnifiedDiff.range(start + shift, count + added)) @@\n"
        shift += added
        return head + body
    }

    private static func range(_ start: Int, _ count: Int) -> String {
        // Of no lines, the number is that of the line before.
        "\(count == 0 ? start : start + 1)" + (count == 1 ? "" : ",\(count)")
    }

    private static func shown(_ sign: String, _ line: ArraySlice<UInt8>) -> String {
        let text = sign + String(decoding: line, as: UTF8.self)
        return line.last == .lineFeed ? text : text + "\n\\ No newline at end of file\n"
    }

    /// Lines with their ends. A carriage return alone ends none here: `patch` knows line feeds only.
    private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: .lineFeed).map { $0 + 1 } ?? bytes.count
            lines.append(bytes[start..<end])
            start = end
        }
        return lines
    }
}
