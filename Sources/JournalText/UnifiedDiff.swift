/// What edits change in a file's lines, as `diff -u` tells it and `patch` reads it.
package struct UnifiedDiff {
    /// Lines of the old version, by their numbers from 0, and what stands in their place in the new one.
    package struct Change: Sendable {
        package var old: Range<Int>
        package var new: [ArraySlice<UInt8>]
    }

    /// With their ends. A carriage return alone ends none here: `patch` knows line feeds only.
    package let lines: [ArraySlice<UInt8>]
    /// Where each line begins, in bytes.
    package let starts: [Int]
    /// In order, not touching.
    package let changes: [Change]

    /// Unchanged lines that are shown around a change.
    private static let context = 3

    /// - Parameter edits: in the order of their places, not overlapping, all within the bytes.
    /// - Complexity: O(bytes + edits).
    package init(_ bytes: [UInt8], edits: [TextEdit]) {
        let lines = UnifiedDiff.lines(bytes[...])
        let starts = lines.map(\.startIndex)
        self.lines = lines
        self.starts = starts
        var changes: [Change] = []
        var pending = edits[...]
        while let first = pending.popFirst() {
            var group = [first]
            let begin = UnifiedDiff.line(at: first.source.bytes.lowerBound, starts, isEnd: false)
            var end = max(UnifiedDiff.line(at: first.source.bytes.upperBound, starts, isEnd: true), begin)
            while let next = pending.first,
                UnifiedDiff.line(at: next.source.bytes.lowerBound, starts, isEnd: false) <= end
            {
                group.append(next)
                end = max(end, UnifiedDiff.line(at: next.source.bytes.upperBound, starts, isEnd: true))
                pending.removeFirst()
            }
            if let change = UnifiedDiff.change(group, begin..<min(end + 1, lines.count), lines, bytes) {
                changes.append(change)
            }
        }
        self.changes = changes
    }

    /// The number of the line that a place lies on; the end of an edit lies on the line of its last byte.
    private static func line(at offset: Int, _ starts: [Int], isEnd: Bool) -> Int {
        let offset = isEnd ? max(offset - 1, 0) : offset
        var low = 0
        var high = starts.count
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle + 1 } else { high = middle }
        }
        return max(low - 1, 0)
    }

    /// The lines that edits touch, those at the ends that stay the same left out.
    private static func change(
        _ edits: [TextEdit], _ touched: Range<Int>, _ lines: [ArraySlice<UInt8>], _ bytes: [UInt8]
    ) -> Change? {
        let start = touched.isEmpty ? bytes.count : lines[touched.lowerBound].startIndex
        let end = touched.isEmpty ? bytes.count : lines[touched.upperBound - 1].endIndex
        let moved = edits.map { edit in
            let range = edit.source.bytes.clamped(to: start..<end)
            return TextEdit(
                SourceRange(file: edit.source.file, bytes: range.lowerBound - start..<range.upperBound - start),
                edit.replacement)
        }
        var new = UnifiedDiff.lines(Array(bytes[start..<end]).applying(moved)[...])[...]
        var old = touched
        while let line = new.first, !old.isEmpty, line.elementsEqual(lines[old.lowerBound]) {
            new.removeFirst()
            old = old.lowerBound + 1..<old.upperBound
        }
        while let line = new.last, !old.isEmpty, line.elementsEqual(lines[old.upperBound - 1]) {
            new.removeLast()
            old = old.lowerBound..<old.upperBound - 1
        }
        return old.isEmpty && new.isEmpty ? nil : Change(old: old, new: Array(new))
    }

    /// The text of the changes, headed by the file's name.
    ///
    /// - Parameter hides: a line of the old version, by its number, that must not be shown. Changes of such lines are
    ///   left out, and such lines do not stand around others.
    package func text(path: String, hides: (Int) -> Bool = { _ in false }) -> String {
        var output = ""
        var shift = 0
        var group: [Change] = []
        for change in changes {
            // What is inserted at a hidden line's place says where something is hidden, too.
            let isHidden = change.old.contains(where: hides) || change.old.isEmpty && hides(change.old.lowerBound)
            if let last = group.last,
                isHidden || change.old.lowerBound - last.old.upperBound > 2 * UnifiedDiff.context
                    || (last.old.upperBound..<change.old.lowerBound).contains(where: hides)
            {
                output += hunk(group, hides: hides, shift: &shift)
                group = []
            }
            if !isHidden { group.append(change) }
        }
        if !group.isEmpty { output += hunk(group, hides: hides, shift: &shift) }
        return output.isEmpty
            ? "" : "--- \(UnifiedDiff.quoted("a/" + path))\n+++ \(UnifiedDiff.quoted("b/" + path))\n" + output
    }

    private func hunk(_ group: [Change], hides: (Int) -> Bool, shift: inout Int) -> String {
        guard let first = group.first, let last = group.last else { return "" }
        var start = first.old.lowerBound
        while start > 0, first.old.lowerBound - start < UnifiedDiff.context, !hides(start - 1) { start -= 1 }
        var end = last.old.upperBound
        while end < lines.count, end - last.old.upperBound < UnifiedDiff.context, !hides(end) { end += 1 }
        var body = ""
        var line = start
        var added = 0
        for change in group {
            for index in line..<change.old.lowerBound { body += UnifiedDiff.shown(" ", lines[index]) }
            for index in change.old { body += UnifiedDiff.shown("-", lines[index]) }
            for new in change.new { body += UnifiedDiff.shown("+", new) }
            added += change.new.count - change.old.count
            line = change.old.upperBound
        }
        for index in line..<end { body += UnifiedDiff.shown(" ", lines[index]) }
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

    /// A name as git and `patch` write it: in quotes where something in it could be taken for the end of it.
    private static func quoted(_ name: String) -> String {
        guard name.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\"") || $0 == 0x5C }) else {
            return name
        }
        var quoted = "\""
        for byte in name.utf8 {
            switch byte {
            case UInt8(ascii: "\""), 0x5C: quoted += "\\" + String(UnicodeScalar(byte))
            case .lineFeed: quoted += "\\n"
            case .tab: quoted += "\\t"
            case 0..<0x20, 0x7F...:
                let digits = String(byte, radix: 8)
                quoted += "\\" + String(repeating: "0", count: 3 - digits.utf8.count) + digits
            default: quoted += String(UnicodeScalar(byte))
            }
        }
        return quoted + "\""
    }

    private static func lines(_ bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        var start = bytes.startIndex
        while start < bytes.endIndex {
            let end = bytes[start...].firstIndex(of: .lineFeed).map { $0 + 1 } ?? bytes.endIndex
            lines.append(bytes[start..<end])
            start = end
        }
        return lines
    }
}
