package import JournalModel

extension Report {
    /// The writer's own words on the page, in the order they stand there, each once: all that would be handed over.
    package var excerpts: [Excerpt] {
        var seen: Set<Excerpt> = []
        return blocks.flatMap(\.lines).flatMap { $0 }.flatMap(\.excerpts).filter { seen.insert($0).inserted }
    }
}

extension Block {
    /// Every line of the block, or cell of the table, in order.
    package var lines: [[Inline]] {
        switch self {
        case .heading(_, let line), .paragraph(let line): [line]
        case .bullets(let lines), .numbered(let lines): lines
        case .table(let table): table.header + table.rows.flatMap { $0 }
        case .rule: []
        }
    }
}

extension Inline {
    fileprivate var excerpts: [Excerpt] {
        switch self {
        case .text, .link: []
        case .strong(let inner): inner.flatMap(\.excerpts)
        case .excerpt(let excerpt), .quoted(let excerpt), .named(let excerpt): [excerpt]
        }
    }
}
