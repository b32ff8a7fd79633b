/// Inline fields: `energy:: 4`.
struct InlineFieldSurvey: Survey {
    private let context: SurveyContext
    private var fields = KeyTally()

    init(_ context: SurveyContext) { self.context = context }

    mutating func look(at note: NoteDigest) {
        for field in note.fields { fields.add(field, in: note) }
    }

    func result() -> SurveyResult { fields.result(.fields, context) }
}
