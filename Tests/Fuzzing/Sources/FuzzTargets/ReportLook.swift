import JournalChecks
import JournalModel
import JournalReading
import JournalReport
import JournalSyntax
import JournalText

@testable import JournalCommands

/// A journal of several files, and everything that any command prints of it.
enum ReportLook {
    /// 18 March 2026.
    private static let today = CivilDate(dayNumber: 20_530)

    /// Where the parts of an input go, which are parted by lines of `@@@`.
    private static let paths = [
        "2026-03-12.md", "goals/speak-up.md", "sessions/2026-03-11.md", "journal.yaml", "sessions/2026-03-04.md",
        "2026-03-16.md", "goals/nights.md", "measures/2026-03-01.md", "safety-plan.md", "notes/prose.md",
    ]

    static func look(at input: [UInt8]) throws(Breach) {
        let word = Planting.word(input)
        let files = files(input, word)
        let journal = JournalLoader.load(files: files, workers: 1)
        try JournalSoundness.look(at: journal)
        if input.count.isMultiple(of: 4) {
            let other = JournalLoader.load(files: files.reversed(), workers: 1)
            if let difference = JournalSoundness.difference(journal, other) {
                throw Breach("of files in another order, \(difference) differ")
            }
        }
        // What is printed in other signs only is looked at now and then.
        let isFull = input.count.isMultiple(of: 3)
        try look(at: Outputs(of: journal, root: "/notes", today: today, isFull: isFull), word)
        try lookAtPage(of: journal)
        let found = CheckRun(CheckContext(journal, today: today)).found
        try lookAtMessages(found, in: journal)
        try lookAtFixes(found, in: journal, files, word)
    }

    private static func files(_ input: [UInt8], _ word: [UInt8]) -> [(path: RelativePath, bytes: [UInt8])] {
        var parts: [[UInt8]] = [[]]
        for line in input.split(separator: .lineFeed, omittingEmptySubsequences: false) {
            if line.elementsEqual("@@@".utf8), parts.count < paths.count {
                parts.append([])
            } else {
                parts[parts.count - 1] += line + [.lineFeed]
            }
        }
        var files = zip(paths, parts).map { (path: RelativePath($0), bytes: $1) }
        // Beside them stands the same again behind something private.
        let planted = [
            ("2026-03-13.md", 0), ("goals/planted.md", min(1, parts.count - 1)),
            ("sessions/2026-03-10.md", min(2, parts.count - 1)),
        ]
        for ((path, part), planting) in zip(planted, Planting.all) {
            files.append((path: RelativePath(path), bytes: planting.file(parts[part], word: word).bytes))
        }
        return files
    }

    // MARK: Outputs

    private static func look(at outputs: Outputs, _ word: [UInt8]) throws(Breach) {
        let name = String(decoding: word, as: UTF8.self)
        if let output = outputs.naming(name).first { throw Breach("\(output) tells what is private") }
        for (name, text) in outputs.named where name != "incomplete" {
            if name.hasSuffix("csv") {
                try OutputSoundness.holdCSV(text, name)
            } else if name.hasSuffix("json"), name != "check --format json" {
                try OutputSoundness.holdJSON(text, name)
            } else if !name.hasSuffix("--diff") {
                try OutputSoundness.holdPrintable(text, name)
            }
        }
    }

    /// The page has the headings that it was given, and no HTML.
    private static func lookAtPage(of journal: Journal) throws(Breach) {
        let report = Report.make(of: journal, ReportOptions(today: today, since: .start))
        let blocks = CommonMark.blocks(of: Array(report.markdown.utf8))
        let headings = report.blocks.count { if case .heading = $0 { true } else { false } }
        let found = blocks.count { if case .heading = $0.kind { true } else { false } }
        try hold(found == headings, "the page has \(found) headings and not \(headings)")
        let hasHTML = blocks.contains { $0.kind == .html || $0.text.marks.contains { $0.kind == .html } }
        try hold(!hasHTML, "the page has HTML")
    }

    // MARK: Messages and fixes

    private static func lookAtMessages(_ found: [Diagnostic], in journal: Journal) throws(Breach) {
        let places = journal.files.map { FilePlaces($0.bytes) }
        for diagnostic in found where diagnostic.source != .nowhere {
            try hold(places.indices.contains(diagnostic.source.file), "\(diagnostic.id) is in no file")
            try places[diagnostic.source.file].hold(diagnostic)
        }
        for (diagnostic, next) in zip(found, found.dropFirst()) {
            try hold(!CheckRun.precedes(next, diagnostic), "\(next.id) is told after \(diagnostic.id)")
        }
        let json = CheckJSON(found: found, today: today, places: Places(in: journal)).json.rendered
        try OutputSoundness.holdJSON(json, "check --format json")
    }

    /// Mended, the journal is read as soundly, and what was private is so still.
    private static func lookAtFixes(
        _ found: [Diagnostic], in journal: Journal, _ files: [(path: RelativePath, bytes: [UInt8])], _ word: [UInt8]
    ) throws(Breach) {
        let plan = FixPlan(found, in: journal)
        guard !plan.files.isEmpty else { return }
        let mendedBytes = Dictionary(plan.files.map { ($0.path, $0.mendedBytes) }, uniquingKeysWith: { $1 })
        let mended = JournalLoader.load(
            files: files.map { (path: $0.path, bytes: mendedBytes[$0.path] ?? $0.bytes) }, workers: 1)
        try JournalSoundness.look(at: mended)
        let outputs = Outputs(of: mended, root: "/notes", today: today, isFull: false)
        if let output = outputs.naming(String(decoding: word, as: UTF8.self)).first {
            throw Breach("\(output) tells what was private before it was mended")
        }
    }
}
