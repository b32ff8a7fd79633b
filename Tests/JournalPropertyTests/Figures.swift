import JournalAnalysis
import JournalModel
import JournalReading
import JournalReport
import JournalText
import Testing

@testable import JournalCommands

/// Every figure that can be had of a journal: its pages, the arithmetic behind them, its goals and its lists.
struct Figures {
    /// A page, a story or a list.
    struct Part {
        let name: String
        let json: JSONValue
        /// As it is printed; empty where it is data only.
        let text: String
    }

    let parts: [Part]
    /// Said on the terminal only: the one thing that a private entry may change.
    let privateDays: Int

    init(of journal: Journal, today: CivilDate) throws {
        var parts: [Part] = []
        var privateDays = 0
        for since in [ReportOptions.Since.lastSession, .start] {
            let options = ReportOptions(today: today, since: since)
            let report = Report.make(of: journal, options)
            parts.append(Part(name: "report since \(since)", json: report.json, text: report.markdown))
            privateDays = max(privateDays, report.privateDays)
        }
        let options = ReportOptions(today: today)
        for (id, _) in Explanation.subjects(in: journal, options) {
            let json = try Explanation.make(of: id, in: journal, options, more: true).json
            parts.append(Part(name: "explain \(id)", json: json, text: ""))
        }
        let known = journal.asOf(today)
        let goals = GoalProgress.all(in: known, period: ReportPeriod(of: known, today: today).span)
        let places = Places(in: journal)
        parts.append(
            Part(name: "goals", json: GoalsJSON(goals: goals, today: today, places: places).json, text: ""))
        for kind in ListKind.all {
            let list = ListOutput(kind: kind, rows: kind.rows(known), places: places)
            parts.append(Part(name: "list \(kind.name)", json: list.json, text: ""))
        }
        self.parts = parts
        self.privateDays = privateDays
    }

    /// The first line in which each part differs from another journal's; none where all figures are the same.
    ///
    /// - Parameter comparable: what of a part's data has to be the same.
    func differences(
        from other: Figures, comparingText: Bool = true, _ comparable: (JSONValue) -> JSONValue = { $0 }
    ) -> [String] {
        let names = other.parts.map(\.name)
        guard parts.map(\.name) == names else {
            let changed = Set(parts.map(\.name)).symmetricDifference(names)
            return ["with and without: " + changed.sorted().joined(separator: ", ")]
        }
        return zip(parts, other.parts).compactMap { mine, theirs in
            if comparingText, mine.text != theirs.text {
                return mine.name + ": " + Figures.firstDifference(mine.text, theirs.text)
            }
            // Nearly all parts are equal as they are, and need no second look.
            if mine.json == theirs.json { return nil }
            let (left, right) = (comparable(mine.json), comparable(theirs.json))
            return left == right
                ? nil : mine.name + " as data: " + Figures.firstDifference(left.rendered, right.rendered)
        }
    }

    private static func firstDifference(_ mine: String, _ theirs: String) -> String {
        let (left, right) = (mine.split(separator: "\n"), theirs.split(separator: "\n"))
        let place = zip(left, right).enumerated().first { $0.element.0 != $0.element.1 }?.offset
        let index = place ?? min(left.count, right.count)
        func around(_ lines: [Substring]) -> String {
            lines[max(0, min(index - 3, lines.count))..<min(index + 2, lines.count)].joined(separator: "\n")
        }
        return "\n\(around(left))\n… and not …\n\(around(right))"
    }
}

extension JSONValue {
    /// The same without some of its members. A rule's source, which is a book, stays.
    func without(_ names: Set<String>) -> JSONValue {
        switch self {
        case .array(let values): .array(values.map { $0.without(names) })
        case .object(let members):
            .object(
                members.compactMap { member in
                    if case .string = member.value, member.name == "source" { return member }
                    return names.contains(member.name) ? nil : Member(member.name, member.value.without(names))
                })
        default: self
        }
    }

    /// The same without the places of figures.
    var withoutSources: JSONValue { without(["source", "sources"]) }

    /// The same without where places end: a note as a whole is longer when something is added at its end.
    var withoutEnds: JSONValue { without(["endLine", "endColumn"]) }

    /// The same with the places of a figure in an order of their own, and not in that of their paths.
    var withoutOrderOfSources: JSONValue {
        switch self {
        case .array(let values): .array(values.map(\.withoutOrderOfSources))
        case .object(let members):
            .object(
                members.map { member in
                    let isSources = member.name == "sources"
                    return Member(
                        member.name, isSources ? member.value.withoutOrder : member.value.withoutOrderOfSources)
                })
        default: self
        }
    }

    /// The same with lists in an order of their own: what stands in them, and not where.
    var withoutOrder: JSONValue {
        switch self {
        case .array(let values): .array(values.map(\.withoutOrder).sorted { $0.rendered < $1.rendered })
        case .object(let members): .object(members.map { Member($0.name, $0.value.withoutOrder) })
        default: self
        }
    }

    /// The same with files called by other names.
    func naming(_ names: [String: String]) -> JSONValue {
        switch self {
        case .array(let values): .array(values.map { $0.naming(names) })
        case .object(let members):
            .object(
                members.map { member in
                    if member.name == "file", case .string(let path) = member.value {
                        return Member("file", .string(names[path] ?? path))
                    }
                    return Member(member.name, member.value.naming(names))
                })
        default: self
        }
    }
}
