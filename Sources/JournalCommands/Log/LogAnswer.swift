import JournalModel
import JournalReading
import JournalReport
import JournalText
import JournalWriting

/// What `log` says when it has written: what was understood, where it stands, what could not be read as meant, and the
/// writer's own lines where they are wanted.
struct LogAnswer {
    private let capture: Capture
    private let placed: PlacedEntry
    private let settings: JournalSettings
    private let path: RelativePath
    private let root: String

    /// - Parameter root: The journal's folder, in which the writer's own lines are looked for.
    init(
        _ capture: Capture, _ placed: PlacedEntry, _ settings: JournalSettings, _ path: RelativePath, root: String
    ) {
        self.root = root
        self.capture = capture
        self.placed = placed
        self.settings = settings
        self.path = path
    }

    /// `days/2026/2026-03-05.md:14`; of several items the place of each.
    private var place: String {
        let line = LineTable(placed.reading.bytes).position(of: placed.range.lowerBound).line
        guard capture.reading.moods.count > 1 else { return "\(path):\(line)" }
        let items = capture.entry.lines.indices.filter { $0 == 0 || capture.entry.lines[$0].hasPrefix("- ") }
        return items.map { "\(path):\(line + $0)" }.joined(separator: " and ")
    }

    private var isPrivate: Bool {
        placed.reading.isUnread || placed.reading.hidden.contains { $0.overlaps(placed.range) }
    }

    private var echo: String {
        let what =
            placed.reading.isLeftOut
            ? "kept; the note is not read until \(UnreadNote.obstacle(placed.reading))"
            : isPrivate ? "kept, private" : CaptureEcho(capture, isAsMeant: placed.isAsMeant, settings).text
        return what.visible + UnreadNote.words(on: path, settings) + " → " + place.visible + "\n"
    }

    func write() throws(Failure) {
        do throws(Failure) {
            try StandardOutput.write(echo + crisis)
        } catch {
            throw Failure(error.status, error.message + "; your words are stored, at \(place.visible)")
        }
        tellProblems()
    }

    func writeDry() throws(Failure) {
        if let cause = ForeignText.cause(placed.reading.bytes) { throw Failure(WritingError(cause, "\(path)")) }
        let lines = String(decoding: placed.edit.replacement, as: UTF8.self)
        try StandardOutput.write(
            echo + "nothing is written; these lines would be:\n"
                + lines.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
                .map { $0.isEmpty ? "" : "    " + $0.visibleKeepingLayout }.joined(separator: "\n") + "\n")
        tellProblems()
    }

    /// Nothing of what is private.
    private func tellProblems() {
        guard !isPrivate, !placed.reading.isLeftOut else { return }
        for line in LogProblems(capture, placed, settings, path).lines { StandardError.write(line) }
    }

    // MARK: A bad moment

    /// The writer's own lines, where a mood meets the writer's own rule or an answer to a risk item is a positive one,
    /// private ones among them: they were typed just now.
    private var crisis: String {
        let risks = capture.reading.scores.flatMap { score in
            MeasureCatalogue.measure(score.measure, in: settings).map {
                RiskAnswer.all(in: score.answers ?? [], of: $0)
            } ?? []
        }
        // To find the plan the folder may have to be looked through: not for every entry.
        guard !risks.isEmpty || meetsRule else { return "" }
        let crisis = CrisisLines.lines(CrisisFiles(root: root))
        let lines = risks.isEmpty ? crisis : risks.flatMap { $0.lines(crisis: crisis) }
        return "\n" + lines.map(\.visible).joined(separator: "\n") + "\n"
    }

    /// A mood is one at which the writer wants to see the lines.
    private var meetsRule: Bool {
        guard !capture.reading.moods.isEmpty, let rule = settings.showCrisis ?? CrisisFiles.showCrisis(in: root) else {
            return false
        }
        return capture.reading.moods.contains { meets(rule, $0) }
    }

    /// `show-crisis: mood 2 or less`: on the journal's own scale.
    private func meets(_ rule: Threshold, _ mood: Mood) -> Bool {
        guard let rating = mood.rating else { return false }
        let best = settings.moodScale.upperBound
        guard let max = mood.max, max != best, max > 0 else { return rule.isMet(by: rating) }
        return rule.isMet(by: rating * best / max)
    }
}
