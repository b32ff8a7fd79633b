import JournalAnalysis
import JournalModel

/// The table of scores. Days stand in its head where they are the same for all, else beside the scores.
enum ScoreTable {
    static func table(_ courses: [ScoreCourse], _ page: PageContext) -> Block.Table {
        let hasEarlier = courses.contains { $0.points.count > 1 }
        let hasPrevious = courses.contains { $0.previous != nil } && !page.period.looksBack
        let hasCutoff = courses.contains { $0.caseness != nil }
        let sharesDays =
            Set(courses.map(\.now.date)).count == 1 && Set(courses.map(\.first.date)).count == 1
            && (!hasPrevious || Set(courses.map { $0.previous?.date }).count == 1)
        let directions = Set(courses.map(\.measure.direction))

        func head(_ name: String, _ date: CivilDate?) -> [Inline] {
            [.text(sharesDays ? date.map(page.dates.short) ?? name : name)]
        }
        func cell(_ point: ScoreCourse.Point?, isNow: Bool = false) -> [Inline] {
            guard let point else { return [] }
            let value = Inline.text(NumberWords.number(point.value))
            let day = sharesDays ? [] : [Inline.text(" (\(page.dates.short(point.date)))")]
            return [isNow ? .strong([value]) : value] + day
        }

        let model = courses.first
        var header: [[Inline]] = [[]]
        var alignments: [Block.Table.Alignment] = [.left]
        if hasEarlier {
            header.append(head("First", model?.first.date))
            alignments.append(.right)
        }
        if hasPrevious {
            header.append(head("Previous", model?.previous?.date))
            alignments.append(.right)
        }
        header.append(head("Now", model?.now.date))
        alignments.append(.right)
        if hasEarlier {
            let first = sharesDays ? model.map { page.dates.short($0.first.date) } : nil
            header.append([.text("Since " + (first ?? "the first"))])
            alignments.append(.left)
        }
        if hasCutoff {
            header.append(["Cut-off"])
            alignments.append(.left)
        }

        let rows = courses.map { course -> [[Inline]] in
            let better = course.measure.direction == .higherWorse ? " (lower is better)" : " (higher is better)"
            let note = directions.count == 1 ? "" : better
            var row: [[Inline]] = [[.text(ScoreWords.name(course) + note)]]
            let isFirst = course.points.count == 1
            if hasEarlier { row.append(isFirst ? [] : cell(course.first)) }
            if hasPrevious { row.append(cell(course.previous)) }
            row.append(cell(course.now, isNow: true))
            if hasEarlier { row.append(isFirst ? [] : ScoreWords.verdict(course.change(from: course.first))) }
            if hasCutoff { row.append([.text(ScoreWords.cutoff(course))]) }
            return row
        }
        return Block.Table(header: header, alignments: alignments, rows: rows)
    }
}
