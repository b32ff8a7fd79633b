package import JournalModel

extension Session {
    /// Whether it was with a person.
    ///
    /// - Parameter name: compared without case, as a prefix; `nil` or empty for anybody.
    package func isWith(_ name: String?) -> Bool {
        guard let name, !name.isEmpty else { return true }
        return with?.lowercased().hasPrefix(name.lowercased()) ?? false
    }

    /// By day and time, and on one day by number: two notes of one day rarely have their files' names in the order of
    /// the sessions. One without a number comes before those that have one.
    package static func precedes(_ left: Session, _ right: Session) -> Bool {
        func key(_ session: Session) -> (CivilDate, Int, Int) {
            (session.stamp.date, session.stamp.sortMinutes, session.number ?? 0)
        }
        return key(left) != key(right) ? key(left) < key(right) : left.stamp.source < right.stamp.source
    }
}
