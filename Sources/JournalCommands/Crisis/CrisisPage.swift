import JournalReading

/// What is shown for a bad moment: the lines, the plan, and what everybody has where there is neither.
struct CrisisPage {
    let text: String

    /// - Parameter files: `nil` where no journal is to be found.
    init(_ files: CrisisFiles?, showsPrivate: Bool) {
        let lines = files?.lines ?? []
        let hasPlan = files?.plan != nil
        var parts: [String] = []
        // Whatever else there is to say stands below what helps.
        if lines.isEmpty, !hasPlan || files?.hasUnreadableSettings == true {
            parts += CrisisLines.lines([], plan: nil)
        }
        if !lines.isEmpty { parts.append(lines.joined(separator: "\n")) }
        if files?.hasUnreadableSettings == true { parts.append(CrisisWords.onUnreadableSettings) }
        if let files { parts += CrisisPage.plan(files, showsPrivate: showsPrivate) }
        if lines.isEmpty, !hasPlan { parts += CrisisPage.whatIsMissing(files) }
        text = parts.joined(separator: "\n\n")
    }

    private static func plan(_ files: CrisisFiles, showsPrivate: Bool) -> [String] {
        if let path = files.emptyPlan { return [CrisisWords.onEmptyPlan("\(path)")] }
        guard let path = files.planPath else { return [] }
        switch files.planText(showsPrivate: showsPrivate) {
        case .text(let text): return ["\(path):\n\n" + text]
        case .withheld: return ["Your plan is in \(path). It is private, so it is shown on a terminal only."]
        case .none: return ["Your plan is in \(path), which cannot be read at the moment."]
        }
    }

    /// How lines get there, and how a journal that lies elsewhere is named.
    private static func whatIsMissing(_ files: CrisisFiles?) -> [String] {
        guard let files else { return [CrisisWords.onNoJournal, CrisisWords.onNaming(JournalsAtHome.paths)] }
        guard !files.hasUnreadableSettings, files.unreadablePlan == nil else { return [] }
        let isElsewhere = files.settings == nil && files.emptyPlan == nil
        let missing = CrisisWords.onNothing(hasPlanFile: files.emptyPlan != nil)
        return isElsewhere ? [missing, CrisisWords.onNaming(JournalsAtHome.paths)] : [missing]
    }
}
