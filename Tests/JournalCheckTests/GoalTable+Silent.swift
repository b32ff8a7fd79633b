extension GoalCase {
    /// Goals that are left as they are worded, whatever a rule of wording could say: what might hurt, and what would not
    /// be deserved. All that is not wording is in them.
    static let silent: [GoalCase] = (hurtful + undeserved).map {
        GoalCase($0, ["measure: rating", "from: 2", "to: 6"])
    }

    private static let hurtful = [
        // Duties of safety, treatment and food, and rituals.
        "I must not be alone with him again", "I have to take my insulin", "I must lose 10 kg",
        "I should forgive my father", "I have to go to dialysis", "I must leave him", "I should get over her",
        "I have to check the door twice", "I must call the police", "I should eat less", "I need to see the doctor",
        // What others want of somebody, and voices.
        "He wants me to lose weight", "The voices want me to stop eating", "Everyone tells me to leave him",
        "My late wife wanted me to travel", "God wants me to suffer", "My psychiatrist says I should rest",
        "My dietitian says I should have breakfast", "My sponsor wants me to ring her", "My doctor wants me to walk",
        "Everyone wants me to move on",
        // Being gone.
        "Not exist", "Stop existing", "I don't want to be here", "I don't want to wake up", "Stop being a burden",
        "Not be a burden", "Get rid of myself", "I want to be gone", "Disappear", "I don't want to live",
        // Safety, violence, persons.
        "Don't go back to him", "Avoid my father", "Don't text my ex", "Stop answering his messages",
        "Stop hitting my son", "Not hit anyone", "Get rid of the car keys", "Avoid Tom", "Stop seeing @tom",
        "Stop being afraid of my uncle", "Stop arguing with Dan", "Avoid driving at night", "Live without fear of him",
        // Substances.
        "Stop using", "Quit meth", "No more coke", "Stop smoking crack", "No more benzos", "Avoid a relapse",
        "Not ring the dealer", "Avoid the pub", "Stop betting", "No more slots", "Quit gambling",
        // Voices, grief.
        "Stop hearing voices", "Get through the week without crying", "Stop missing him",
        "Get through Easter without Mum",
        "No tears at work", "Get through a day without tears",
        // Food and weight.
        "Stop hiding food", "Stop obsessing about food", "Stop being fat", "Stop overeating", "Don't weigh myself",
        "Stop counting calories", "Avoid carbs", "Stop eating at night", "Get through a day without eating",
        // Rituals and thoughts.
        "Stop checking the locks", "Stop washing my hands", "Stop needing reassurance", "No more intrusive thoughts",
        "Stop obsessing",
        // The body.
        "Not be in pain", "Stop being ill", "Stop being tired", "Stop lying in bed",
        // What must not be missed.
        "Never hit my children", "Never hurt anyone", "Never drive home drunk", "Never be alone with him",
        "Never go back to him", "Never skip a meal", "Always have lunch", "Always eat breakfast",
        "Always take my pills",
        "Always take my lithium", "Never miss my warfarin", "Always carry my EpiPen", "Always use a condom",
        "Always call before I go", "Always keep my plan on me", "Never swim alone after a seizure",
        // Subjects of which nobody is asked what they would do.
        "Grief", "Trauma", "My OCD", "My body", "Weight",
    ]

    private static let undeserved = [
        // Somebody else is in them, and nothing that they want.
        "Music makes me happy: one song a day on the piano", "Work makes me ill, so hand in my notice",
        "Swimming makes me feel calm", "Sam asks me to lunch: say yes once a month",
        "Mum told me to my face: write what I felt", "Nobody wants me to sing: sing anyway, Thursdays",
        "Ella asked me to read to her", "The band needs me to be there on Fridays", "My dog needs me to walk him",
        "My body needs me to rest", "My future self wants me to save",
        "My mother needs me to drive her on Mondays; I'll ask for one Monday off",
        "To keep my children happy and me sane: one evening off", "My husband doesn't want me to work",
        "Mum told me to my face", "Sam wants me to sing", "Dr. Kay says I should swim",
        // Nothing is owed.
        "Must see: the lake in March", "I have to admit that I like Jo", "Has to be fun",
        // They say what to do, or when.
        "Not apologise for taking my break at 11", "Give up the spare room to my writing, Saturday mornings",
        "Avoid caffeine after 2pm", "Avoid salt, as the kidney clinic says", "Stop. Breathe. Then answer.",
        "Stop, look up, and breathe", "Stop the car and rest when dizzy",
        "Stop myself when I notice the spiral and name it",
        "Stop working by 18:00", "Stop earlier: shut the laptop at 5.30", "Quit the night shift",
        "Quit while I'm ahead",
        "No more than two coffees", "Quit Tinder for Lent", "Not every email needs an answer", "Not now, love: ask Dan",
        "Not to rush my tea", "Stop saying yes straight away - say \"let me check\"",
        "Quit rushing: leave ten minutes early",
        // Nothing is asked for.
        "Never mind the dishes", "Never too late", "Always room for tea", "Be perfectly average",
        "Be kind, no matter what Mark says",
        // They have their place.
        "Write will", "Journal nightly", "Swim", "Stretch", "Read", "Play guitar", "Make dinner",
    ].map { $0.contains(":") || $0.contains("\"") ? "'" + $0.replacing("'", with: "''") + "'" : $0 }
}
