import JournalModel
import JournalSyntax
import JournalText

/// Makes a goal of its keys, from a file's front matter or from the YAML below a heading.
struct GoalReading {
    private let note: NoteContext
    private let members: [YAMLMember]
    private var goal: Goal

    init(id: String, name: Excerpt, members: [YAMLMember], source: Range<Int>, note: NoteContext) {
        self.note = note
        self.members = members
        goal = Goal(id: id, name: name, source: note.place(source))
    }

    /// The names of keys that have several.
    static let byKeys = ["by", "until", "deadline"]
    static let fromKeys = ["from", "start", "baseline"]
    static let toKeys = ["to", "target"]

    private func member(_ names: String...) -> YAMLMember? { member(names) }

    private func member(_ names: [String]) -> YAMLMember? {
        for name in names { if let found = members.first(where: { $0.key == name }) { return found } }
        return nil
    }

    mutating func read(_ items: inout NoteItems) -> Goal {
        readKind(&items)
        readMeasures(&items)
        goal.since = note.date(member("since"), &items)
        goal.by = note.date(member(GoalReading.byKeys), &items)
        goal.why = note.excerpt(of: member("why")?.value)
        if let agreed = member("agreed"), let text = agreed.value.text, text.first?.isNumber == true {
            goal.agreed = note.date(agreed, &items)
        }
        if let review = member("review"), let text = review.value.text {
            goal.review = Goal.Cadence(text)
            if goal.review == nil {
                items.report(
                    .valueNotUnderstood(
                        at: note.place(note.unquoted(review.value)), "review", text,
                        expected: "a turn such as `every 2 weeks`", nearest: Goal.Cadence.nearest(to: text)))
            }
        }
        goal.values = words(member("values"))
        goal.supports = words(member("supports"))
        goal.tags = words(member("tags", "tag")).map { $0.hasPrefix("#") ? String($0.dropFirst()) : $0 }
        goal.learned = member("learned")?.value.list.compactMap { note.excerpt(of: $0) } ?? []
        readStatus(&items)
        readPlaces()
        checkDates(&items)
        return goal
    }

    /// A last day before the first one; what was agreed, paused or met before the first day may well be so.
    private func checkDates(_ items: inout NoteItems) {
        guard goal.status != .draft, let since = goal.since, let by = goal.by, by < since,
            let member = member(GoalReading.byKeys)
        else { return }
        items.report(.goalDatesOutOfOrder(at: note.place(note.unquoted(member.value)), by: by, since: since))
    }

    private mutating func readPlaces() {
        let names: [Goal.Key: [String]] = [
            .since: ["since"], .by: GoalReading.byKeys, .agreed: ["agreed"], .review: ["review"], .status: ["status"],
        ]
        for (key, names) in names { goal.places[key] = member(names).map(place(of:)) }
        goal.places[.id] = member("id").map { note.place(note.unquoted($0.value)) }
    }

    /// A key with its value.
    private func place(of member: YAMLMember) -> SourceRange {
        note.place(member.keyRange.lowerBound..<max(member.keyRange.upperBound, member.value.range.upperBound))
    }

    private func words(_ member: YAMLMember?) -> [String] {
        guard let value = member?.value else { return [] }
        if case .scalar = value { return value.text?.split(separator: ",").map { $0.trimmingBlanks } ?? [] }
        return value.list.compactMap(\.text)
    }

    /// Says that a word is none of those a key may have, and which of them may have been meant.
    private func report(
        _ text: String, of member: YAMLMember, known: [String], _ others: [String: String], _ items: inout NoteItems
    ) {
        let word = FieldName.normalized(text.utf8)
        let near = EditDistance.nearest(to: word, in: known + others.keys.sorted())
        items.report(
            .valueNotUnderstood(
                at: note.place(note.unquoted(member.value)), member.writtenKey, text,
                expected: "one of \(known.joined(separator: ", "))",
                nearest: others[word] ?? near.map { others[$0] ?? $0 }))
    }

    /// Words that people write for a kind, with the one that is read.
    private static let otherKinds = [
        "behavior": "behavioural", "behaviour": "behavioural", "behavioral": "behavioural", "emotion": "emotional",
        "emotions": "emotional",
        "emotion-regulation": "emotional", "personal": "growth", "personal-growth": "growth", "social": "relationship",
    ]

    /// The same of a status.
    private static let otherStatuses = [
        "done": "met", "reached": "met", "achieved": "met", "complete": "met", "completed": "met", "finished": "met",
        "dropped": "let-go", "abandoned": "let-go", "cancelled": "let-go", "given-up": "let-go", "on-hold": "paused",
        "resting": "paused", "waiting": "paused", "open": "active", "current": "active", "ongoing": "active",
        "in-progress": "active", "idea": "draft", "planned": "draft",
    ]

