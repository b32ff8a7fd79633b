import JournalModel
import JournalWriting
import Testing

/// A kind's word and what follows it, as people type them in a hurry.
@Suite struct TypedKindTests {
    @Test(arguments: [
        ("first I cried in the shower", "first"), ("first time out of bed", "first"), ("first of all, no", "first"),
        ("win or lose I tried", "win"), ("win was close", "win"), ("helped mum move", "helped"),
        ("helped my sister move", "helped"), ("helped Sam move", "helped"), ("helped out at the shelter", "helped"),
        ("thought about him all day", "thought"), ("thought of leaving", "thought"), ("discuss nothing", "discuss"),
        ("event at school", "event"), ("activity level low", "activity"), ("activity plan", "activity"),
        ("exposure to loud noise", "exposure"), ("exposure therapy was hard", "exposure"), ("Win called Sam", "win"),
        ("first drank then took pills", "first"), ("first panic attack in months", "first"),
        ("activity did not go out", "activity"), ("activity nothing", "activity"), ("helped nobody", "helped"),
        ("win for her again", "win"), ("discuss with nobody", "discuss"),
        ("setback was small", "setback"), ("win nothing today", "win"), ("helped nothing", "helped"),
    ]) func `a sentence that begins with a kind's word is a note, and the way to the kind is said`(
        _ typed: String, _ kind: String
    ) throws {
        let capture = try TypedCase.capture(typed)
        #expect(capture.entry.section == nil && capture.entry.lines == [typed])
        #expect(
            CaptureEcho(capture, isAsMeant: true, JournalSettings()).text
                == "kept as a note (if it is meant as \(kind), write \(kind): with a colon)")
        // With the colon it is the kind.
        let rest = typed.split(separator: " ").dropFirst().joined(separator: " ")
        #expect(try TypedCase.capture(kind + ": " + rest).entry.section != nil)
    }

    @Test(arguments: [
        TypedCase("win asked a question", "asked a question", "win"),
        TypedCase("win:asked", "asked", "win"),
        TypedCase("win : asked", "asked", "win"),
        TypedCase("first the letter from the clinic", "the letter from the clinic", "to talk about first"),
        TypedCase("first question about the dose", "question about the dose", "to talk about first"),
        TypedCase("helped a walk with Sam", "a walk with Sam", "helped"),
        TypedCase("helped the warm bath", "the warm bath", "helped"),
        TypedCase("event new dose", "new dose", "event"),
        TypedCase("event started sertraline", "started sertraline", "event"),
        TypedCase("activity today walk", "today walk", "activity"),
        TypedCase(
            "thought nothing will help", ["No time noted", "- Automatic thought: nothing will help"],
            "thought record · thought"),
    ]) func `without a colon a kind is a kind where no sentence goes on`(
        _ one: TypedCase
    ) throws { try one.expect() }

    @Test(arguments: [
        TypedCase("activity planned: walk", "[ ] walk", "activity, planned"),
        TypedCase("activity planned walk", "[ ] walk", "activity, planned"),
        TypedCase("activity plan walk", "[ ] walk", "activity, planned"),
        TypedCase("activity plan to walk", "[ ] walk", "activity, planned"),
        TypedCase("activity to do: walk", "[ ] walk", "activity, planned"),
        TypedCase("activity tomorrow swim", "[ ] tomorrow swim", "activity, planned"),
        TypedCase("activity swim with Sam tomorrow", "[ ] swim with Sam tomorrow", "activity, planned"),
        TypedCase("activity packed for tomorrow", "packed for tomorrow", "activity"),
        TypedCase("activity next week swim", "[ ] next week swim", "activity, planned"),
        TypedCase("activity [x] planned the trip", "[x] planned the trip", "activity"),
        TypedCase("exposure planned: call the clinic", "[ ] call the clinic", "exposure, planned"),
    ]) func `what is planned has an open box`(_ one: TypedCase) throws { try one.expect() }

    @Test(arguments: [
        TypedCase("activity: walk, pleasure 6 mastery 7", "walk (P6 M7)", "activity · pleasure 6 · mastery 7"),
        TypedCase("activity walk P5 M5", "walk (P5 M5)", "activity · pleasure 5 · mastery 5"),
        TypedCase("activity walk m 4, p 5/10 #out", "walk (M4 P5) #out", "activity · pleasure 5 · mastery 4 · #out"),
        TypedCase("activity walk, pleasure: 6", "walk (P6)", "activity · pleasure 6"),
        TypedCase("walk P5 M5", "walk (P5 M5)", "activity · pleasure 5 · mastery 5"),
        TypedCase("walk (P5, M5)", "walk (P5, M5)", "activity · pleasure 5 · mastery 5"),
        TypedCase("activity drove down the M5", "drove down the M5", "activity"),
        TypedCase(
            "thought: they laugh 80%", ["No time noted", "- Automatic thought: they laugh (80%)"],
            "thought record · thought 80%"),
        TypedCase(
            "thought they laugh 8/10 #work", ["No time noted", "- Automatic thought: they laugh (8/10) #work"],
            "thought record · thought 80% · #work"),
        TypedCase(
            "thought I must give 100%", ["No time noted", "- Automatic thought: I must give 100%"],
            "thought record · thought"),
        TypedCase("exposure asked: SUDS 80/40", "asked: SUDS 80 -> 40", "exposure · SUDS 80 → 40"),
        TypedCase(
            "exposure asked, suds 40/80, went home", "asked, suds 40 -> 80, went home", "exposure · SUDS 40 → 80"),
        TypedCase("exposure asked: SUDS 8/10", "asked: SUDS 8/10", "exposure · SUDS 80"),
        TypedCase("exposure asked: SUDS 80/100", "asked: SUDS 80/100", "exposure · SUDS 80"),
        TypedCase("exposure to dogs: SUDS 80 to 40", "to dogs: SUDS 80 to 40", "exposure · SUDS 80 → 40"),
    ]) func `values are read without their brackets where nothing else can be meant`(_ one: TypedCase) throws {
        try one.expect()
    }

    @Test(arguments: [
        ("activity walk P5", "P5 is kept as words; as a grade it is written (P5), or (P6 M7) for both"),
        ("thought they laugh 80", "80 is kept as words; how far a thought is believed is written (80%)"),
        ("thought Situation: a; Thought: b 80", "80 is kept as words; how far a thought is believed is written (80%)"),
        (
            "exposure asked: SUDS 80 then 40",
            "of the SUDS only the first number is read; both are written SUDS 80 -> 35"
        ),
        (
            "8/10 anxiety",
            "the number is taken as the mood; how strong a feeling is stands behind it, as in 4/10 anxiety 70"
        ),
        ("exposure shop, SUDS before 80 after 40", "no SUDS was read; it is written SUDS 80 -> 35"),
        (
            "6/10 tired yesterday",
            "it counts for the day of this note; for the day before, type journal log --date yesterday"
        ),
        ("exposure asked: SUDS 8 -> 2", "the SUDS are counted as of 100; of 10 they are written SUDS 8/10 -> 2/10"),
        ("urge to drink 4/5 not acted on", "whether it was acted on is not read; it is written acted no, or acted yes"),
        (
            "9/10 urge to cut",
            "the number is taken as the mood; how strong a feeling is stands behind it, as in 4/10 anxiety 70"
        ),
        (
            "3/10 sad 80 anxious 40",
            "only the number is read; feelings are parted by commas, as in mood 3, sad 80, tired"
        ),
        ("steps 4.500", "4.500 is read as 4.5; a thousand and more is written without a point"),
        ("urge 4/5 almost acted", "whether it was acted on is not read; it is written acted no, or acted yes"),
    ]) func `of what looks like a value and is not read, the way to write it is said`(
        _ typed: String, _ advice: String
    ) throws {
        #expect(try TypedCase.capture(typed).advice == [advice])
    }

    @Test(arguments: ["win: called Sam\nmood: 5", "note a\nwin: called Sam", "first a\n\ndiscuss: b"])
    func `that further lines are no entries of their own is said`(_ typed: String) throws {
        let advice = "its further lines are part of the same entry; what is another one is typed by itself"
        #expect(try TypedCase.capture(typed).advice == [advice])
    }

    @Test(arguments: [
        "6\n7", "win: called Sam\nthen Kim", "thought Situation: a\nThought: b (80%)",
        "activity walk (P5 M5)", "thought they laugh, 80%", "thought I'd be dead by 30",
        "urge 4/5, acted no, skill: TIPP",
        "exposure asked: SUDS 80 -> 35", "exposure asked: SUDS 30", "3/10 anxiety", "mood 8 pain", "8/10 anxiety 20",
        "8/10 calm", "exposure asked: SUDS 30, stayed 20 minutes",
        "activity walk with Sam", "urge 4/5",
    ]) func `of what is read, or is no value, nothing is said`(_ typed: String) throws {
        #expect(try TypedCase.capture(typed).advice.isEmpty)
    }

    @Test(arguments: [
        TypedCase("urge to drink 4/5 resisted", "urge to drink 4/5, resisted", "urge 4/5 · acted no"),
        TypedCase("urge 4/5 acted no skill TIPP", "urge 4/5, acted no, skill TIPP", "urge 4/5 · acted no · skill"),
        TypedCase("urge 4/5 acted on it", "urge 4/5, acted on it", "urge 4/5 · acted yes"),
        TypedCase("urge 4/5 didn’t act", "urge 4/5, didn’t act", "urge 4/5 · acted no"),
        TypedCase("urge to drink 4/5, not acted on", "urge to drink 4/5, not acted on", "urge 4/5"),
        TypedCase("urge to drink 4/5 was not acted on", "urge to drink 4/5, was not acted on", "urge 4/5"),
        TypedCase("urge 4/5 almost gave in", "urge 4/5 almost gave in", "urge 4/5"),
        TypedCase("urge 4/5 not resisted", "urge 4/5 not resisted", "urge 4/5"),
        TypedCase("urge 4/5, i never gave in", "urge 4/5, i never gave in", "urge 4/5"),
        TypedCase("urge 4/5 wish I resisted", "urge 4/5 wish I resisted", "urge 4/5"),
        TypedCase("urge 4/5 gave in? no", "urge 4/5 gave in? no", "urge 4/5"),
        TypedCase("urge 4/5 shaky but resisted", "urge 4/5 shaky but, resisted", "urge 4/5 · acted no"),
        TypedCase("urge 4 I gave in", "urge 4, I gave in", "urge 4 · acted yes"),
        TypedCase(
            "urge to drink 4/5 at the party I resisted - long evening",
            "urge to drink 4/5, at the party, I resisted - long evening", "urge 4/5 · acted no"),
        TypedCase("urge to drink 4 times today", "urge to drink 4 times today", "kept as a note, no urge read"),
        TypedCase("urge 4/5, acted no, skill: TIPP", "urge 4/5, acted no, skill: TIPP", "urge 4/5 · acted no · skill"),
    ]) func `an urge needs no commas`(_ one: TypedCase) throws { try one.expect() }

    @Test(arguments: [
        TypedCase(
            "Situation: asked; Thought: they laugh 80%",
            ["No time noted", "- Situation: asked", "- Thought: they laugh (80%)"],
            "thought record · situation · thought 80%"),
        TypedCase(
            "Situation: asked\nEmotions: fear 70", ["No time noted", "- Situation: asked", "- Emotions: fear 70"],
            "thought record · situation · fear 70"),
        TypedCase(
            "thought record: Situation: asked; Thought: b", ["No time noted", "- Situation: asked", "- Thought: b"],
            "thought record · situation · thought"),
        TypedCase(
            "Event: the call; Thought: b", ["No time noted", "- Event: the call", "- Thought: b"],
            "thought record · situation · thought"),
        TypedCase("Event: new dose; feelings: hopeful", "new dose; feelings: hopeful", "event"),
        TypedCase("For: money; Against: time", "For: money; Against: time", "kept as a note"),
        TypedCase(
            "Situation: asked", "Situation: asked",
            "kept as a note (the fields of a thought record are parted by semicolons: Situation: …; Thought: …)"),
    ]) func `two fields make a thought record without the word`(_ one: TypedCase) throws { try one.expect() }

    @Test(arguments: [
        TypedCase("bed 23:30", "bed:: 23:30", "bed 23:30, a time of day"),
        TypedCase("bedtime: 23:30", "bedtime:: 23:30", "bedtime 23:30, a time of day (a new tracker)"),
        TypedCase("woke at 6:15", "woke:: 6:15", "woke 6:15, a time of day"),
        TypedCase("up at 7:00", "up:: 7:00", "up 7:00, a time of day"),
        TypedCase("sleep 7:30", "sleep:: 7:30", "sleep 7:30, a length of time"),
        TypedCase(
            "meds: yes", "meds: yes",
            "kept as a note, no value read (a new tracker with yes or no is written meds:: yes)"),
        TypedCase(
            "commute 430", "commute 430",
            "kept as a note, no value read (commute has been lengths of time so far, as in 7h 15m; a bare number is hours)"
        ),
        TypedCase(
            "commute 70%", "commute 70%",
            "kept as a note, no value read (commute has been lengths of time so far, as in 7h 15m; a bare number is hours)"
        ),
        TypedCase("commute 1:10", "commute:: 1:10", "commute 1:10, a length of time"),
        TypedCase(
            "sleep 23:30", "sleep 23:30",
            "kept as a note, no value read (a length is written 7h 15m; for times of day, journal.yaml needs trackers: {sleep: {kind: clock}})"
        ),
        TypedCase(
            "lunch 12:30", "lunch 12:30",
            "kept as a note, no value read (a length is written 7h 15m; for times of day, journal.yaml needs trackers: {lunch: {kind: clock}})"
        ),
        TypedCase("coffee: 3", "coffee:: 3", "coffee 3 (a new tracker)"),
        TypedCase("steps: 5000", "steps:: 5000", "steps 5000"),
        TypedCase("coffee 3", "coffee 3", "kept as a note, no value read (a new tracker has a colon, as in coffee: 3)"),
        TypedCase("back pain: 4/10", "back pain:: 4/10", "back-pain 4/10 (a tracker; no goal has that name)"),
        TypedCase("pain 4/10", "pain:: 4/10", "pain 4/10 (a tracker; no goal has that name)"),
        TypedCase(
            "speak-out 4/10", "speak-out 4/10", "kept as a note, no rating read (no goal and no tracker has that name)"),
        TypedCase(
            "question: no", "question: no",
            "kept as a note, no value read (a new tracker with yes or no is written question:: yes)"),
    ]) func `a name and a value`(_ one: TypedCase) throws { try one.expect() }
}
