package import JournalModel
import JournalReading
import JournalText

/// The proposed settings, as the text of a `journal.yaml` whose comments say what was seen.
package struct SettingsProposal: Sendable {
    /// In the order in which they are written.
    package let proposals: [Proposal]
    /// The whole file, or what there is to add to the one that is there.
    package let yaml: String
    /// What this text says, every other setting at its default.
    package let settings: JournalSettings

    /// The order of settings in the file.
    private static let order = [
        "ignore", "date-pattern", "day-file", "decimal", "mood-scale", "mood-words", "emotion-scale", "headings",
        "fields", "trackers", "measures",
    ]

    /// - Parameters:
    ///   - place: How a person reads a place: `days/2026-03-05.md:4`.
    ///   - isAddition: There is a `journal.yaml`, and this is to stand in it as well.
    init(_ proposals: [Proposal], isAddition: Bool, place: (SourceRange) -> String) {
        let proposals = SettingsProposal.merged(proposals)
        self.proposals = proposals
        var text =
            isAddition
            ? "# To add to journal.yaml, from what `journal doctor` saw in these notes.\n"
            : "# Written by `journal doctor` from what it saw in these notes. Every line can be changed or taken out;\n"
                + "# lines behind a # are questions. `journal help format` says what else can stand here.\n"
        for setting in SettingsProposal.order {
            let own = proposals.filter { $0.setting == setting }
            guard !own.isEmpty else { continue }
            text += "\n"
            let isMapping = own.contains { $0.name != nil }
            let isLive = own.contains { !$0.isOffered }
            // Where nothing below is set, the lines are offered with their setting, as one comment.
            let isAllOffered = isMapping && !isLive
            if isMapping { text += (isAllOffered ? "# " : "") + setting + ":\n" }
            for proposal in own {
                let indent = (isAllOffered ? "# " : "") + (isMapping ? "  " : "")
                if let comment = SettingsProposal.comment(proposal, place) { text += indent + "# " + comment + "\n" }
                let mark = proposal.isOffered && !isAllOffered ? indent + "# " : indent
                text += "\(mark)\(proposal.name ?? setting): \(proposal.value)\n"
            }
        }
        if proposals.isEmpty { text += "\n# Nothing needs to be set: what the notes hold is read as it stands.\n" }
        yaml = text
        settings = SettingsReader.read(Array(text.utf8), file: 0).0
    }

    /// Lists for the same name as one; of single settings the first.
    private static func merged(_ proposals: [Proposal]) -> [Proposal] {
        var merged: [Proposal] = []
        for proposal in proposals where order.contains(proposal.setting) {
            let same = merged.firstIndex { $0.setting == proposal.setting && $0.name == proposal.name && !$0.isOffered }
            if same == nil || proposal.isOffered { merged.append(proposal) }
        }
        return merged
    }

    private static func comment(_ proposal: Proposal, _ place: (SourceRange) -> String) -> String? {
        if let example = proposal.evidence?.example,
            let whole = SettingsText.comment("\(proposal.why), as in \(place(example))")
        {
            return whole
        }
        return SettingsText.comment(proposal.why)
    }
}
