package import JournalText

/// Words of the writer's, exactly as they stand in a file: what a page quotes, and where it took it from.
///
/// Most of a journal's words are never asked for. Where they read in the file just as they are quoted, they are left
/// there until they are.
package struct Excerpt: Sendable {
    private enum Words: Sendable {
        case made(String)
        /// In a file's bytes, which all excerpts of the file hold together.
        case standing([UInt8], Range<Int>)
    }

    private let words: Words
    /// The bytes they came from, the whole of them.
    package let source: SourceRange

    package init(_ text: String, at source: SourceRange) {
        words = .made(text)
        self.source = source
    }

    /// Words that stand in a range of a file as they are to be quoted, white space aside.
    ///
    /// - Parameter range: Within the file, beginning and ending with a word's byte, or empty.
    package init(standingIn bytes: [UInt8], _ range: Range<Int>, at source: SourceRange) {
        words = .standing(bytes, range)
        self.source = source
    }

    /// The words, line breaks and container markers made single spaces, markup kept.
    ///
    /// - Complexity: O(bytes), each time; none where they were made before.
    package var text: String {
        switch words {
        case .made(let text): text
        case .standing(let bytes, let range): bytes.singleSpaced(range)
        }
    }

    package var isEmpty: Bool {
        switch words {
        case .made(let text): text.isEmpty
        case .standing(_, let range): range.isEmpty
        }
    }

    /// Whether anything but punctuation and white space stands in them.
    package var holdsWord: Bool {
        switch words {
        case .made(let text): text.utf8.contains(where: \.isWordLike)
        case .standing(let bytes, let range): bytes[range].contains(where: \.isWordLike)
        }
    }
}

extension Excerpt: Hashable {
    package static func == (left: Excerpt, right: Excerpt) -> Bool {
        left.source == right.source && left.text == right.text
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(source) }
}
