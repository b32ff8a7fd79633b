import JournalAnalysis
import JournalModel
import JournalText

extension Explanation {
    /// The explanation as a page: a heading a figure, its arithmetic, then a line for each thing it rests on.
    package var blocks: [Block] {
        let days = "From \(DateWords.dated(page.span.first)) to \(DateWords.dated(page.span.last))."
        let head: [Block] = [.heading(1, subject.title), .paragraph([.text(days)])]
        guard !figures.isEmpty else { return head + [.paragraph(["Nothing of it was noted in this time."])] }
        return head + figures.flatMap(blocks)
    }

    private func blocks(_ figure: ExplainedFigure) -> [Block] {
        let title = figure.words.isEmpty ? figure.name : "\(figure.name): \(figure.words)"
        var blocks: [Block] = [.heading(2, [.text(title)])]
        if !figure.arithmetic.isEmpty { blocks.append(.paragraph([.text(figure.arithmetic.joined(separator: " "))])) }
        if !figure.inputs.isEmpty {
            blocks.append(.bullets(figure.inputs.map { $0.words + page.placesInLine($0.sources) }))
        }
        if let missing = figure.missing { blocks.append(.paragraph([.text(missing)])) }
        if !figure.rules.isEmpty {
            blocks.append(.bullets(figure.rules.map { [.text("\($0.words) (source: \($0.source))")] }))
        }
        return blocks
    }
}

extension PageContext {
    /// More places than these are counted instead of named.
    private static let mostPlaces = 12

    /// ` (days/2026-03-05.md:14, days/2026-03-09.md:9)`, each place once.
    fileprivate func placesInLine(_ sources: [SourceRange]) -> [Inline] {
        let places = sources.eachOnce
        guard !places.isEmpty else { return [] }
        var parts: [[Inline]] = places.prefix(PageContext.mostPlaces).map {
            [.link(fileAndLine(of: $0), file: $0.file)]
        }
        if places.count > parts.count { parts.append([.text("and \(places.count - parts.count) more")]) }
        return [" ("] + .joined(parts, separator: ", ") + [")"]
    }
}
