import JournalModel

/// Which items of a kind are wanted.
struct ListFilter {
    let since: CivilDate?
    let until: CivilDate?
    /// In lower case, without `#`; `work` is also `work/meetings`.
    let tag: String?
    /// A goal's id, in lower case.
    let goal: String?

    init(since: CivilDate?, until: CivilDate?, tag: String?, goal: String?) {
        self.since = since
        self.until = until
        self.tag = tag.map { ($0.first == "#" ? String($0.dropFirst()) : $0).lowercased() }
        self.goal = goal?.lowercased()
    }

    /// An undated goal passes any date: it stands as it is.
    func admits(_ row: ListRow) -> Bool {
        if let date = row.date {
            if let since, date < since { return false }
            if let until, date > until { return false }
        }
        if let tag, !row.tags.contains(where: { matches($0.lowercased(), tag) }) { return false }
        if let goal, !row.goals.contains(where: { $0.lowercased() == goal }) { return false }
        return true
    }

    private func matches(_ tag: String, _ wanted: String) -> Bool {
        tag == wanted || tag.hasPrefix(wanted + "/")
    }
}
