import ArgumentParser
import Glibc
import JournalGenerator
import JournalModel

/// `table`: prints what `journal` costs as multiples of what it costs merely to parse the same Markdown with `cmark`.
@main
struct Table: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Measure journal against cmark on the same made-up journals, in one run.")

    @Argument(help: "The program to measure: a release build of journal.")
    var journal: String

    @Argument(help: "The smallest program that uses Foundation: the product `smallest` of this package.")
    var smallest: String

    @Option(help: "How often each pair of commands is run; medians count.")
    var runs = 5

    @Option(help: "How many years the journal has; ten times as many are measured against them.")
    var years = 20

    @Option(help: ArgumentHelp("Write the journals into a folder, and measure nothing.", visibility: .private))
    var writeInto: String?

    func validate() throws {
        guard runs > 0, years > 0 else { throw ValidationError("There must be a run, and a year.") }
    }

    func run() throws {
        if let writeInto { return try write(into: writeInto) }
        let folder = try Table.temporaryFolder()
        defer { try? Measurement.remove(folder) }
        // By a process of its own: the most memory that this one ever held would be told as that of all it starts.
        _ = try Measurement.run(
            ["/proc/self/exe", journal, smallest, "--years", "\(years)", "--write-into", folder])
        print("\(years) years until \(GeneratedJournal.lastDay), \(runs) runs of each\n")
        print("| what | at most | reached | | |\n| :-- | --: | --: | :-- | :-- |")
        for row in rows(in: folder) { print(try row.measured(runs: runs)) }
    }

    private func write(into folder: String) throws {
        let days = years * 1461 / 4
        try GeneratedJournal(days: days).write(to: "\(folder)/years")
        try GeneratedJournal(days: days * 10).write(to: "\(folder)/ages")
        try GeneratedJournal(days: days, isOneFile: true).write(to: "\(folder)/one")
        try GeneratedJournal(days: 14).write(to: "\(folder)/days")
    }

    private func rows(in folder: String) -> [Row] {
        let oneCore = ["taskset", "-c", "0"]
        let yardstick = Table.yardstick("\(folder)/years")
        func command(_ arguments: String..., of name: String) -> [String] {
            [journal] + arguments + ["--journal", "\(folder)/\(name)", "--today", GeneratedJournal.lastDay.description]
        }
        let report = command("report", of: "years")
        let ages = command("report", of: "ages")
        let oneFile = "\(folder)/one/days.md"
        return [
            Row(what: "`report`", command: report, other: yardstick, figure: .time, limit: 0.5),
            Row(
                what: "`report`, one core", command: oneCore + report, other: oneCore + yardstick, figure: .time,
                limit: 0.9),
            Row(
                what: "`list moods --format json`", command: command("list", "moods", "--format", "json", of: "years"),
                other: yardstick, figure: .time, limit: 0.7),
            Row(what: "`check`", command: command("check", of: "years"), other: yardstick, figure: .time, limit: 0.8),
            Row(what: "ten times the years, time", command: ages, other: report, figure: .time, limit: 10.5),
            Row(what: "ten times the years, memory", command: ages, other: report, figure: .memory, limit: 10.5),
            Row(what: "memory of `report`", command: report, other: [], figure: .megabytes, limit: 120),
            Row(
                what: "`report` on 14 days, against the smallest program with Foundation",
                command: command("report", of: "days"), other: [smallest], figure: .time, limit: 2),
            Row(
                what: "one file, one core", command: oneCore + command("report", of: "one"),
                other: oneCore + ["cmark", oneFile], figure: .time, limit: 1.2),
        ]
    }

    /// What it costs to parse the same files and do nothing with them.
    private static func yardstick(_ folder: String) -> [String] {
        ["sh", "-c", "find '\(folder)' -name '*.md' -print0 | xargs -0 cmark"]
    }

    private static func temporaryFolder() throws -> String {
        var template = Array("/tmp/journal-table-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw Measurement.Failure(description: "no temporary folder") }
        return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}

extension Measurement {
    /// Removes a folder with all that is in it.
    static func remove(_ folder: String) throws { _ = try run(["rm", "-rf", folder]) }
}
