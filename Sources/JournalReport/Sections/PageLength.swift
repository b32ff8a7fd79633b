import JournalModel

/// Keeps the page to one printed page: what does not fit moves below a line "More", the lowest sections first.
enum PageLength {
    /// Lines of a printed page (A4, a proportional face of nine points), and the characters in one.
    private static let lines = 69.0
    private static let columns = 110

    /// What leads the page, in this order, and is never moved; "In short" comes after it.
    private static let leading: Set<String> = [
        OpeningSection.id, RiskSection.id, FirstSection.id, WorseSection.id,
    ]

    /// What stays above the line: the table of the goals, and what the writer called a setback.
    private static let staying: Set<String> = [GoalSection.id, SetbackSection.id]

    /// The sections in their order, with "In short" and "More" where they take more than a page.
    static func fit(_ sections: [ReportSection], _ page: PageContext) -> [ReportSection] {
        let whole = ShortSections.gathered(sections)
        guard page.options.sections == nil, height(whole) > lines else { return whole }
        let opening = sections.filter { leading.contains($0.id) } + (InShort.section(page).map { [$0] } ?? [])
        let closing = sections.filter { $0.id == PrivateSection.id }
        let more = ReportSection(id: "more", blocks: [.rule, .paragraph([.strong(["More"])])], figures: .null)
        var above = sections.filter { !leading.contains($0.id) && $0.id != PrivateSection.id }
            .flatMap(GoalSection.parted)
        var below: [ReportSection] = []
        // The first section of the body stays, however long it is.
        while height(opening + laidOut(above) + [more] + closing) > lines,
            let lowest = above.indices.dropFirst().last(where: { !staying.contains(above[$0].id) })
        {
            below.insert(above.remove(at: lowest), at: 0)
        }
        return opening + laidOut(above)
            + (below.isEmpty ? [] : [more] + ShortSections.gathered(below, followsTitle: true)) + closing
    }

    /// Short sections brought together, and the goals' table with what belongs below it.
    private static func laidOut(_ sections: [ReportSection]) -> [ReportSection] {
        var result: [ReportSection] = []
        for section in ShortSections.gathered(sections) {
            if section.id == GoalSection.detailsID, let goals = result.last, goals.id == GoalSection.id {
                let blocks = goals.blocks + section.blocks.dropFirst()
                result[result.count - 1] = ReportSection(id: goals.id, blocks: blocks, figures: goals.figures)
            } else {
                result.append(section)
            }
        }
        return result
    }

    /// How many lines the sections take in print, where an empty line between two blocks is half a line's gap.
    private static func height(_ sections: [ReportSection]) -> Double {
        let blocks = sections.flatMap(\.blocks)
        return blocks.reduce(0) { $0 + Double(length($1)) + 0.5 }
    }

    private static func length(_ block: Block) -> Int {
        switch block {
        case .heading, .rule: 1
        case .paragraph(let line): length(line)
        case .bullets(let lines), .numbered(let lines): lines.reduce(0) { $0 + length($1) }
        case .table(let table): table.rows.count + 2
        }
    }

    private static func length(_ line: [Inline]) -> Int {
        max(1, (line.reduce(0) { $0 + width($1) } + columns - 1) / columns)
    }

    private static func width(_ inline: Inline) -> Int {
        switch inline {
        case .text(let text), .link(let text, file: _): text.count
        case .strong(let inner): inner.reduce(0) { $0 + width($1) }
        case .excerpt(let excerpt), .quoted(let excerpt), .named(let excerpt): excerpt.text.count
        }
    }
}
