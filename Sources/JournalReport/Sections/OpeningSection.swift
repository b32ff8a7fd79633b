import JournalAnalysis
import JournalModel
import JournalText

/// The title, and what the page is about: its days, and how many of them hold notes.
enum OpeningSection: Section {
    static let id = "opening"

    static func title(_ page: PageContext) -> String {
        if page.period.looksBack { return "Looking back" }
        return page.period.next.map { "For the session on " + DateWords.full($0) } ?? "For the next session"
    }

    static func section(_ page: PageContext) -> ReportSection? {
        let logged = page.span.days.filter { page.journal.days[$0]?.isLogged ?? false }
        let sentences = [beginning(page), noted(page, loggedDays: logged.count)].compactMap { $0 }
        var blocks: [Block] = [
            .heading(1, [.text(title(page))]), .paragraph([.text(sentences.joined(separator: " "))]),
        ]
        let unread = page.journal.unreadFiles.count
        if unread > 0 {
            let files = NumberWords.counted(unread, "file")
            blocks.append(.paragraph([.text("\(files) could not be read: this page is incomplete.")]))
        }
        return ReportSection(
            id: id, blocks: blocks,
            figures: .members([
                "period": .span(page.span), "before": .span(page.period.before),
                "sessions": page.count(
                    page.period.held.filter { page.span.contains($0.stamp.date) }.map(\.stamp.source)),
                "loggedDays": page.days(logged.count, of: page.span, notes(logged, page)),
                "moodDays": page.days(
                    page.mood.days.count, of: page.span, page.mood.days.flatMap(\.sources)),
                "unreadFiles": .int(unread),
            ]))
    }

    /// The notes of days, whole, each once.
    private static func notes(_ days: [CivilDate], _ page: PageContext) -> [SourceRange] {
        let files = Set(days.flatMap { page.journal.days[$0]?.notes ?? [] })
        return files.sorted().filter(page.journal.files.indices.contains).map { file in
            SourceRange(file: file, bytes: 0..<page.journal.files[file].bytes.count)
        }
    }

    private static func beginning(_ page: PageContext) -> String {
        let first = page.dates.long(page.span.first)
        switch page.period.reason {
        case .session(let number, let date):
            let session = number.map { "session \($0)" } ?? "the session"
            return "Since \(session) on \(page.dates.long(date))."
        case .noSession:
            let days = "The last \(page.span.count) days"
            return days + (page.period.held.isEmpty ? ", as no session is noted yet." : ".")
        case .notesBegin:
            return page.span.count == 1 ? "Notes begin today." : "Notes begin on \(first):"
        case .sessionLongAgo(let date):
            return "The last \(page.span.count) days; the last session noted was on \(page.dates.long(date))."
        case .date: return "Since \(first)."
        case .days: return "The last \(NumberWords.counted(page.span.count, "day")), from \(first)."
        case .firstEntry:
            let sessions = page.period.held.count
            return "From \(DateWords.full(page.span.first)) to \(DateWords.full(page.span.last))"
                + (sessions == 0 ? "." : ": " + NumberWords.counted(sessions, "session") + ".")
        }
    }

    private static func noted(_ page: PageContext, loggedDays: Int) -> String? {
        let days = page.span.count
        let moods = page.mood.days.count
        if page.period.reason == .notesBegin { return days == 1 ? nil : "\(loggedDays) of \(days) days." }
        if loggedDays == 0, moods == 0 { return "No notes in this time." }
        // A thin page says so once.
        if loggedDays * 4 <= days, loggedDays <= 7, !page.period.looksBack {
            return "There are notes on \(loggedDays) of \(days) days; this page shows what is in them."
        }
        if moods == 0 { return "Notes on \(loggedDays) of \(days) days." }
        return page.period.looksBack
            ? "Notes on \(loggedDays) of \(days) days, mood on \(moods)." : "Mood noted on \(moods) of \(days) days."
    }
}
