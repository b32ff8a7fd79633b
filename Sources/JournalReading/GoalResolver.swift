import JournalModel
import JournalText

/// Tells which tags and references are goals, once all goals are known.
struct GoalResolver: Sendable {
    let ids: Set<String>
    /// The ids of goals by the names of their files.
    let files: [String: String]

    func goal(_ name: String) -> String? {
        let name = name.lowercased()
        if ids.contains(name) { return name }
        if let id = files[name] { return id }
        guard name.utf8.contains(.space) else { return nil }
        let spaced = name.replacing(" ", with: "-")
        return ids.contains(spaced) ? spaced : nil
    }

    /// Gives items their goals, told from their tags and references.
    ///
    /// - Parameter hasNames: Whether an item has a tag or a reference. Most have none, and are not touched.
    func resolve<Kept: Item>(_ items: inout [Kept], where hasNames: (Kept) -> Bool) {
        let named = items.withUnsafeBufferPointer { items in items.indices.filter { hasNames(items[$0]) } }
        // What is made of one line has the same tags, in the same memory: to compare them is nothing.
        var last: (tags: [String], goals: [String])?
        var lastResolved: (tags: [String], goals: [String]) = ([], [])
        for index in named {
            let stamp = items[index].stamp
            if last?.tags != stamp.tags || last?.goals != stamp.goals {
                last = (stamp.tags, stamp.goals)
                lastResolved = resolved(stamp)
            }
            (items[index].stamp.tags, items[index].stamp.goals) = lastResolved
        }
    }

    private func resolved(_ stamp: Stamp) -> (tags: [String], goals: [String]) {
        var goals = stamp.goals.compactMap(goal)
        var tags: [String] = []
        for tag in stamp.tags {
            var name = tag
            if name.lowercased().hasPrefix("goal/") { name = String(name.dropFirst("goal/".count)) }
            if let id = goal(name) { goals.append(id) } else { tags.append(tag) }
        }
        return (tags.firstOccurrences, goals.firstOccurrences)
    }
}
