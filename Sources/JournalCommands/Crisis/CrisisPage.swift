import JournalReading

/// What is shown for a bad moment: the lines, the plan, and what to do where there is neither.
struct CrisisPage {
    let text: String

    init(_ files: CrisisFiles?, showsPrivate: Bool) {
        let lines = files?.lines ?? []
        var parts: [String] = []
        if !lines.isEmpty { parts.append(lines.joined(separator: "\n")) }
        if let files, let path = files.plan?.path ?? files.unreadablePlan {
            switch files.planText(showsPrivate: showsPrivate) {
            case .text(let text) where !text.isEmpty: parts.append("\(path):\n\n" + text)
            case .withheld: parts.append("Your plan is in \(path). It is private, so it is shown on a terminal only.")
            case .none: parts.append("Your plan is in \(path), which cannot be read at the moment.")
            case .text: break
            }
        }
        if parts.isEmpty { parts = [CrisisWords.onNothing] + CrisisLines.lines(crisis: [], plan: nil) }
        text = parts.joined(separator: "\n\n")
    }
}
