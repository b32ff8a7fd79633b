import JournalModel
import JournalText

/// The writer's own lines for a bad moment: the same wherever they are printed.
enum CrisisLines {
    /// Each line as it stands under `crisis:`, then where the writer's plan is; without either, what everybody has.
    ///
    /// No number but the writer's own is ever named.
    /// - Parameter plan: the note with the plan, where the journal has one that is not private.
    static func lines(crisis: [Excerpt], plan: RelativePath?) -> [String] {
        var lines = crisis.map(\.text)
        if let plan { lines.append("Your plan: \(plan)") }
        return lines.isEmpty ? ["In an emergency, local emergency services can help."] : lines
    }

    static func lines(of journal: Journal) -> [String] {
        lines(crisis: journal.settings.crisis, plan: journal.safetyPlan)
    }
}
