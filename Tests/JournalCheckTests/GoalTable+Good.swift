extension GoalCase {
    /// Goals as people write them who have had some time to: none of them gets a hint.
    static let good: [GoalCase] = behavioural + symptom + emotional + others + elsewhere + notChecked + silent

    private static let rated = ["measure: rating", "from: 2", "to: 6"]

    private static let behavioural = [
        // Things to do again.
        GoalCase(
            "Walk round the lake with Jo on Sundays",
            ["kind: behavioural", "measure: times per month", "from: 0", "to: 3"]),
        GoalCase(
            "Get dressed before ten on weekdays", ["kind: behavioural", "measure: times per week", "from: 1", "to: 4"]),
        GoalCase(
            "Play the guitar for ten minutes after supper", ["measure: \"#guitar per week\"", "from: 0", "to: 3"]),
        GoalCase(
            "Cook something from scratch at the weekend", ["measure: times per month", "from: 0", "to: 3", "enough: 2"]),
        GoalCase("Half an hour outside each day", ["measure: days outside >= 30 min per week", "from: 1", "to: 5"]),
        // People.
        GoalCase(
            "Ask a question in the seminar", ["kind: behavioural", "measure: times per week", "from: 0", "to: 1"]),
        GoalCase("Eat in the canteen and not at my desk", ["measure: rating", "from: 1", "to: 6"]),
        GoalCase("Ring the surgery and the garage myself", ["measure: suds", "from: 80", "to: 30"]),
        GoalCase("Say hello first", ["measure: times per day", "from: 0", "to: 1"]),
        // Panic and what is avoided.
        GoalCase(
            "Ride the bus to the hospital and back", ["kind: behavioural", "measure: steps"],
            body: "## Steps\n\n- [x] Stand at the stop (2026-02-20)\n- [ ] One stop with Jo\n- [ ] One stop alone\n"),
        GoalCase("Stay in the queue until the fear has halved", ["measure: share", "from: 1/4", "to: 3/4"]),
        GoalCase("Stop for petrol at the roundabout again", ["measure: rating", "from: 2", "to: 6"]),
        // Rituals.
        GoalCase(
            "Leave the house after locking the door once", ["measure: mean checks per week", "from: 12", "to: 2"]),
        GoalCase("Touch the bin lid, and wait with washing", ["measure: suds", "from: 70", "to: 30"]),
        GoalCase("Don't go back to the cooker", ["measure: sum returns per week", "from: 20", "to: 3"]),
        // Work, post, hours.
        GoalCase("Leave the office by six", ["measure: times per week", "from: 0", "to: 3"]),
        GoalCase("Open the post on Saturday mornings", ["measure: times per month", "from: 0", "to: 4", "enough: 2"]),
        GoalCase("Keys on the hook by the door", ["measure: times per week", "from: 2", "to: 6"]),
        GoalCase("Stop working at six", ["measure: rating", "from: 2", "to: 7"]),
        GoalCase("Hand in a page a day, good enough and not perfect", rated),
        GoalCase("Be less perfect", rated),
        GoalCase("Quit my job in a good way", rated),
        GoalCase("Go to bed when I'm tired, and not before", rated),
        GoalCase("Do nothing for ten minutes after lunch", rated),
        GoalCase("Drink two glasses of water before lunch", ["measure: times per week", "from: 1", "to: 5"]),
        GoalCase("Come home when I said I should", rated),
        GoalCase("Let a report go out that is less than perfect", ["measure: rating", "from: 2", "to: 6"]),
        // The body.
        GoalCase("Swim before work", ["measure: times per week", "from: 2", "to: hold"], by: ""),
        GoalCase(
            "Take my tablets with breakfast, every single day",
            ["measure: days tablets >= 1 per week", "from: 4", "to: 7"]),
        GoalCase(
            "Walk for twenty minutes, on sore days too", ["measure: days walk >= 20 min per week", "from: 1", "to: 4"]),
        GoalCase("Housework in half hours, with a rest between", ["measure: times per week", "from: 0", "to: 4"]),
        GoalCase("Eat three meals at the table", ["measure: days meals >= 3 per week", "from: 2", "to: 5"]),
        GoalCase("Don’t weigh myself", ["measure: sum weighings per week", "from: 14", "to: 1"]),
    ]

    private static let symptom = [
        GoalCase(
            "Seven hours, more nights than not",
            ["kind: symptom", "measure: days sleep >= 7h per week", "from: 1", "to: 4"]),
        GoalCase(
            "In bed by half past eleven",
            ["kind: symptom", "measure: mean bedtime per week", "from: 1:30", "to: 23:30"]),
        GoalCase("Sleep through", ["kind: symptom", "measure: isi", "from: 19", "to: 8"]),
        GoalCase("Panic less on trains", ["kind: symptom", "measure: pdsssr", "from: 14", "to: 7"]),
        GoalCase("Less of the day spent on rituals", ["kind: symptom", "measure: ybocssr", "from: 26", "to: 14"]),
        GoalCase("Feel less anxious", ["kind: symptom", "measure: gad7", "from: 15", "to: 7"]),
        GoalCase("Depression", ["kind: symptom", "measure: phq9", "from: 18", "to: 9"]),
        // Rightly worded as they are.
        GoalCase("Days without drinking", ["measure: days drinks = 0 per week", "from: 2", "to: 6"]),
        GoalCase("Stop smoking", ["kind: behavioural", "measure: mean cigarettes per week", "from: 15", "to: 0"]),
        GoalCase("No self-harm", ["kind: symptom", "measure: days self-harm = 0 per week", "from: 4", "to: 7"]),
        GoalCase("Never cut again", ["measure: days self-harm = 0 per week", "from: 7", "to: hold"], by: ""),
        GoalCase("I must not cut", ["measure: days self-harm = 0 per week", "from: 4", "to: 7"]),
        GoalCase("I have to stay sober at weekends", ["measure: rating", "from: 3", "to: 8"]),
        // Left as they are, whatever is not in them.
        GoalCase("Stay alive until the summer", by: "", why: "", agreed: ""),
        GoalCase("Stop wanting to die", by: "", why: "", agreed: ""),
        GoalCase("Stay sober at weekends", ["measure: rating", "from: 3", "to: 8"]),
        GoalCase(
            "Go to the kitchen, not to the drawer, when the urge comes", ["measure: share", "from: 1/5", "to: 4/5"]),
    ]

    private static let emotional = [
        GoalCase("Be less angry in traffic", ["kind: emotional", "measure: rating", "from: 2", "to: 6"]),
        GoalCase(
            "Be at the allotment without hurrying off", ["kind: emotional", "measure: rating", "from: 2", "to: 6"]),
        GoalCase("Let people see my hands shake", ["kind: emotional", "measure: rating", "from: 2", "to: 6"]),
        GoalCase(
            "Leave the room before I raise my voice", ["kind: emotional", "measure: share", "from: 20%", "to: 80%"]),
        GoalCase(
            "Answer the children without shouting at bedtime",
            ["kind: emotional", "measure: rating", "from: 3", "to: 7"]),
        GoalCase("Believe that I may rest", ["kind: emotional", "measure: belief", "from: 20", "to: 70"]),
        GoalCase("More good days", ["kind: emotional", "measure: mean mood per week", "from: 4", "to: 6"]),
        GoalCase("Cry when I'm sad, and carry on after", ["kind: emotional", "measure: rating", "from: 1", "to: 5"]),
        GoalCase(
            "Notice a “should”, and ask whose it is",
            ["kind: emotional", "measure: times per week", "from: 0", "to: 3"]),
    ]

    private static let others = [
        // With others.
        GoalCase(
            "Tell Tom what I need before I am angry", ["kind: relationship", "measure: rating", "from: 2", "to: 6"]),
        GoalCase("Ring Dad", ["kind: relationship", "measure: rating", "from: 2", "to: 6"]),
        GoalCase(
            "An evening a week without screens, the two of us",
            ["kind: relationship", "measure: times per month", "from: 0", "to: 3"]),
        GoalCase(
            "Ten minutes of play with Leo after tea",
            ["kind: relationship", "measure: times per week", "from: 1", "to: 4"]),
        GoalCase("Ring my sister, before she has to ring me", ["measure: times per month", "from: 0", "to: 3"]),
        GoalCase(
            "Be home by six so that my daughter and I eat together", ["measure: times per week", "from: 1", "to: 3"]),
        GoalCase(
            "Ask my wife what she wants, and say what I want",
            ["kind: relationship", "measure: rating", "from: 3", "to: 7"]),
        // Grief.
        GoalCase(
            "Go through Anna's boxes", ["kind: growth", "measure: steps", "from: 0", "to: 3"],
            body: "## Steps\n\n- [ ] Shoes\n- [ ] Letters, unread\n- [ ] Letters\n"),
        GoalCase("Visit the grave with my brother", ["measure: times per month", "from: 0", "to: 1"]),
        // What one lives by.
        GoalCase("Paint on Thursday evenings", ["kind: growth", "measure: times per month", "from: 0", "to: 3"]),
        GoalCase("Say what I always wanted to say to Sam", ["kind: growth", "measure: rating", "from: 1", "to: 6"]),
        GoalCase("Lend a hand at the food bank", ["kind: growth", "measure: times per month", "from: 0", "to: 2"]),
        GoalCase("Like myself on an ordinary Tuesday", ["kind: growth", "measure: swls", "from: 11", "to: 20"]),
        GoalCase(
            "Say no to an extra, without an essay", ["measure: levels", "from: -1", "to: 1"],
            body: """
                ## Levels

                - -2: I say yes at once
                - -1: I say yes and bring an excuse later
                - 0: I ask for a day
                - +1: I say no with one reason
                - +2: I say no and let it be quiet
                """),
        GoalCase(
            "Feel at home in my own skin",
            ["measures:", "  - {measure: rating, from: 2, to: 6}", "  - {measure: phq9, from: 15, to: 8}"]),
    ]

    /// In other places of a journal.
    private static let elsewhere = [
        GoalCase(
            path: "notebook.md",
            text: """
                # Goal: Have breakfast with Mum before school

                ```yaml
                measure: times per week
                from: 0
                to: 3
                since: 2026-02-16
                by: 2026-06-30
                why: It is the only quiet half hour
                agreed: 2026-02-18
                ```

                # Goal: What would I do with a free day?

                ```yaml
                status: draft
                ```
                """),
        GoalCase("", ["title: Read ten pages in bed, and no phone", "measure: times per week", "from: 0", "to: 4"]),
        GoalCase("", ["measure: times per week", "from: 0", "to: 1"], at: "goals/ring-mum-on-sundays.md"),
        GoalCase(
            "", ["measure: times per week", "from: 0", "to: 1"], body: "# Sing in the car\n", at: "goals/sing.md"),
        GoalCase("\"Say \\\"no\\\" to Bollard, and mean it\"", ["measure: times per month", "from: 0", "to: 2"]),
        GoalCase("'Don''t look it up after nine'", ["measure: mean searches per week", "from: 6", "to: 1"]),
        // Some of it is hidden, and may be what is missing.
        GoalCase("Be in the garden on Sundays", ["measure: rating # private", "to: 5"], why: "", agreed: ""),
    ]

    /// Drafts are never checked, nor is what rests or is over.
    private static let notChecked = [
        GoalCase("Be happier, always", ["status: draft"], by: "", why: "", agreed: ""),
        GoalCase("I should stop being sad", ["paused: 2026-03-01"], by: "", why: "", agreed: ""),
        GoalCase("Feel better", ["met: 2026-03-01"], by: "2026-02-28", why: "", agreed: ""),
        GoalCase("My boss wants me to smile", ["let-go: 2026-03-01"], by: "", why: "", agreed: ""),
    ]
}
