import JournalModel
import JournalReport
import JournalText

/// Words of a writer's, as if they stood in a file.
func excerpt(_ text: String) -> Excerpt {
    Excerpt(text, at: SourceRange(file: 0, bytes: 0..<text.utf8.count))
}

/// A paragraph of one excerpt, as Markdown without its line feed.
func markdown(_ text: String) -> String {
    String(MarkdownRenderer().render([.paragraph([.excerpt(excerpt(text))])]).dropLast())
}
