/// What a new note can be.
package enum NewNoteKind: String, Sendable, CaseIterable {
    case goal, session, day, thought, measure

    /// Where notes of the kind go in a journal that has none yet. A day's go by `day-file:`.
    package var folder: String {
        switch self {
        case .goal: "goals"
        case .session: "sessions"
        case .day: "days"
        case .thought: "thoughts"
        case .measure: "measures"
        }
    }
}
