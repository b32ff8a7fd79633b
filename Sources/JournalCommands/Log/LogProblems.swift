import JournalModel
import JournalReading
import JournalReport
import JournalText
import JournalWriting

/// What of the typed words is not counted, or not as it may be meant: a plain sentence for each, with its place and a
/// way to write it. The words are stored all the same.
struct LogProblems {
    private let capture: Capture
    private let placed: PlacedEntry
    private let settings: JournalSettings
    private let path: RelativePath

    init(_ capture: Capture, _ placed: PlacedEntry, _ settings: JournalSettings, _ path: RelativePath) {
        self.capture = capture
        self.placed = placed
        self.settings = settings
        self.path = path
    }

    /// `days/2026/2026-03-05.md:2: mood 14/10 is outside 0–10, so it is in no figure; …`.
    var lines: [String] {
        let table = LineTable(placed.reading.bytes)
        func line(_ place: Int, _ text: String) -> String {
            "\(path):\(table.position(of: place).line): \(text)".visible
        }
        var lines = found.map { line($0.source.bytes.lowerBound, text(of: $0)) }
        if let again = smallAgain { lines.append(line(placed.range.lowerBound, again)) }
        if placed.isAsMeant { lines += capture.advice.map { line(placed.range.lowerBound, $0) } }
        return lines
    }

    private static let small = "intensity-scale-unclear"

    /// A reader of the file is told of small intensities once; who types one more is told again.
    private var smallAgain: String? {
        func isSmall(_ problem: Diagnostic) -> Bool { problem.id == LogProblems.small }
        let all = heard(placed.reading.diagnostics(in: placed.reading.bytes.indices))
        guard placed.isAsMeant, capture.reading.diagnostics.contains(where: isSmall), all.contains(where: isSmall),
            !found.contains(where: isSmall)
        else { return nil }
        let emotions = capture.reading.moods.flatMap(\.emotions).compactMap(\.intensity)
        let others = capture.reading.thoughts.flatMap(\.emotions).compactMap(\.before)
        return (emotions + others).first { $0 > 0 && $0 <= 10 }.map { text(ofSmall: Diagnostic.plain($0)) }
    }

    private var found: [Diagnostic] { heard(placed.reading.diagnostics(in: placed.range)) }

    private func heard(_ found: [Diagnostic]) -> [Diagnostic] {
        // Which names are goals, one note by itself does not tell.
        placed.reading.journal.silenced(found).heard.filter {
            settings.checks.rules[$0.id]?.weight != .off && $0.id != "goal-unknown"
        }
    }

    private func text(ofSmall number: String) -> String {
        "\(number) is counted as \(number) of 100; for \(number) of 10 write \(number)/10, "
            + "or set emotion-scale: 10 in journal.yaml once"
    }

    private func text(of problem: Diagnostic) -> String {
        if problem.id == LogProblems.small {
            return text(
                ofSmall: placed.reading.bytes.text(problem.source.bytes.clamped(to: placed.reading.bytes.indices)))
        }
        let what = problem.message + (problem.severity == .error ? ", so it is in no figure" : "")
        return ([what] + [problem.help].compactMap(\.self)).joined(separator: "; ")
    }
}
