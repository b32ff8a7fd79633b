package import JournalModel

extension Journal {
    /// The journal as it stood on a day: nothing dated later exists, and undated state is taken as it stands.
    ///
    /// Files keep their indices, so that places hold.
    package func asOf(_ day: CivilDate) -> Journal {
        var past = self
        past.sessions = sessions.upTo(day)
        past.moods = moods.upTo(day)
        past.thoughts = thoughts.upTo(day)
        past.activities = activities.upTo(day)
        past.exposures = exposures.upTo(day)
        past.urges = urges.upTo(day)
        past.scores = scores.upTo(day)
        past.trackers = trackers(asOf: day)
        past.ratings = ratings.upTo(day)
        past.tagUses = tagUses.upTo(day)
        if days.keys.contains(where: { $0 > day }) { past.days = days.filter { $0.key <= day } }
        past.homework = homework.upTo(day).map { item in
            var item = item
            item.updates = item.updates.asOf(day)
            return item
        }
        past.passages = passages.upTo(day).map { passage in
            guard let done = passage.doneOn, done > day else { return passage }
            return Passage(
                stamp: passage.stamp, marker: passage.marker, text: passage.text, state: .open, doneOn: nil)
        }
        past.goals = goals.compactMap { $0.asOf(day) }
        return past
    }

    /// A unit first written later does not exist either: bare numbers are plain numbers until then.
    private func trackers(asOf day: CivilDate) -> [TrackerReading] {
        let past = trackers.upTo(day)
        let unitless = unitlessTrackers.filter { $0.unitSince > day }
        guard !unitless.isEmpty else { return past }
        let names = Set(unitless.map(\.name))
        let plain = unitless.flatMap(\.readings).filter { $0.stamp.date <= day }
        return (past.filter { !names.contains($0.name) } + plain).sorted { Stamp.precedes($0.stamp, $1.stamp) }
    }
}

extension Goal {
    /// The goal as it stood on a day; `nil` where it began later.
    package func asOf(_ day: CivilDate) -> Goal? {
        if let beginning = since ?? agreed, beginning > day { return nil }
        var goal = self
        if let agreed, agreed > day { goal.agreed = nil }
        goal.statusChanges.removeAll { $0.date.map { $0 > day } ?? false }
        goal.steps = steps.map { step in
            guard step.state != .open, let date = step.date, date > day else { return step }
            return Step(text: step.text, state: .open, date: nil)
        }
        let isAhead = { (review: Review) in review.date.map { $0 > day } ?? false }
        goal.reviews.removeAll(where: isAhead)
        // The last revision is undone first; two of one day in the opposite of their order in the file.
        let ahead = reviews.enumerated().filter { isAhead($0.element) }
            .sorted { ($0.element.date ?? day, $0.offset) > ($1.element.date ?? day, $1.offset) }
        for review in ahead {
            if let revision = review.element.revision { goal.undo(revision) }
        }
        return goal
    }

    private mutating func undo(_ revision: Review.Revision) {
        guard !measures.isEmpty || revision.subject == .by else { return }
        // What its words do not say is not known, rather than what came later.
        switch (revision.subject, revision.before) {
        case (.by, .date(let date)): by = date
        case (.by, _): by = nil
        case (.target, let before):
            measures[0].saysHold = revision.old.lowercased() == "hold"
            measures[0].to = measures[0].saysHold ? measures[0].from : nil
            if case .quantity(let quantity) = before { measures[0].to = quantity }
        case (.from, .quantity(let quantity)): measures[0].from = quantity
        case (.from, _): measures[0].from = nil
        case (.measure, let before):
            if case .form(let form) = before { measures[0].form = form } else { measures[0].form = .unrecognised }
            measures[0].text = nil
        }
    }
}
