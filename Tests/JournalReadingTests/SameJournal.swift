import JournalModel
import JournalText
import Testing

/// Compares all that two journals hold.
func expectSame(
    _ one: Journal, _ other: Journal, _ comment: Comment? = nil, at location: SourceLocation = #_sourceLocation
) {
    func compare<Value: Equatable>(_ path: KeyPath<Journal, Value>, _ name: String) {
        let isSame = one[keyPath: path] == other[keyPath: path]
        #expect(isSame, "\(name) \(comment?.rawValue ?? "")", sourceLocation: location)
    }
    #expect(one.files.map(\.path) == other.files.map(\.path), comment, sourceLocation: location)
    #expect(one.files.map(\.bytes) == other.files.map(\.bytes), comment, sourceLocation: location)
    compare(\.settings, "settings")
    compare(\.goals, "goals")
    compare(\.sessions, "sessions")
    compare(\.moods, "moods")
    compare(\.thoughts, "thoughts")
    compare(\.activities, "activities")
    compare(\.exposures, "exposures")
    compare(\.urges, "urges")
    compare(\.homework, "homework")
    compare(\.scores, "scores")
    compare(\.trackers, "trackers")
    compare(\.ratings, "ratings")
    compare(\.passages, "passages")
    compare(\.tagUses, "uses of tags")
    compare(\.days, "days")
    compare(\.diagnostics, "diagnostics")
    compare(\.unreadFiles, "unread files")
    compare(\.privateFiles, "private files")
    compare(\.hiddenRanges, "hidden ranges")
    compare(\.reportFiles, "reports")
    compare(\.leftOutFiles, "files left out")
    compare(\.safetyPlan, "the plan")
}
