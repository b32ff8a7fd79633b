import JournalSyntax
import JournalText

extension Rule {
    static let settingUnknown = Rule(
        "setting-unknown", .error, "A setting that does not exist",
        """
        `journal.yaml` names a setting that is none of those known, so it changes nothing. Often a letter is missing or \
        a word is in another form; where one is near, it is offered.
        """,
        examples: [
            RuleExample(
                "journal.yaml", .settings, before: "↓week-start↑: monday\n", after: "week-starts: monday\n",
                fine: ["Week_Starts: monday\n"]),
            RuleExample(
                "journal.yaml", .settings, before: "trackers:\n  steps: {↓agregate↑: sum}\n",
                after: "trackers:\n  steps: {aggregate: sum}\n"),
            RuleExample(
                "journal.yaml", .settings, before: "measures:\n  my-scale: {range: 0-20, ↓higher↑: worse}\n",
                after: "measures:\n  my-scale: {range: 0-20, higher-is: worse}\n"),
        ])
}

/// A key of `journal.yaml` that is none of those that could stand there.
struct UnknownSetting {
    let range: Range<Int>
    let message: String
    let help: String?
    let nearest: String?

    /// - Parameters:
    ///   - owner: what has no such setting, as a sentence begins with it: `a tracker`.
    ///   - listing: the known ones are few enough to be named.
    init(_ member: YAMLMember, of owner: String, known: [String], listing: Bool = true) {
        range = member.keyRange
        message = "\(owner) has no setting called “\(member.writtenKey)”"
        nearest = EditDistance.nearest(to: member.key, in: known.sorted())
        help = nearest.map { "did you mean “\($0)”?" } ?? (listing ? "known are " + known.joined(separator: ", ") : nil)
    }

    /// - Parameter place: of bytes of `journal.yaml`.
    func diagnostic(_ place: (Range<Int>) -> SourceRange) -> Diagnostic {
        Rule.settingUnknown.diagnostic(
            at: place(range), message, help: help,
            fix: nearest.map { Fix("write \($0)", .suggestion, edits: [TextEdit(place(range), $0)]) })
    }
}
