/// A change of a file that mends what a diagnostic tells of.
package struct Fix: Sendable, Hashable {
    /// How sure it is that the change is what the writer meant.
    package enum Certainty: Sendable, Hashable {
        /// What is read stays as it is, or nothing was read and there is one way only to mean it: `check --fix` does it.
        case safe
        /// One of several things that could be meant: an editor may offer it, nobody does it unasked.
        case suggestion
    }

    /// What it does, beginning in lower case: `put quotes around the value`. Empty of private text.
    package let title: String
    /// In the order of their places, not overlapping, all in the diagnostic's file.
    package let edits: [TextEdit]
    package let certainty: Certainty

    package init(_ title: String, _ certainty: Certainty, edits: [TextEdit]) {
        self.title = title
        self.certainty = certainty
        self.edits = edits
    }
}

/// Bytes of a file that are to be replaced by others.
package struct TextEdit: Sendable, Hashable {
    package let source: SourceRange
    package let replacement: [UInt8]

    package init(_ source: SourceRange, _ replacement: String) {
        self.init(source, Array(replacement.utf8))
    }

    package init(_ source: SourceRange, _ replacement: [UInt8]) {
        self.source = source
        self.replacement = replacement
    }
}

extension [UInt8] {
    /// The bytes with edits of them made, every other byte as it was.
    ///
    /// - Parameter edits: in the order of their places, not overlapping, all within the bytes.
    /// - Complexity: O(bytes + edits).
    package func applying(_ edits: [TextEdit]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(count)
        var end = 0
        for edit in edits {
            let range = edit.source.bytes.clamped(to: indices)
            guard range.lowerBound >= end else { continue }
            result += self[end..<range.lowerBound]
            result += edit.replacement
            end = range.upperBound
        }
        return result + self[end...]
    }
}
