import JournalReading
import JournalText

/// The writer's own lines for a bad moment: the same wherever they are printed.
enum CrisisLines {
    /// Each line as it stands under `crisis:`, then where the writer's plan is, if it has words in it; without either, what everybody has.
    ///
    /// No number but the writer's own is ever named.
    /// - Parameter plan: the note with the plan, where the journal has one.
    static func lines(_ crisis: [String], plan: RelativePath?) -> [String] {
        var lines = crisis
        if let plan { lines.append("Your plan: \(plan)") }
        return lines.isEmpty ? ["In an emergency, local emergency services can help."] : lines
    }

    /// The same as `journal crisis` finds them, whatever state the settings are in.
    static func lines(_ files: CrisisFiles) -> [String] { lines(files.lines, plan: files.planPath) }
}
