package import JournalText

extension RelativePath {
    /// Where a journal's settings stand.
    package static let settings = RelativePath("journal.yaml")

    /// Whether a note of this name is where the writer's own plan for a crisis stands.
    package var isSafetyPlan: Bool { stem.equalsIgnoringCase("safety-plan") }
}
