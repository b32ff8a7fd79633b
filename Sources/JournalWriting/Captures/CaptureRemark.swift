/// Why words are kept as a note, and how they are written to be more.
package enum CaptureRemark: Sendable, Hashable {
    /// Nothing of the kind was read: `urge`.
    case nothing(of: String)
    case ratingBehindWords
    /// The word mood, and no number right behind it.
    case noNumber
    /// `coffee 3` of a name that is none yet.
    case newName
    case severalRatings
    /// The words begin with a kind's word and go on as a sentence.
    case sentence(kind: String)
    /// `7:15` of a name of which nobody knows whether it has lengths or times of day.
    case timeOrLength(name: String)
    /// A value with more words behind it.
    case moreThanValue
    /// A rating of a name that neither a goal nor a tracker has.
    case unknownName
    case oneField
    /// `meds: yes` of a name that is none yet.
    case yesOrNo(name: String)
    /// Another value of a tracker that has had lengths of time.
    case lengthExpected(name: String)

    /// What follows `kept as a note`.
    package var text: String {
        switch self {
        case .nothing(let kind): ", no \(kind) read"
        case .ratingBehindWords: ", no mood read (a mood begins with its number)"
        case .noNumber: ", no mood read (its number comes first, as in mood 4)"
        case .newName: ", no value read (a new tracker has a colon, as in coffee: 3)"
        case .severalRatings: ", no mood read (one number for one mood, as in mood 4)"
        case .sentence(let kind): " (if it is meant as \(kind), write \(kind): with a colon)"
        case .timeOrLength(let name):
            ", no value read (a length is written 7h 15m; for times of day, journal.yaml needs "
                + "trackers: {\(name): {kind: clock}})"
        case .moreThanValue: ", no value read (a value stands alone, as in sleep 7h)"
        case .unknownName: ", no rating read (no goal and no tracker has that name)"
        case .yesOrNo(let name): ", no value read (a new tracker with yes or no is written \(name):: yes)"
        case .lengthExpected(let name):
            ", no value read (\(name) has been lengths of time so far, as in 7h 15m; a bare number is hours)"
        case .oneField: " (the fields of a thought record are parted by semicolons: Situation: …; Thought: …)"
        }
    }
}
