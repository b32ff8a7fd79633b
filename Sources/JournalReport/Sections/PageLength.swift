import JournalModel

/// Keeps the page to one printed page: what does not fit moves below a line "More", the lowest sections first.
enum PageLength {
    /// Lines of a printed page, and its width.
    private static let lines = 64
    private static let columns = 100

    /// What leads the page, in this order, and is never moved; "In short" comes after it.
    private static let leading: Set<String> = [
        OpeningSection.id, RiskSection.id, FirstSection.id, WorseSection.id,
    ]

    /// The sections in their order, with "In short" and "More" where they take more than a page.
    static func fit(_ sections: [ReportSection], _ page: PageContext) -> [ReportSection] {
        guard page.options.sections == nil, sections.reduce(0, { $0 + length($1) }) > lines else { return sections }
        let lead = sections.filter { leading.contains($0.id) }
        let closing = sections.filter { $0.id == PrivateSection.id }
        let body = sections.filter { !leading.contains($0.id) && $0.id != PrivateSection.id }
        let opening = lead + (InShort.section(page).map { [$0] } ?? [])

        var room = lines - (opening + closing).reduce(0) { $0 + length($1) }
        // The first section of the body stays above the line, however long it is.
        let fitting = body.enumerated().prefix { index, section in
            room -= length(section)
            return room >= 0 || index == 0
        }.count
        let rest = body.dropFirst(fitting)
        let more =
            rest.isEmpty
            ? [] : [ReportSection(id: "more", blocks: [.rule, .paragraph([.strong(["More"])])], figures: .null)]
        return opening + body.prefix(fitting) + more + rest + closing
    }

    /// How many lines the blocks take, with an empty one after each.
    private static func length(_ section: ReportSection) -> Int {
        section.blocks.reduce(0) { $0 + length($1) + 1 }
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
