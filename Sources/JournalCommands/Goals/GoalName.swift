import JournalModel

/// Finds a goal by what was typed for it.
enum GoalName {
    /// By its id, else by its whole name; case does not matter.
    static func find(_ text: String, in journal: Journal) throws(Failure) -> Goal {
        let wanted = (text.first == "#" ? String(text.dropFirst()) : text).lowercased()
        let found =
            journal.goals.first { $0.id.lowercased() == wanted }
            ?? journal.goals.first { $0.name.text.lowercased() == wanted }
        if let found { return found }
        let ids = journal.goals.map(\.id)
        throw Failure(
            .usage,
            ids.isEmpty
                ? "there is no goal '\(text)'; the journal has no goals yet"
                : "there is no goal '\(text)'; there is \(ids.joined(separator: ", "))")
    }
}
