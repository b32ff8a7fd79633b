import JournalModel

extension JournalSettings {
    /// These settings, and beside them what a proposal sets.
    func adding(_ proposal: JournalSettings, _ proposals: [Proposal]) -> JournalSettings {
        var sum = self
        for setting in Set(proposals.filter { !$0.isOffered }.map(\.setting)) {
            switch setting {
            case "ignore": sum.ignore += proposal.ignore
            case "date-pattern": sum.datePattern = proposal.datePattern
            case "day-file": sum.dayFile = proposal.dayFile
            case "decimal": sum.decimalMark = proposal.decimalMark
            case "mood-scale": sum.moodScale = proposal.moodScale
            case "mood-words": sum.moodWords.merge(proposal.moodWords) { own, _ in own }
            case "headings": sum.headings.merge(proposal.headings) { $0 + $1 }
            case "fields": sum.fields.merge(proposal.fields) { $0 + $1 }
            case "trackers": sum.trackers.merge(proposal.trackers) { own, _ in own }
            default: break
            }
        }
        return sum
    }
}
