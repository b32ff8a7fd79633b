import JournalModel
import JournalText

/// The last line of a check, on standard error.
struct CheckSummary {
    let text: String

    /// Where nothing is read, that is said instead of praise.
    private static func nothing(_ files: Int, _ checked: CheckedJournal) -> String {
        let journal = checked.journal
        if !journal.files.contains(where: { $0.path != .settings }) {
            return "There are no notes in \(checked.root)."
        }
        let nothing = "Nothing to mend in \(files) \(files == 1 ? "file" : "files")."
        guard journal.days.isEmpty, journal.sessions.isEmpty, journal.goals.isEmpty else { return nothing }
        return nothing + " No day, session or goal is read here yet; `journal doctor` may help."
    }

    /// - Parameter suggestsFix: tells that some of it can be mended by the program.
    init(_ checked: CheckedJournal, suggestsFix: Bool) {
        let files = checked.paths.files(in: checked.journal)
        let counts = Diagnostic.Severity.allCases.map { severity in
            (checked.found.count { $0.severity == severity }, severity.rawValue)
        }.filter { $0.0 > 0 }
        guard !counts.isEmpty else {
            text = CheckSummary.nothing(files, checked)
            return
        }
        let told = counts.map { "\($0) \($1)\($0 == 1 ? "" : "s")" }.joined(separator: ", ") + "."
        let fixable = suggestsFix ? checked.found.count { $0.fix?.certainty == .safe } : 0
        switch fixable {
        case 0: text = told
        case 1: text = told + " `journal check --fix` mends one of them; `--diff` shows how."
        default: text = told + " `journal check --fix` mends \(fixable) of them; `--diff` shows how."
        }
    }
}
