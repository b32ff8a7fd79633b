package import JournalModel
internal import JournalTesting

/// A journal of some years, made up: a note for every day, a session a week with two questionnaires, twelve goals.
///
/// The same seed and the same last day make the same bytes.
package struct GeneratedJournal: Sendable {
    package struct File: Sendable {
        /// Below the journal's folder.
        package let path: String
        package let text: String
    }

    /// Used wherever figures are compared.
    package static let lastDay = CivilDate(dayNumber: CivilDate("2026-11-25")?.dayNumber ?? 0)

    package let files: [File]

    /// - Parameters:
    ///   - days: At least 1; the last of them is `lastDay`.
    ///   - isOneFile: The days' notes are parts of one file, each below a heading with its date.
    package init(days: Int, seed: UInt64 = 1, lastDay: CivilDate = GeneratedJournal.lastDay, isOneFile: Bool = false) {
        var seed = Seed(seed)
        let first = lastDay - (days - 1)
        var files = [File(path: "journal.yaml", text: "name: Sam\nsessions: every week\n")]
        files += GoalPage.names.indices.map { index in
            let goal = GoalPage(
                index, since: max(first, lastDay - 90), by: lastDay + 60, &seed)
            return File(path: "goals/\(goal.name).md", text: goal.file)
        }
        var oneFile = ""
        var sessions = 0
        for day in 0..<days {
            let date = first + day
            let page = DayPage(date, &seed)
            if isOneFile {
                oneFile += page.section
            } else {
                files.append(File(path: "days/\(date.parts.year)/\(date).md", text: page.file))
            }
            if day % 7 == 2 {
                sessions += 1
                let session = SessionPage(sessions, date, &seed)
                files.append(File(path: "sessions/\(date).md", text: session.file))
            }
        }
        if isOneFile { files.append(File(path: "days.md", text: oneFile)) }
        self.files = files
    }

    /// The bytes of all notes.
    package var byteCount: Int { files.reduce(0) { $0 + $1.text.utf8.count } }

    /// Writes the files below a folder, which is made where it is missing.
    package func write(to folder: String) throws {
        for file in files { try Files.write(Array(file.text.utf8), to: file.path, below: folder) }
    }
}
