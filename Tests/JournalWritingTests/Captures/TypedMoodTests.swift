import JournalModel
import JournalReading
import JournalWriting
import Testing

/// Moods as people type them: written so that they read back as meant, or kept as a note.
@Suite struct TypedMoodTests {
    private static let several = "kept as a note, no mood read (one number for one mood, as in mood 4)"

    @Test(arguments: [
        TypedCase("5 out of 10", "5/10", "mood 5/10"),
        TypedCase("7 of 10", "7/10", "mood 7/10"),
        TypedCase("7 of 10 tired", "7/10 tired", "mood 7/10 · tired"),
        TypedCase("mood 3 of 5", "3/5", "mood 3/5"),
        TypedCase("mood 5 out of 10, tired", "5/10, tired", "mood 5/10 · tired"),
        TypedCase("mood: 4 (sad)", "4 sad", "mood 4/10 · sad"),
        TypedCase("4 (so sad)", "4 so sad", "mood 4/10 · so sad"),
        TypedCase("mood 4 (slept badly)", "4 - (slept badly)", "mood 4/10"),
        TypedCase("mood=4", "4", "mood 4/10"),
        TypedCase("mood:4", "4", "mood 4/10"),
        TypedCase("mood = 4 calm", "4 calm", "mood 4/10 · calm"),
        TypedCase("mood 4 / 10", "4/10", "mood 4/10"),
        TypedCase("mood is 4", "4", "mood 4/10"),
        TypedCase("mood 4.", "4", "mood 4/10"),
        TypedCase("4!", "4", "mood 4/10"),
        TypedCase("2 von 10 traurig", "2/10 traurig", "mood 2/10 · traurig"),
        TypedCase("4 sur 10", "4/10", "mood 4/10"), TypedCase("1/5", "1/5", "mood 1/5"),
        TypedCase("2/7 sad", "2/7 sad", "mood 2/7 · sad"),
        TypedCase("08:15 5 out of 10", "08:15 5/10", "mood 5/10"),
    ]) func `a rating in other signs`(_ one: TypedCase) throws { try one.expect() }

    @Test(arguments: [
        TypedCase("mood 3 this morning", "3 - this morning", "mood 3/10"),
        TypedCase("1, dont want to get up", "1 - dont want to get up", "mood 1/10"),
        TypedCase("0. i want it to stop", "0 - i want it to stop", "mood 0/10"),
        TypedCase("mood 5 or so", "5 - or so", "mood 5/10"),
        TypedCase("6/10 tired because of work", "6/10 tired - because of work", "mood 6/10 · tired"),
        TypedCase("6/10 anxious 70, stayed in bed", "6/10 anxious 70 - stayed in bed", "mood 6/10 · anxious 70"),
        TypedCase("6/10 stayed in bed", "6/10 - stayed in bed", "mood 6/10"),
        TypedCase("mood 4: in bed all day #rest", "4 - in bed all day #rest", "mood 4/10 · #rest"),
        TypedCase("3/10, didn't sleep", "3/10 - didn't sleep", "mood 3/10"),
        TypedCase("mood 4, tired. Slept badly", "4, tired - Slept badly", "mood 4/10 · tired"),
        TypedCase("mood ok", "mood ok", "kept as a note, no mood read (its number comes first, as in mood 4)"),
        TypedCase("6/10 on edge", "6/10 on edge", "mood 6/10 · on edge"),
        TypedCase("6/10 calm - walked from 3 to 4", "6/10 calm - walked from 3 to 4", "mood 6/10 · calm"),
        TypedCase("6/10 heartsick, tired 40", "6/10 heartsick, tired 40", "mood 6/10 · heartsick · tired 40"),
    ]) func `words that are no feeling are the note of a mood`(_ one: TypedCase) throws { try one.expect() }

    @Test(arguments: [
        "3 then 6", "mood 3 then 6", "mood 4 or 5", "4 or 5", "mood 3-4", "3–4", "mood 3 -> 6", "6/10 7/10",
        "mood 3 in the morning, 6 at night", "3, later 7", "mood 3 to 6 today",
    ]) func `two ratings in one line are no mood, and no emotion is called then`(_ typed: String) throws {
        let capture = try TypedCase.capture(typed)
        #expect(capture.entry.section == nil)
        #expect(capture.reading.moods.flatMap { $0.emotions }.isEmpty)
        if capture.reading.moods.isEmpty {
            #expect(CaptureEcho(capture, isAsMeant: true, JournalSettings()).text == TypedMoodTests.several)
        } else {
            #expect(capture.advice == ["only the first of the numbers is read; one mood has one number, as in mood 4"])
        }
    }

    @Test(arguments: [
        "12/12 is xmas party", "7/7 days sober", "5/5 dishes", "3/4 pizza gone", "9/11", "50/50",
        "7 of 10 days were ok", "5 of 7 nights", "3 of 4", "5 out of 10 exercises done", "mood 5 of 10 days",
        "mood 8 hours after the pill",
    ])
    func `a count of others is no mood without the word`(_ typed: String) throws {
        let capture = try TypedCase.capture(typed)
        #expect(capture.reading.saysNothing && capture.entry.lines == [typed])
    }

    @Test(arguments: [
        TypedCase("6\n7", ["6", "- 7"], "mood 6/10 · mood 7/10"),
        TypedCase("mood 6 calm\n\n08:15 7/10", ["6 calm", "- 08:15 7/10"], "mood 6/10 · calm · mood 7/10"),
        TypedCase("6\n7 hours of sleep", ["6", "  - 7 hours of sleep"], "mood 6/10"),
        TypedCase("6\n2. shower", ["6", "  - 2\\. shower"], "mood 6/10"),
    ]) func `ratings on lines of their own are moods each`(_ one: TypedCase) throws { try one.expect() }

    @Test(arguments: [
        ("# not a heading", false), ("went out with Sam", false), ("no idea", false), ("I was sad about Sam", false),
        ("3 good things", true), ("my mood is odd", true), ("so tired", true), ("sad, lonely", true),
        ("8 hours of sleep", true), ("7h", false),
    ]) func `that no mood was read is said only of what looks like one`(_ typed: String, _ isSaid: Bool) throws {
        let echo = CaptureEcho(try TypedCase.capture(typed), isAsMeant: true, JournalSettings()).text
        #expect(echo == "kept as a note" + (isSaid ? ", no mood read" : ""))
    }
}
