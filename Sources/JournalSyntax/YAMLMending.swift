import JournalText

/// A change of a file's bytes that mends what YAML does not take as it was meant.
package struct YAMLMending: Sendable, Hashable {
    package struct Edit: Sendable, Hashable {
        /// In bytes of the file.
        package let range: Range<Int>
        package let replacement: String

        package init(_ range: Range<Int>, _ replacement: String) {
            self.range = range
            self.replacement = replacement
        }
    }

    /// What it does, beginning in lower case; no word of the writer's in it.
    package let title: String
    /// Whether there is one way only to mean what is written.
    package let isSafe: Bool
    /// In order, not overlapping.
    package let edits: [Edit]

    package init(_ title: String, isSafe: Bool, edits: [Edit]) {
        self.title = title
        self.isSafe = isSafe
        self.edits = edits
    }

    /// The bytes of a range that holds all edits, mended.
    package func applied(to file: [UInt8], _ range: Range<Int>) -> [UInt8] {
        var mended: [UInt8] = []
        var index = range.lowerBound
        for edit in edits where edit.range.lowerBound >= index && edit.range.upperBound <= range.upperBound {
            mended += file[index..<edit.range.lowerBound]
            mended += Array(edit.replacement.utf8)
            index = edit.range.upperBound
        }
        return mended + file[index..<range.upperBound]
    }

    /// A text as YAML takes it for one: in double quotes, in single ones where it holds a double quote or a backslash.
    static func quoted(_ bytes: some Collection<UInt8>) -> String {
        let text = String(decoding: bytes, as: UTF8.self)
        guard bytes.contains(UInt8(ascii: "\"")) || bytes.contains(UInt8(ascii: "\\")) else { return "\"\(text)\"" }
        return "'" + text.replacing("'", with: "''") + "'"
    }

    /// The same only if YAML reads the mended block, and finds the texts that were meant in it.
    func reading(_ texts: [String], in file: [UInt8], _ block: Range<Int>) -> YAMLMending? {
        let mended = applied(to: file, block)
        guard case .success(let members) = YAMLReader.members(of: mended, in: 0..<mended.count) else { return nil }
        var found: Set<String> = []
        for member in members { member.value.collect(&found) }
        return texts.allSatisfy(found.contains) ? self : nil
    }
}

extension YAMLValue {
    /// The texts of all scalars.
    fileprivate func collect(_ texts: inout Set<String>) {
        switch self {
        case .scalar(let text, _): texts.insert(text)
        case .sequence(let values, _): for value in values { value.collect(&texts) }
        case .mapping(let members, _): for member in members { member.value.collect(&texts) }
        }
    }
}
