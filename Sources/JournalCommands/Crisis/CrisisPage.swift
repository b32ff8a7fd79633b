import JournalReading

/// What is shown for a bad moment: the lines, the plan, and what to do where there is neither.
struct CrisisPage {
    let text: String

    /// - Parameter files: `nil` where no journal is to be found.
    init(_ files: CrisisFiles?, showsPrivate: Bool) {
        let lines = files?.lines ?? []
        var parts: [String] = []
        if !lines.isEmpty { parts.append(lines.joined(separator: "\n")) }
        if files?.hasUnreadableSettings == true { parts.append(CrisisWords.onUnreadableSettings) }
        if let files, let path = files.planPath {
            switch files.planText(showsPrivate: showsPrivate) {
            case .text(let text) where !text.isEmpty: parts.append("\(path):\n\n" + text)
            case .withheld: parts.append("Your plan is in \(path). It is private, so it is shown on a terminal only.")
            case .none: parts.append("Your plan is in \(path), which cannot be read at the moment.")
            case .text: break
            }
        }
        let isEmpty = parts.isEmpty
        if isEmpty { parts.append(files == nil ? CrisisWords.onNoJournal : CrisisWords.onNothing) }
        if isEmpty || files?.hasUnreadableSettings == true { parts += CrisisLines.lines([], plan: nil) }
        text = parts.joined(separator: "\n\n")
    }
}
