/// The keys of front matter.
struct FrontMatterKeySurvey: Survey {
    private let context: SurveyContext
    private var keys = KeyTally()

    init(_ context: SurveyContext) { self.context = context }

    mutating func look(at note: NoteDigest) {
        for key in note.keys { keys.add(key, in: note) }
    }

    func result() -> SurveyResult { keys.result(.keys, context) }
}