    private mutating func readKind(_ items: inout NoteItems) {
        guard let kind = member("kind"), let text = kind.value.text else { return }
        goal.kind = Goal.Kind(rawValue: text.lowercased()) ?? (text.lowercased() == "behavioral" ? .behavioural : nil)
        if goal.kind == nil {
            report(text, of: kind, known: Goal.Kind.allCases.map(\.rawValue), GoalReading.otherKinds, &items)
        }
    }

    // MARK: Measures

    private mutating func readMeasures(_ items: inout NoteItems) {
        if let several = member("measures"), case .sequence(let values, _) = several.value {
            for value in values {
                let members = value.members
                func own(_ names: [String]) -> YAMLMember? { members.first { names.contains($0.key) } }
                let measure = own(["measure"])?.value ?? (members.isEmpty ? value : nil)
                addMeasure(
                    measure, from: own(GoalReading.fromKeys), to: own(GoalReading.toKeys), enough: own(["enough"]),
                    weight: own(["weight"]), &items)
            }
            return
        }
        let from = member(GoalReading.fromKeys)
        let to = member(GoalReading.toKeys)
        guard let measure = member("measure") else {
            // A target without a measure still stands on the page.
            if from != nil || to != nil {
                addMeasure(nil, from: from, to: to, enough: member("enough"), weight: nil, &items)
            }
            return
        }
        addMeasure(measure.value, from: from, to: to, enough: member("enough"), weight: member("weight"), &items)
    }

    private mutating func addMeasure(
        _ value: YAMLValue?, from: YAMLMember?, to: YAMLMember?, enough: YAMLMember?, weight: YAMLMember?,
        _ items: inout NoteItems
    ) {
        var measure = GoalMeasure(form: .unrecognised)
        if let text = value?.text, let value {
            measure.text = note.excerpt(of: value)
            measure.form = MeasureForm(text, goal: goal.id, settings: note.settings, comma: note.comma)
            if measure.form == .unrecognised {
                items.report(.measureNotUnderstood(at: note.place(note.unquoted(value)), text))
            }
        }
        measure.from = quantity(from, &items)
        measure.enough = quantity(enough, &items)
        measure.fromPlace = from.map(place(of:))
        measure.toPlace = to.map(place(of:))
        measure.enoughPlace = enough.map(place(of:))
        if let to, to.value.text?.lowercased() == "hold" {
            measure.saysHold = true
            measure.to = measure.from
        } else {
            measure.to = quantity(to, &items)
        }
        if let weight, let text = weight.value.text {
            if let number = ScoreReading.number(text), (0...1_000_000).contains(number) {
                measure.weight = number
            } else {
                items.report(
                    .valueNotUnderstood(
                        at: note.place(note.unquoted(weight.value)), weight.writtenKey, text,
                        expected: "a number from 0 up"))
            }
        }
        goal.measures.append(measure)
    }

    private func quantity(_ member: YAMLMember?, _ items: inout NoteItems) -> Quantity? {
        guard let member, let text = member.value.text else { return nil }
        let place = note.place(note.unquoted(member.value))
        guard let quantity = Quantity(text: text, comma: note.comma) else {
            items.report(
                .valueNotUnderstood(
                    at: place, member.writtenKey, text, expected: "a number, a duration or a percentage"))
            return nil
        }
        items.goalLevels.append(
            GoalLevel(
                goal: items.goals.count, measure: goal.measures.count, key: member.writtenKey, text: text,
                quantity: quantity, place: place))
        return quantity
    }

    // MARK: Status

    private mutating func readStatus(_ items: inout NoteItems) {
        var changes: [Goal.StatusChange] = []
        for (key, status) in [("paused", Goal.Status.paused), ("resumed", .active), ("met", .met), ("let-go", .letGo)] {
            guard let member = member(key) else { continue }
            for value in member.value.list {
                guard let text = value.text, text.first?.isNumber == true || text.hasPrefix("[[") else { continue }
                if let date = note.date(text, at: value.range, key: member.writtenKey, &items) {
                    changes.append(Goal.StatusChange(status: status, date: date))
                }
            }
        }
        changes.sort { ($0.date?.dayNumber ?? 0) < ($1.date?.dayNumber ?? 0) }
        if let member = member("status"), let text = member.value.text {
            let name = FieldName.normalized(text.utf8)
            if let status = Goal.Status(rawValue: name) {
                if changes.last?.status != status, status != .active || !changes.isEmpty {
                    changes.append(Goal.StatusChange(status: status, date: nil))
                }
            } else {
                report(text, of: member, known: Goal.Status.allCases.map(\.rawValue), GoalReading.otherStatuses, &items)
            }
        }
        goal.statusChanges = changes
    }
}

extension StringProtocol {
    /// Without white space at its ends.
    var trimmingBlanks: String {
        var slice = self[...]
        while let first = slice.first, first.isWhitespace { slice.removeFirst() }
        while let last = slice.last, last.isWhitespace { slice.removeLast() }
        return String(slice)
    }
}
