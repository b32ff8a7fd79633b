import JournalText

/// Ratings on lines of their own that nothing reads.
///
/// What is rated may be as private as prose is: a name is told only where two notes or more have it.
struct ProseRatingSurvey: Survey {
    private let context: SurveyContext
    private var names = Tally()
    private var moods = Evidence()

    init(_ context: SurveyContext) { self.context = context }

    mutating func look(at note: NoteDigest) {
        guard !note.isSessionOrMeasure, !note.isGoal else { return }
        for rating in note.proseRatings where !context.isRead(note.place(rating.range)) {
            names.add(rating.name, at: note.place(rating.range))
        }
        for range in note.proseMoods where !context.isRead(note.place(range)) { moods.add(note.place(range)) }
    }

    func result() -> SurveyResult {
        var result = SurveyResult()
        var others = Evidence()
        for entry in names.sorted {
            guard entry.evidence.files >= 2, !HeadingSurvey.mayBePrivate(entry.name) else {
                others = others.joined(entry.evidence)
                continue
            }
            result.unplaced.append(
                Unplaced(
                    id: "rating-in-prose",
                    words:
                        "“\(entry.name)” stands \(entry.evidence.count.of("time")) with a rating on a line of its own, "
                        + "which is prose. In the note of a day a field is read: `\(entry.name):: 7/10`.",
                    evidence: entry.evidence))
        }
        if others.count > 0 {
            let isOne = others.count == 1
            let more = result.unplaced.isEmpty ? "" : " more"
            result.unplaced.append(
                Unplaced(
                    id: "rating-in-prose",
                    words:
                        "\(others.count)\(more) \(isOne ? "rating stands on a line of its" : "ratings stand on lines of their") "
                        + "own, behind a name, and \(isOne ? "is" : "are") prose. In the note of a day a field is read: "
                        + "`energy:: 7/10`.",
                    evidence: others))
        }
        if moods.count > 0 {
            let goes = moods.count == 1 ? "goes" : "go"
            result.unplaced.append(
                Unplaced(
                    id: "mood-in-prose",
                    words:
                        "\(moods.count.of("mood")) that \(goes) on in prose: not read. A note is read behind a dash: "
                        + "`Mood: 3 - slept badly`.",
                    evidence: moods))
        }
        return result
    }
}
