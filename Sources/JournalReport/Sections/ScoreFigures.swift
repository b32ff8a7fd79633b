import JournalAnalysis
import JournalModel

/// The questionnaires on the page, as data.
enum ScoreFigures {
    static func json(_ page: PageContext) -> JSONValue {
        .members([
            "measures": .array(page.courses.map { course($0, page) }),
            "pairRecovery": PairRecovery(page.courses).map { pair($0, page) } ?? .null,
        ])
    }

    private static func course(_ course: ScoreCourse, _ page: PageContext) -> JSONValue {
        let previous = course.previous.map { ScoreWords.json(course.change(from: $0), page) }
        let hasEarlier = course.points.count > 1
        return .members([
            "measure": .string(course.measure.id), "name": .string(course.measure.shortName),
            "subscale": .optional(course.subscale),
            "higherIsWorse": .bool(course.measure.direction == .higherWorse),
            "scores": .array(course.points.map { point($0, page) }),
            "sinceFirst": hasEarlier ? ScoreWords.json(course.change(from: course.first), page) : .null,
            "sincePrevious": previous ?? .null,
            "cutoff": .optional(course.caseness?.value),
            "isCase": .optional(course.caseness?.isMet(by: course.now.value)),
            "range": .optional(course.band(of: course.now.value)),
            "declaredRange": course.form.range.map {
                .array([.int($0.lowerBound), .int($0.upperBound)])
            } ?? .null,
            "leftOut": .array(course.form.leftOut.map(JSONValue.int)),
            "lowest": point(course.lowest, page), "highest": point(course.highest, page),
            "cutoffSource": .optional(course.caseness?.source),
            "rangeSource": .optional(
                course.band(of: course.now.value) == nil ? nil : course.measure.bandsSource),
            "recovery": Recovery(course).map { recovery($0, page) } ?? .null,
            "response": course.isResponse.map { isMet in
                .members([
                    "isMet": .bool(isMet), "percent": .optional(course.measure.response?.percent),
                    "atMost": .optional(course.measure.response?.atMost),
                    "source": .optional(course.measure.response?.source),
                ])
            } ?? .null,
            "remission": course.isRemission.map { isMet in
                .members([
                    "isMet": .bool(isMet), "value": .optional(course.measure.remission?.value),
                    "source": .optional(course.measure.remission?.source),
                ])
            } ?? .null,
        ])
    }

    private static func point(_ point: ScoreCourse.Point, _ page: PageContext) -> JSONValue {
        .members([
            "date": .string(point.date.description), "value": .number(point.value), "n": .int(1),
            "sources": page.sources([point.source]),
        ])
    }

    private static func recovery(_ recovery: Recovery, _ page: PageContext) -> JSONValue {
        .members([
            "wasCase": .bool(recovery.wasCase), "isCase": .bool(recovery.isCase),
            "isRecovered": .bool(recovery.isRecovered), "n": .int(2),
            "sources": page.sources([recovery.first.source, recovery.now.source]),
        ])
    }

    private static func pair(_ pair: PairRecovery, _ page: PageContext) -> JSONValue {
        .members([
            "measures": .array(PairRecovery.measures.sorted().map(JSONValue.string)),
            "wasCase": .bool(pair.wasCase), "isCase": .bool(pair.isCase), "isRecovered": .bool(pair.isRecovered),
            "n": .int(4), "sources": page.sources(pair.sources), "source": .string(PairRecovery.source),
        ])
    }
}
