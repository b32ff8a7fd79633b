import JournalAnalysis
import JournalFixtures
import JournalModel
import Testing

@Suite struct AsOfTests {
    @Test func `what is dated later does not exist, and the day itself does`() {
        var builder = JournalBuilder()
        builder.mood(day(2026, 3, 4), 5)
        builder.mood(day(2026, 3, 5), 6)
        builder.session(day(2026, 3, 5))
        builder.session(day(2026, 3, 6))
        let past = builder.journal.asOf(day(2026, 3, 5))
        #expect(past.moods.count == 2)
        #expect(past.sessions.count == 1)
        #expect(past.days[day(2026, 3, 6)] == nil)
        #expect(past.files.count == builder.journal.files.count)
    }

    @Test func `a later tick is taken back, an undated one stands`() {
        var builder = JournalBuilder()
        builder.passage(day(2026, 3, 1), .discuss, "A", .done, doneOn: day(2026, 3, 9))
        builder.passage(day(2026, 3, 1), .discuss, "B", .done)
        builder.homework(day(2026, 3, 1), "walk", [(nil, .partly), (day(2026, 3, 9), .done)])
        let past = builder.journal.asOf(day(2026, 3, 8))
        #expect(past.passages.map(\.state) == [.open, .done])
        #expect(past.homework.map(\.state) == [.partly])
        #expect(builder.journal.asOf(day(2026, 3, 9)).homework.map(\.state) == [.done])
    }

    @Test func `a later note that tells of an earlier day is not there yet`() {
        var builder = JournalBuilder()
        builder.homework(day(2026, 3, 1), "walk", [(nil, .open)])
        var journal = builder.journal
        let source = journal.homework[0].stamp.source
        journal.homework[0].updates.append(
            HomeworkUpdate(
                date: day(2026, 3, 5), noted: day(2026, 3, 9), isInSession: false, state: .done, count: nil,
                obstacles: [],
                source: source))
        #expect(journal.asOf(day(2026, 3, 8)).homework.map(\.state) == [.open])
        #expect(journal.asOf(day(2026, 3, 9)).homework.map(\.state) == [.done])
    }

    @Test func `a box of homework with a later tick is open, with what is nested under it`() throws {
        var builder = JournalBuilder()
        builder.homework(day(2026, 3, 1), "walk", [(nil, .open)])
        let obstacle = builder.excerpt("it rained")
        var journal = builder.journal
        let source = journal.homework[0].stamp.source
        for isInSession in [true, false] {
            journal.homework[0].updates = [
                HomeworkUpdate(
                    date: day(2026, 3, 9), noted: day(2026, 3, 1), isInSession: isInSession, state: .done, count: nil,
                    obstacles: [obstacle], source: source)
            ]
            let update = try #require(journal.asOf(day(2026, 3, 8)).homework.first?.updates.first)
            #expect(update.state == .open)
            // As it reads without the tick: undated in a session's note, of its day in a day's.
            #expect(update.date == (isInSession ? nil : day(2026, 3, 1)))
            #expect(update.obstacles == [obstacle])
        }
    }

    @Test func `before a tracker's first unit its numbers are plain`() {
        // `sleep: 7` on the 1st, and `sleep: 6h` on the 5th, which makes the 7 hours, too.
        var builder = JournalBuilder()
        builder.tracker(day(2026, 3, 1), "sleep", 420, unit: .duration)
        builder.tracker(day(2026, 3, 2), "energy", 3)
        builder.tracker(day(2026, 3, 5), "sleep", 360, unit: .duration)
        var journal = builder.journal
        let plain = TrackerReading(
            stamp: journal.trackers[0].stamp, name: "sleep", value: 7, max: nil, unit: .number)
        journal.unitlessTrackers = [
            UnitlessTracker(name: "sleep", unitSince: day(2026, 3, 5), readings: [plain])
        ]
        #expect(journal.asOf(day(2026, 3, 4)).trackers == [plain, journal.trackers[1]])
        #expect(journal.asOf(day(2026, 3, 5)).trackers == journal.trackers)
    }

    @Test func `a goal stands as it stood`() throws {
        var builder = JournalBuilder()
        let line = builder.excerpt("target from 3 to 2")
        let step = builder.excerpt("ask one question")
        builder.goal("speak-up", "Speak up", .count(tag: "speak-up", per: .week)) { goal in
            goal.since = day(2026, 1, 12)
            goal.by = day(2026, 5, 31)
            goal.measures[0].to = Quantity(1)
            goal.steps = [Goal.Step(text: step, state: .done, date: day(2026, 2, 20))]
            goal.statusChanges = [Goal.StatusChange(status: .met, date: day(2026, 3, 8))]
            goal.reviews = [
                Goal.Review(
                    date: day(2026, 2, 11), text: line,
                    revision: Goal.Review.Revision(subject: .target, old: "3", new: "2", before: .quantity(Quantity(3)))
                ),
                Goal.Review(
                    date: day(2026, 2, 25), text: line,
                    revision: Goal.Review.Revision(subject: .target, old: "2", new: "1", before: .quantity(Quantity(2)))
                ),
                Goal.Review(
                    date: day(2026, 2, 26), text: line,
                    revision: Goal.Review.Revision(
                        subject: .by, old: "2026-03-31", new: "2026-05-31", before: .date(day(2026, 3, 31)))),
            ]
        }
        let goal = try #require(builder.journal.asOf(day(2026, 2, 10)).goals.first)
        #expect(goal.measures.first?.to == Quantity(3))
        #expect(goal.by == day(2026, 3, 31))
        #expect(goal.status == .active)
        #expect(goal.steps.first?.state == .open)
        #expect(goal.reviews.isEmpty)

        let between = try #require(builder.journal.asOf(day(2026, 2, 11)).goals.first)
        #expect(between.measures.first?.to == Quantity(2))
        #expect(builder.journal.asOf(day(2026, 1, 11)).goals.isEmpty)
    }

    @Test func `a measure whose earlier form is not known has no figure of another's`() throws {
        var builder = JournalBuilder()
        let line = builder.excerpt("measure from how I feel to rating")
        func goal(_ before: Goal.Review.Revision.Value?) throws -> Goal {
            var builder = builder
            builder.goal("speak-up", "Speak up", .rating) { goal in
                goal.reviews = [
                    Goal.Review(
                        date: day(2026, 2, 11), text: line,
                        revision: Goal.Review.Revision(subject: .measure, old: "x", new: "rating", before: before))
                ]
            }
            return try #require(builder.journal.asOf(day(2026, 2, 10)).goals.first)
        }
        #expect(try goal(nil).measures.first?.form == .unrecognised)
        #expect(try goal(.form(.steps)).measures.first?.form == .steps)
    }
}
