package import JournalText

/// What is remembered of an entry so that it can be taken back: where it stands, and numbers by which the file is known
/// again. No word of it.
///
/// A file is known by its length and a number of 64 bits (FNV-1a), as it was before and as it is after, and the entry
/// by a number of its own. Any change by a person gives another number but once in 10^19 times; nobody is kept from
/// making a file with the same number on purpose, and nobody gains by it.
package struct UndoRecord: Sendable, Hashable {
    /// Bytes that were put into the file, by their places in it as it is after.
    package struct Insertion: Sendable, Hashable {
        package let start: Int
        package let length: Int
    }

    /// The journal's folder, absolute and without links.
    package let root: String
    package let path: RelativePath
    package let insertion: Insertion
    /// The line on which the entry itself begins, from 1.
    package let line: Int
    /// `nil` for a file that was made for the entry.
    package let before: BytesHash?
    package let after: BytesHash
    /// Of the file as it is after, in bytes.
    package let length: Int
    /// Of the bytes that were put in.
    package let inserted: BytesHash
    /// How many of the folders on the way to the file were there before.
    package let foldersFound: Int

    /// - Parameters:
    ///   - edit: what was put into `before`, and nothing taken away.
    ///   - entry: where the entry itself stands in the file as it is after.
    package init(
        root: String, path: RelativePath, edit: TextEdit, entry: Range<Int>, before: [UInt8]?, foldersFound: Int
    ) {
        let after = (before ?? []).applying([edit])
        self.root = root
        self.path = path
        insertion = Insertion(start: edit.source.bytes.lowerBound, length: edit.replacement.count)
        line = LineTable(after).position(of: entry.lowerBound).line
        self.before = before.map { BytesHash($0) }
        self.after = BytesHash(after)
        length = after.count
        inserted = BytesHash(edit.replacement)
        self.foldersFound = foldersFound
    }

    /// The edit that takes the entry out of a file again; `nil` where the file is no longer what it was.
    package func edit(of bytes: [UInt8]) -> TextEdit? {
        let range = insertion.start..<insertion.start + insertion.length
        guard bytes.count == length, range.upperBound <= bytes.count, BytesHash(bytes) == after else { return nil }
        let edit = TextEdit(SourceRange(file: 0, bytes: range), [])
        let rest = bytes.applying([edit])
        guard before.map({ BytesHash(rest) == $0 }) ?? rest.isEmpty else { return nil }
        return edit
    }

    /// The line on which the entry stands in a file that was changed since; `nil` where it is not there as it was.
    ///
    /// - Complexity: O(lines · length of the entry).
    package func line(in bytes: [UInt8]) -> Int? {
        var start = 0
        while start + insertion.length <= bytes.count {
            if BytesHash(Array(bytes[start..<start + insertion.length])) == inserted {
                let words = bytes[start...].firstIndex { !$0.isWhitespace } ?? start
                return LineTable(bytes).position(of: words).line
            }
            start = bytes.afterLineEnd(bytes.lineEnd(start))
            if start >= bytes.count { return nil }
        }
        return nil
    }

    // MARK: As it is kept

    private static let head = "journal undo 1"

    /// A line for each value.
    package var bytes: [UInt8] {
        var lines = [
            UndoRecord.head, "after \(after.text)", "length \(length)", "start \(insertion.start)",
            "inserted \(insertion.length) \(inserted.text)", "line \(line)", "folders \(foldersFound)",
        ]
        if let before { lines.append("before \(before.text)") }
        // Names of files hold any byte but NUL, line feeds among them.
        lines.append("root \(Hexadecimal.text(Array(root.utf8)))")
        lines.append("file \(Hexadecimal.text(path.bytes))")
        return Array((lines.joined(separator: "\n") + "\n").utf8)
    }

    /// `nil` for anything that is not whole.
    package init?(bytes: [UInt8]) {
        var values: [Substring: [Substring]] = [:]
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        guard lines.first.map(String.init) == UndoRecord.head else { return nil }
        for line in lines.dropFirst() {
            let words = line.split(separator: " ")
            if let key = words.first { values[key] = Array(words.dropFirst()) }
        }
        func number(_ key: Substring) -> Int? {
            values[key]?.first.flatMap { Int($0) }.flatMap { (0...Int(Int32.max)).contains($0) ? $0 : nil }
        }
        func hash(_ word: Substring?) -> BytesHash? {
            word.flatMap(Hexadecimal.value).map { BytesHash(value: $0) }
        }
        guard let after = hash(values["after"]?.first), let length = number("length"), let start = number("start"),
            let count = number("inserted"), let inserted = hash(values["inserted"]?.last), let line = number("line"),
            let folders = number("folders"), let root = values["root"]?.first.flatMap(Hexadecimal.bytes),
            let path = values["file"]?.first.flatMap(Hexadecimal.bytes),
            values["before"] == nil || hash(values["before"]?.first) != nil
        else { return nil }
        self.root = String(decoding: root, as: UTF8.self)
        self.path = RelativePath(bytes: path)
        insertion = Insertion(start: start, length: count)
        self.line = line
        before = hash(values["before"]?.first)
        self.after = after
        self.length = length
        self.inserted = inserted
        foldersFound = folders
    }
}
