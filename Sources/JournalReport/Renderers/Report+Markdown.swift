import JournalModel

extension Report {
    /// The schema of a page, in its front matter and in its JSON.
    package static let schema = "journal.report/1"

    /// The page's blocks, title first.
    package var blocks: [Block] {
        let body = sections.flatMap(\.blocks)
        if case .heading(1, _)? = body.first { return body }
        return [.heading(1, [.text(title)])] + body
    }

    /// The page as it is printed: without front matter, what would be a link its label.
    package var markdown: String {
        MarkdownRenderer().render(blocks)
    }

    /// The page as it stands in a file of its own: with front matter, by which it is known again, and links.
    package func markdownFile(links: MarkdownLinks) -> String {
        """
        ---
        type: report
        schema: \(Report.schema)
        from: \(period.first)
        to: \(period.last)
        ---


        """ + MarkdownRenderer(links: links).render(blocks)
    }
}
