/// Markdown made for the width of a terminal: paragraphs and items are broken at their spaces, and what stands in code
/// and in headings stays as it is.
package struct WrappedMarkdown {
    /// In columns.
    private let width: Int
    private var lines: [String] = []
    /// The words of the paragraph or item that is being read.
    private var words: [Substring] = []
    private var isItem = false
    /// The signs that began a block of code, until they stand again.
    private var fence: Substring?

    package static func text(of markdown: String, width: Int) -> String {
        // Narrower, nothing can be read.
        var wrapped = WrappedMarkdown(width: max(width, 20))
        for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) { wrapped.add(line) }
        wrapped.endParagraph()
        return wrapped.lines.joined(separator: "\n")
    }

    private init(width: Int) { self.width = width }

    private mutating func add(_ line: Substring) {
        if let fence {
            lines.append(String(line))
            if line == fence { self.fence = nil }
        } else if line.isEmpty || line.hasPrefix("#") || line.hasPrefix("~~~") {
            endParagraph()
            lines.append(String(line))
            if line.hasPrefix("~~~") { fence = line }
        } else {
            if line.hasPrefix("- ") {
                endParagraph()
                isItem = true
            }
            words += (isItem && words.isEmpty ? line.dropFirst(2) : line).split(separator: " ")
        }
    }

    private mutating func endParagraph() {
        guard !words.isEmpty else { return }
        var line = isItem ? "- " : ""
        var isStart = true
        for word in words {
            if !isStart, DisplayWidth.of(line) + 1 + DisplayWidth.of(String(word)) > width {
                lines.append(line)
                line = isItem ? "  " : ""
                isStart = true
            }
            line += (isStart ? "" : " ") + word
            isStart = false
        }
        lines.append(line)
        words = []
        isItem = false
    }
}
