import JournalModel
import JournalSyntax

/// The keys that a goal was made of, and what could not be seen of them.
struct GoalKeys: Sendable {
    /// Where a goal's name was taken from.
    enum NameSource: Sendable {
        /// `goal:`, or the heading that is the goal.
        case goal
        /// `title:`, the first heading, or the file's name: what stands in for `goal:`.
        case other
    }

    let members: [YAMLMember]
    let nameSource: NameSource
    /// Some keys are private, or could not be read: one that is not among `members` may be there all the same.
    let isPartial: Bool
    /// The same of the text below the keys.
    let isBodyPartial: Bool
}

extension FrontMatter {
    /// A key that is not among the members may be there all the same.
    var isPartial: Bool { hasPrivateKeys || mayBePrivate || !problems.isEmpty }
}
