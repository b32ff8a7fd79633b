import JournalAnalysis
import JournalChecks
import JournalDoctor
import JournalModel
import JournalReading
import JournalReport
import JournalText

@testable import JournalCommands

/// Everything that any command prints of a journal, in every format, without running the program.
struct Outputs {
    let named: [(name: String, text: String)]

    /// - Parameter isFull: Whether each page is rendered in every format; the others say the same in other signs.
    init(root: String, today: CivilDate, isFull: Bool = true) throws {
        let journal = try JournalLoader.load(root: root, workers: 1)
        let printed = Outputs(of: journal, root: root, today: today, isFull: isFull)
        named = try printed.named + Outputs.examined(root: root, isFull: isFull)
    }

    /// The same without what an examination of the folder says, for which there must be one.
    init(of journal: Journal, root: String, today: CivilDate, isFull: Bool = true) {
        let places = Places(in: journal)
        var named: [(String, String)] = []
        for (name, since) in [("report", ReportOptions.Since.lastSession), ("report --since start", .start)] {
            let report = Report.make(of: journal, ReportOptions(today: today, since: since))
            let preview = Preview(report: report, places: places)
            named.append((name, report.markdown))
            named.append((name + " --format json", report.json.rendered))
            guard isFull else { continue }
            named.append((name + " --format text", TerminalRenderer(width: 80, usesColor: false).render(report.blocks)))
            named.append((name + " --preview", preview.text))
            named.append((name + " --preview --format json", preview.json.rendered))
            let file = ReportFile(path: root + "/reports/page.md", root: root)
            named.append((name + " -o", report.markdownFile(links: file.links(to: journal))))
        }
        for explanation in Explanation.all(in: journal, ReportOptions(today: today, since: .start), more: isFull) {
            named.append(("explain \(explanation.id) --format markdown", MarkdownRenderer().render(explanation.blocks)))
            if isFull { named.append(("explain \(explanation.id) --format json", explanation.json.rendered)) }
        }
        let known = journal.asOf(today)
        let period = ReportPeriod(of: known, today: today).span
        let goals = known.goals.map { GoalProgress(of: $0, in: known, period: period) }
        var pages = [("goals", GoalsPage(goals: goals).blocks)]
        pages += goals.map { ("goals \($0.goal.id)", GoalStory(progress: $0, today: today).blocks) }
        for (name, blocks) in pages {
            if isFull { named.append((name, TerminalRenderer(width: 80, usesColor: false).render(blocks))) }
            named.append((name + " --format markdown", MarkdownRenderer().render(blocks)))
        }
        named.append(("goals --format json", GoalsJSON(goals: goals, today: today, places: places).json.rendered))
        for kind in ListKind.all {
            let list = ListOutput(kind: kind, rows: kind.rows(known), places: Places(in: known))
            named.append(("list \(kind.name) --format json", list.json.rendered))
            guard isFull else { continue }
            named.append(("list \(kind.name) --format csv", list.csv(showsControls: false)))
            named.append(("list \(kind.name)", list.table(width: nil, usesColor: false)))
        }
        let found = CheckRun(CheckContext(journal, today: today)).found
        func checkText(showsSource: Bool) -> CheckText {
            CheckText(journal: journal, prefix: "", showsSource: showsSource, width: 80, usesColor: false)
        }
        let check = checkText(showsSource: false)
        named.append(("check", found.map { check.text(of: [$0]).replacing("\n", with: " ") + "\n" }.joined()))
        if isFull {
            let json = found.map { problem in
                CheckJSON(found: [problem], today: today, places: places).json.rendered.replacing("\n", with: " ")
                    + "[\(problem.id)]\n"
            }
            named.append(("check --format json", json.joined()))
            named.append((Outputs.diff, FixDiff(found, in: journal).text))
            named.append((Outputs.onTerminal, checkText(showsSource: true).text(of: found)))
        }
        named.append(("incomplete", journal.unreadFiles.map { "\($0)\n" }.joined()))
        self.named = named
    }

    private static func examined(root: String, isFull: Bool) throws -> [(name: String, text: String)] {
        let examination = try Examination.make(root: root, workers: 1)
        let seen = Places(of: examination.files)
        let json = ("doctor --format json", DoctorJSON(examination: examination, places: seen).json.rendered)
        guard isFull else { return [json] }
        let page = DoctorPage(examination: examination, places: seen, root: "/notes", isWritten: false)
        return [json, ("doctor", TerminalRenderer(width: 80, usesColor: false).render(page.blocks + page.ending))]
    }

    private static let diff = "check --diff"
    private static let onTerminal = "check on a terminal"

    /// The outputs in which a word stands.
    func naming(_ word: String) -> [String] {
        named.filter { $0.text.lowercased().contains(word) }.map(\.name)
    }

    /// The first lines in which this differs from another's, places and messages on privacy aside.
    func differences(from other: Outputs) -> [String] {
        var found: [String] = []
        let others = Dictionary(other.named.map { ($0.name, $0.text) }, uniquingKeysWith: { first, _ in first })
        // A diff tells where something private is mended, and a line with something private on it is not shown.
        for (name, text) in named where name != Outputs.diff && name != Outputs.onTerminal {
            let other = others[name] ?? "not there"
            guard text != other else { continue }
            let mine = Outputs.comparable(text)
            let theirs = Outputs.comparable(other)
            guard mine != theirs else { continue }
            let pair = zip(mine, theirs).first { $0 != $1 } ?? (mine.last ?? "", theirs.last ?? "")
            found.append("\(name): “\(pair.0)” and not “\(pair.1)” (\(mine.count), \(theirs.count) lines)")
        }
        return found
    }

    /// Lines without numbers of lines and columns, and without messages that say where something is hidden.
    private static func comparable(_ text: String) -> [String] {
        let ids = ["nearly-private", "private-", "comment-unclosed", "front-matter-"]
        return text.split(separator: "\n").compactMap { line in
            if ids.contains(where: { line.contains("[" + $0) }) { return nil }
            return withoutPlaces(line)
        }
    }

    private static let beforePlaces = [
        ".md:", ".md,", "\"line\": ", "\"column\": ", "\"endLine\": ", "\"endColumn\": ",
    ].map { Array($0.utf8) }

    private static func withoutPlaces(_ line: Substring) -> String {
        let bytes = Array(line.utf8)
        var kept: [UInt8] = []
        kept.reserveCapacity(bytes.count)
        var isPlace = false
        for byte in bytes {
            if isPlace, byte.isDigit || byte == UInt8(ascii: ":") { continue }
            isPlace = false
            // Columns are as wide as what stands in them.
            if byte == .space || byte == UInt8(ascii: "-"), kept.last == byte { continue }
            kept.append(byte)
            if byte == .space || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ",") {
                isPlace = beforePlaces.contains { ends(kept, with: $0) }
            }
        }
        return String(decoding: kept, as: UTF8.self)
    }

    private static func ends(_ bytes: [UInt8], with ending: [UInt8]) -> Bool {
        guard bytes.count >= ending.count else { return false }
        for index in ending.indices where bytes[bytes.count - ending.count + index] != ending[index] { return false }
        return true
    }
}
