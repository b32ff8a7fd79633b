import JournalModel
import JournalText

/// Whether the notes that a `day-file:` gives would be read.
enum DayFilePattern {
    /// - Parameters:
    ///   - pattern: Of a path, with `YYYY`, `MM` and `DD` for a day's.
    ///   - settings: What they read and ignore counts.
    static func isRead(_ pattern: String, _ settings: JournalSettings) -> Bool {
        guard !pattern.hasPrefix("/"), !pattern.hasPrefix("~/"), !pattern.hasSuffix("/") else { return false }
        // A day of three different numbers; patterns of files seldom tell one day from another.
        let path = pattern.replacing("YYYY", with: "2026").replacing("MM", with: "03").replacing("DD", with: "05")
        return FileRules(settings).reads(RelativePath(path))
    }
}
