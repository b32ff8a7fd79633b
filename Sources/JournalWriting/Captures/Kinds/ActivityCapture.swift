import JournalModel
import JournalReading

/// `activity walk with Sam (P7 M4)`; `[ ]` before it, or a word such as planned, says that it is still to come.
enum ActivityCapture: CaptureKind {
    static let word = "activity"
    static let about = "something done: walk with Sam (P7 M4); or planned: [ ] walk"
    static let sentenceWords =
        "at diary didn't didnt group groups in level levels log low high monitoring not on plan planned plans scheduling "
        + "tracker tracking" + CaptureKinds.noneOfIt

    static func isSentence(_ rest: TypedText) -> Bool {
        let line = rest.first
        guard TypedGrades(line).isEmpty, PlannedWords.planned(line) == nil else { return false }
        return CaptureKinds.goesOn(rest.firstWord, sentenceWords) || line.lowercased().hasPrefix("did not ")
    }

    static func entry(_ typed: TypedText, _ context: CaptureContext) -> NewEntry? {
        let boxed = BoxedLine(typed.first)
        let planned = boxed == nil ? PlannedWords.planned(typed.first) : nil
        let words = TypedGrades(boxed.map { String($0.rest) } ?? planned ?? typed.first).line
        let isPlanned = planned != nil || context.isAhead
        guard
            var entry = item(typed.replacingFirst(with: words), in: .activities, time: context.time, context)
        else { return nil }
        if let box = boxed?.box ?? (isPlanned ? "[ ]" : nil) { entry.lines[0] = box + " " + entry.lines[0] }
        return entry
    }

    static func isRead(_ reading: TypedReading) -> Bool { !reading.activities.isEmpty }

    static func advice(_ typed: TypedText, _ reading: TypedReading) -> [String] {
        guard reading.activities.allSatisfy({ $0.pleasure == nil && $0.mastery == nil }), reading.diagnostics.isEmpty,
            let grade = TypedGrades(typed.first).unread
        else { return [] }
        return ["\(grade) is kept as words; as a grade it is written (\(grade.uppercased())), or (P6 M7) for both"]
    }
}
