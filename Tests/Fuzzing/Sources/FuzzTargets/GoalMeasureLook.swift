import JournalAnalysis
import JournalModel
import JournalReading
import JournalReport
import JournalText

@testable import JournalCommands

/// The keys of a goal, what is measured by them, and the figures that come of it.
enum GoalMeasureLook {
    static func look(at input: [UInt8]) throws(Breach) {
        let levels = Array("\n---\n## Levels\n- -2: never\n- 0: once\n".utf8)
        let goal = Array("---\ngoal: Speak up\n".utf8) + input + levels
        try NoteLook.look(at: goal, path: "goals/speak-up.md")
        let files = days + [(path: RelativePath("goals/speak-up.md"), bytes: goal)]
        let journal = JournalLoader.load(files: files, workers: 1)
        try JournalSoundness.look(at: journal)
        let today = CivilDate(dayNumber: 20_530)
        let known = journal.asOf(today)
        let period = ReportPeriod(of: known, today: today).span
        let goals = known.goals.map { GoalProgress(of: $0, in: known, period: period) }
        let blocks = GoalsPage(goals: goals).blocks + goals.flatMap { GoalStory(progress: $0, today: today).blocks }
        let page = TerminalRenderer(width: 80, usesColor: false).render(blocks)
        try OutputSoundness.holdPrintable(page, "goals")
        try OutputSoundness.holdNumbers(page, "goals")
        let json = GoalsJSON(goals: goals, today: today, places: Places(in: known)).json.rendered
        try OutputSoundness.holdJSON(json, "goals --format json")
        // The whole page takes longest, and is looked at now and then.
        guard input.count.isMultiple(of: 4) else { return }
        let report = Report.make(of: journal, ReportOptions(today: today, since: .start))
        try OutputSoundness.holdNumbers(report.markdown, "report")
        try OutputSoundness.holdJSON(report.json.rendered, "report --format json")
    }

    /// Ten weeks in which something of all that can be measured is noted.
    private static let days: [(path: RelativePath, bytes: [UInt8])] = {
        let first = 20_530 - 70
        var text = ""
        for day in stride(from: first, through: 20_530, by: 2) {
            let number = day - first
            text += "## \(CivilDate(dayNumber: day))\n\nsleep:: \(5 + number % 4)h 30m\npanic:: \(number % 3)\n"
            text += "walked:: \(number.isMultiple(of: 3) ? "yes" : "no")\n\n"
            text += "- 08:15 mood \(3 + number % 5)/10 anxious \(40 + number % 30)\n- spoke #speak-up \(number % 2)/2\n"
            if number.isMultiple(of: 14) { text += "\nphq9:: \(14 - number / 14)\n\n" }
            if number.isMultiple(of: 10) {
                text += "\n### Goals\n\n- [[speak-up]] \(number % 9)/10\n- [[speak-up]] level \(number % 3 - 1)\n"
                text += "\n### Exposure\n\n- asked: SUDS \(90 - number) -> 30 [[speak-up]]\n"
                text += "\n### Thought record\n\n- Situation: asked [[speak-up]]\n"
                text += "- Automatic thought: they laugh (\(90 - number)%)\n- Outcome: belief 20%\n"
            }
            text += "\n"
        }
        let session = "---\nsession: 5\ndate: 2026-03-04\n---\n"
        return [
            (path: RelativePath("journal.md"), bytes: Array(text.utf8)),
            (path: RelativePath("sessions/2026-03-04.md"), bytes: Array(session.utf8)),
        ]
    }()
}
