/// An entry as lines of Markdown that stand by themselves.
struct EntryText {
    let entry: NewEntry

    /// - Parameters:
    ///   - bullet: What a new list has before its items.
    ///   - level: Of the heading that a record gets.
    func lines(bullet: String, level: Int) -> [String] {
        switch entry.form {
        case .item: ListStyle.bullet(bullet).item(entry.lines)
        case .line, .paragraph: plain
        case .record:
            [String(repeating: "#", count: min(max(level, 1), 6)) + " " + (entry.lines.first ?? "")]
                + (entry.lines.count > 1 ? [""] : []) + dedented
        }
    }

    /// The first line as a paragraph, what is nested as a list of its own.
    var plain: [String] { [entry.lines.first ?? ""] + dedented }

    private var dedented: [String] {
        entry.lines.dropFirst().map { $0.hasPrefix("  ") ? String($0.dropFirst(2)) : $0 }
    }
}
