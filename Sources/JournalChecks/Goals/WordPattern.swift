/// A way of saying something, in words: `be|feel more? @state`.
///
/// Parts are parted by spaces. `a|b` is either word, `@name` a word of that list of the vocabulary, `*` any word; `?`
/// after a part says that it may be missing. Case does not matter, nor which apostrophe is written.
struct WordPattern: Sendable {
    private struct Part: Sendable {
        /// Empty for any word.
        let words: Set<String>
        let isOptional: Bool
    }

    private let parts: [Part]
    /// As it stands in the vocabulary.
    let text: String

    init(_ text: String) {
        self.text = text
        parts = text.split(separator: " ").map { part in
            let isOptional = part.last == "?"
            let words = (isOptional ? part.dropLast() : part).split(separator: "|")
            guard words != ["*"] else { return Part(words: [], isOptional: isOptional) }
            return Part(
                words: Set(
                    words.flatMap { word in
                        word.first == "@"
                            ? GoalVocabulary.lists[String(word.dropFirst()), default: []] : [String(word)]
                    }), isOptional: isOptional)
        }
    }

    /// The number of the first word behind it, where the words from `start` on are so.
    ///
    /// - Complexity: O(words), but for the parts that may be missing.
    func end(in words: [WordsInPlace.Word], from start: Int) -> Int? { end(words, start, 0) }

    private func end(_ words: [WordsInPlace.Word], _ index: Int, _ part: Int) -> Int? {
        guard parts.indices.contains(part) else { return index }
        let wanted = parts[part]
        if words.indices.contains(index), wanted.words.isEmpty || wanted.words.contains(words[index].text),
            let end = end(words, index + 1, part + 1)
        {
            return end
        }
        return wanted.isOptional ? end(words, index, part + 1) : nil
    }
}

extension [WordPattern] {
    /// The longest of what begins at a word.
    func range(in words: [WordsInPlace.Word], from start: Int) -> Range<Int>? {
        compactMap { $0.end(in: words, from: start) }.max().flatMap { $0 > start ? start..<$0 : nil }
    }

    /// The first place at or after a word that one of them begins at.
    func firstRange(in words: [WordsInPlace.Word], from start: Int = 0) -> Range<Int>? {
        guard start < words.count else { return nil }
        return (start..<words.count).lazy.compactMap { range(in: words, from: $0) }.first
    }
}
