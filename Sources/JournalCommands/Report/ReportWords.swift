import JournalChecks
import JournalModel
import JournalReport
import JournalText

/// What is said about a page on standard error, after it.
struct ReportWords {
    let report: Report
    let open: OpenJournal
    /// No page has been kept in this journal yet. Looked up before the page is written: that may be the first.
    private let isFirstPage: Bool

    init(report: Report, open: OpenJournal) {
        self.report = report
        self.open = open
        isFirstPage = !JournalFolder.hasEntries(open.root + "/reports")
    }

    func write(isPreview: Bool) {
        for line in lines(isTerminal: Terminal.isError, isPreview: isPreview) { StandardError.write(line) }
    }

    /// - Parameter isTerminal: Whether only the writer sees it. What touches on private notes is said nowhere else.
    private func lines(isTerminal: Bool, isPreview: Bool) -> [String] {
        var lines: [String] = []
        let unread = open.journal.unreadFiles.map(\.description)
        if !unread.isEmpty {
            lines.append("The page is incomplete: \(unread.joined(separator: ", ")) could not be read.")
        }
        // Hints are about goals, not about reading.
        let problems = CheckRun(readingOf: open.journal).found.count { $0.severity != .hint }
        if problems == 1 {
            lines.append("1 thing in the journal could not be read as meant; `journal check` lists it.")
        } else if problems > 1 {
            lines.append("\(problems) things in the journal could not be read as meant; `journal check` lists them.")
        }
        guard isTerminal else { return lines }
        if report.privateDays == 1 {
            lines.append("1 day of this period holds private notes; they are in none of the figures.")
        } else if report.privateDays > 1 {
            lines.append(
                "\(report.privateDays) days of this period hold private notes; they are in none of the figures.")
        }
        // The same words, and once, whether it was left off by wish or because it stands in private text.
        let isPrivate = open.journal.privateRiskAnswers.hasStandingPositive(asOf: open.today, in: open.journal)
        if report.withholdsPositiveRiskItem || isPrivate { lines.append(ReportWords.onWithheldAnswer) }
        if isPreview || isFirstPage { lines.append(ReportWords.onHandingOver) }
        return lines
    }

    /// Fixed words, without figure, name or place: the answer itself is said nowhere.
    private static let onWithheldAnswer =
        "An answer about your safety is not on this page. It may be worth bringing up yourself; "
        + "if you might act on such thoughts, local emergency services can help now."

    private static let onHandingOver = "What you hand over may become part of your clinical record."
}
