import ArgumentParser
import CCmark
import JournalAnalysis
import JournalGenerator
import JournalModel
import JournalReading
import JournalReport
import JournalSyntax
import JournalText
import Yams

/// `stages`: what each stage of reading and reporting costs on its own, in memory, on one core.
@main
struct Stages: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Time each stage over a made-up journal, in memory and on one core.")

    @Option(help: "How many years the journal has.")
    var years = 20

    @Option(help: "How often each stage is run; the fastest run counts.")
    var runs = 5

    @Option(help: "Only the stage of this name.")
    var only: String?

    @Flag(help: "All days in one file.")
    var oneFile = false

    func run() throws {
        let generated = GeneratedJournal(days: years * 1461 / 4, isOneFile: oneFile)
        let files = generated.files.map { (path: RelativePath($0.path), bytes: Array($0.text.utf8)) }
        let notes = files.map(\.bytes)
        let heads = notes.compactMap(Stages.head)
        let journal = JournalLoader.load(files: files, workers: 1)
        print("\(files.count) files, \(generated.byteCount) bytes")
        time("libcmark", notes.count) { notes.forEach(Stages.parse) }
        time("Yams", notes.count) { heads.forEach { _ = try? Yams.compose(yaml: $0, .basic, .default, .utf8) } }
        time("front matter", notes.count) { notes.forEach { _ = FrontMatter($0) } }
        time("blocks", notes.count) { notes.forEach { _ = CommonMark.blocks(of: $0) } }
        time("reading", notes.count) { _ = JournalLoader.load(files: files, workers: 1) }
        time("report", notes.count) {
            _ = Report.make(of: journal, ReportOptions(today: GeneratedJournal.lastDay)).markdown
        }
    }

    private func time(_ stage: String, _ count: Int, _ body: () -> Void) {
        guard only == nil || only == stage else { return }
        let clock = ContinuousClock()
        let best = (0..<max(runs, 1)).map { _ in clock.measure(body) }.min() ?? .zero
        let microseconds = Double(best.components.attoseconds) / 1e12 + Double(best.components.seconds) * 1e6
        let name = stage + String(repeating: " ", count: max(0, 14 - stage.count))
        print("\(name)\(rounded(microseconds / 1000)) ms, \(rounded(microseconds / Double(count))) µs a file")
    }

    private func rounded(_ value: Double) -> Double { (value * 10).rounded() / 10 }

    private static func parse(_ note: [UInt8]) {
        note.withUnsafeBytes { buffer in
            let text = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
            cmark_node_free(cmark_parse_document(text, buffer.count, CMARK_OPT_DEFAULT))
        }
    }

    /// What stands between a note's first two fences.
    private static func head(_ note: [UInt8]) -> String? {
        let range = FrontMatter(note).range
        return range.isEmpty ? nil : String(decoding: note[range].dropFirst(4).dropLast(3), as: UTF8.self)
    }
}
