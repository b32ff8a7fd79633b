package import JournalModel
package import JournalText

/// What changed of a goal, in words and as data: the same for the page and for `journal goals`.
package enum RevisionWords {
    /// `target from 3 to 2`, `measure from “rating” to “phq9”`, `date set to 2026-05-31`, `start 0 taken out`.
    package static func words(_ revision: GoalRevision, of goal: Goal) -> [Inline] {
        // Of an earlier version of the file there is no place in the journal but the goal's own.
        var source = goal.source
        if case .review(let line) = revision.origin { source = line.source }
        func value(_ text: String) -> Inline {
            switch revision.subject {
            case .status: .text(text.replacing("-", with: " "))
            case .measure, .wording: .quoted(Excerpt(text, at: source))
            case .by where CivilDate(text) != nil: .text(CivilDate(text).map(DateWords.dated) ?? text)
            case .from, .target, .by: .excerpt(Excerpt(text, at: source))
            }
        }
        let measure: [Inline] = revision.measure.map { [" (", .excerpt(Excerpt($0, at: source)), ")"] } ?? []
        let subject: [Inline] = [.text(name(revision.subject))] + measure
        return switch (revision.old, revision.new) {
        case (let old?, let new?): subject + [" from ", value(old), " to ", value(new)]
        case (nil, let new?): subject + [" set to ", value(new)]
        case (let old?, nil): subject + [" ", value(old), " taken out"]
        case (nil, nil): subject
        }
    }

    private static func name(_ subject: GoalRevision.Subject) -> String {
        switch subject {
        case .from: "start"
        case .by: "date"
        case .target, .measure, .status, .wording: subject.rawValue
        }
    }

    /// - Parameter place: a place in the journal's files, as data.
    package static func json(_ revision: GoalRevision, place: (SourceRange) -> JSONValue) -> JSONValue {
        let origin: JSONValue =
            switch revision.origin {
            case .review(let line):
                .members([
                    "kind": .string("review"), "commit": .null, "text": .string(line.text),
                    "source": place(line.source),
                ])
            case .commit(let id):
                .members(["kind": .string("commit"), "commit": .string(id), "text": .null, "source": .null])
            case .uncommitted:
                .members(["kind": .string("uncommitted"), "commit": .null, "text": .null, "source": .null])
            }
        return .members([
            "date": .optional(revision.date), "subject": .string(revision.subject.rawValue),
            "old": .optional(revision.old), "new": .optional(revision.new), "measure": .optional(revision.measure),
            "origin": origin,
        ])
    }
}
