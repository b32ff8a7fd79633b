/// Tags at the end of a typed line: what stands before them is where a value is looked for.
enum TrailingTags {
    /// The words, and the tags with the blanks before each; together they are the line.
    static func parted(_ line: String) -> (words: Substring, tags: Substring) {
        var words = line[...]
        while let blank = words.lastIndex(where: \.isWhitespace), words[words.index(after: blank)...].first == "#" {
            words = words[..<blank]
        }
        return (words, line[words.endIndex...])
    }
}
