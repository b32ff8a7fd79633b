import JournalAnalysis
import JournalModel

/// The table of scores. Days stand in its head where they are the same for all, else beside the scores.
enum ScoreTable {
    static func table(_ courses: [ScoreCourse], _ page: PageContext) -> Block.Table {
        // A single score from before the page's time is a first one, and there is none now.
        let isOld = { (course: ScoreCourse) in
            course.points.count == 1 && !page.period.recent.contains(course.now.date)
        }
        let hasChange = courses.contains { $0.points.count > 1 }
        let hasFirst = hasChange || courses.contains(where: isOld)
        let hasNow = !courses.allSatisfy(isOld)
        let hasPrevious = courses.contains { $0.previous != nil } && !page.period.looksBack
        let hasCutoff = courses.contains { $0.caseness != nil }
        let sharesDays =
            Set(courses.map(\.now.date)).count == 1 && !(hasNow && courses.contains(where: isOld))
            && Set(courses.map(\.first.date)).count == 1
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
        if hasFirst {
            header.append(head("First", model?.first.date))
            alignments.append(.right)
        }
        if hasPrevious {
            header.append(head("Previous", model?.previous?.date))
            alignments.append(.right)
        }
        if hasNow {
            header.append(head("Now", model?.now.date))
            alignments.append(.right)
        }
        if hasChange {
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
            let isSingle = course.points.count == 1
            if hasFirst { row.append(isSingle && !isOld(course) ? [] : cell(course.first)) }
            if hasPrevious { row.append(cell(course.previous)) }
            if hasNow { row.append(isOld(course) ? [] : cell(course.now, isNow: true)) }
            if hasChange { row.append(isSingle ? [] : ScoreWords.verdict(course.change(from: course.first))) }
            if hasCutoff { row.append([.text(ScoreWords.cutoff(course))]) }
            return row
        }
        return Block.Table(header: header, alignments: alignments, rows: rows)
    }
}
