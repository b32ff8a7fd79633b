package import JournalModel
import JournalReading
package import JournalText

/// What is told of a journal, after the writer's own wishes: weights, paths that are skipped, silencers.
package struct CheckRun: Sendable {
    /// By place; at one place goals' hints from the greatest to the least, and all else by id before them.
    package let found: [Diagnostic]

    /// All of it: what was noticed in reading, and what the checks find.
    package init(_ context: CheckContext) {
        let journal = context.journal
        let noticed = UnknownCheckRule.leavingOutValues(journal.silenceable, journal)
        let all = noticed + JournalRules.all.flatMap { $0.check(context) }
        let (heard, used) = journal.silenced(all)
        let unused = UnusedSilencers(in: journal, used: used).diagnostics
        found = CheckRun.weighed(heard + unused, journal)
    }

    /// What was noticed in reading alone.
    package init(readingOf journal: Journal) {
        found = CheckRun.weighed(journal.diagnostics, journal)
    }

    private static func weighed(_ diagnostics: [Diagnostic], _ journal: Journal) -> [Diagnostic] {
        let checks = journal.settings.checks
        let skip = checks.skip.map(Glob.init)
        let skipOfRule = checks.rules.mapValues { $0.skip.map(Glob.init) }
        return Set(diagnostics).compactMap { diagnostic -> Diagnostic? in
            let setting = checks.rules[diagnostic.id]
            if setting?.weight == .off { return nil }
            if let path = journal.path(of: diagnostic.source),
                (skip + skipOfRule[diagnostic.id, default: []]).contains(where: { $0.matches(path) })
            {
                return nil
            }
            if case .as(let severity) = setting?.weight { return diagnostic.weighing(severity) }
            return diagnostic
        }.sorted(by: precedes)
    }

    /// The order in which they are told.
    package static func precedes(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
        (left.source, rank(left), left.id, left.message) < (right.source, rank(right), right.id, right.message)
    }

    private static func rank(_ diagnostic: Diagnostic) -> Int { ranks[diagnostic.id, default: -1] }

    private static let ranks = Dictionary(
        uniqueKeysWithValues: GoalHints.order.enumerated().map { ($1, $0) })
}
