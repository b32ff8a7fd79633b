/// Brings the sections of a line or two together under one heading, a bullet each.
enum ShortSections {
    private static let ids: Set<String> = [
        ThoughtSection.id, ActivitySection.id, ExposureSection.id, UrgeSection.id, TrackerSection.id, TherapySection.id,
        SharedSection.id,
    ]

    /// The same sections in their order, each with its figures. Where several short ones follow on each other the first
    /// holds the lines of all.
    /// - Parameter followsTitle: a title stands above already, and the first section needs none.
    static func gathered(_ sections: [ReportSection], followsTitle: Bool = false) -> [ReportSection] {
        var result: [ReportSection] = []
        var run: [ReportSection] = []
        for section in sections {
            if ids.contains(section.id), isShort(section) {
                run.append(section)
            } else {
                result += joined(run, isTitled: !(followsTitle && result.isEmpty)) + [section]
                run = []
            }
        }
        return result + joined(run, isTitled: !(followsTitle && result.isEmpty))
    }

    /// One with a heading of its own keeps it.
    private static func isShort(_ section: ReportSection) -> Bool {
        if case .heading? = section.blocks.first { false } else { true }
    }

    private static func joined(_ run: [ReportSection], isTitled: Bool) -> [ReportSection] {
        guard run.count > 1, let first = run.first else { return run }
        let title: [Block] = isTitled ? [.heading(2, ["Also noted"])] : []
        let blocks = title + [.bullets(run.flatMap(\.blocks).flatMap(lines))]
        return [ReportSection(id: first.id, blocks: blocks, figures: first.figures)]
            + run.dropFirst().map { ReportSection(id: $0.id, blocks: [], figures: $0.figures) }
    }

    private static func lines(_ block: Block) -> [[Inline]] {
        switch block {
        case .paragraph(let line): [line]
        case .bullets(let lines): lines
        case .heading, .numbered, .table, .rule: []
        }
    }
}
