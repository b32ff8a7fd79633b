/// The situations, each with its reckoning by hand. A comment names the notes by their days.
extension PageCase {
    static let all: [PageCase] = time + series + questionnaires + days

    /// What the page is about: its days, and the sessions that part them.
    private static let time: [PageCase] = [
        // 14 days up to Fri 6 Mar: from Sat 21 Feb. Moods 22 Feb 4, 25 Feb 3, 26 Feb 5, 1 Mar (5 + 7) / 2 = 6, 4 Mar 4:
        // 22 / 5 = 4.4. The 2 of 16 Feb is before. 5 Mar is without a mood. Calm (40 + 60) / 2 = 50. GAD-7 11 is >= 8.
        PageCase(
            name: "no-session-yet", today: "2026-03-06",
            why: "It says that there is no session yet, takes fourteen days, and shows a draft without checking it.",
            says: [
                "# For the next session\n", "The last 14 days, as no session is noted yet. Mood noted on 5 of 14 days.",
                "1. Is it a thing to dread Mondays", "**Went well:** Got off at the right stop", "| **11** |",
                "- Still working out: *What would I like to be different?*", "Sat 21 Feb to Fri 6 Mar",
                "Lowest Wed 25 Feb, 3 (5 the next day). Highest Sun 1 Mar, 6.", "- Mean 4.4 on 5 days.\n",
            ],
            never: ["Since session", "16 Feb", "item 9", "| Goal"]),
        // Notes on 9, 11, 12 Apr and today's session note: 4 of 5. Moods 5, (3 + 5) / 2 = 4, 6: 15 / 3 = 5.
        PageCase(
            name: "first-session-today", today: "2026-04-13",
            why: "It is for today's session, whose note divides no time, and its questions stand beside the days'.",
            says: [
                "# For the session on 13 April 2026\n", "Notes begin on 9 April: 4 of 5 days.",
                "1. Why is it stairs and not bridges?", "2. Do I have to tell you everything at once?",
                "Lowest Sat 11 Apr, 4 (6 the next day).", "- Mean 5.0 on 3 days.\n", "Sleep 6 h 30 (1 day).",
            ],
            never: ["Since ", "no session", "before"]),
        // 6 to 20 May: 15 days. Moods 9 May 6, 15 May 4, 18 May 5: 15 / 3 = 5. Agreed on 6 May, in either session: two.
        PageCase(
            name: "two-sessions-on-one-day", today: "2026-05-20",
            why: "Two sessions on one day divide time once, by the later one's number, and both have their homework.",
            says: [
                "# For the session on 20 May 2026\n", "Since session 8 on 6 May. Mood noted on 3 of 15 days.",
                "Done: Tell Rosa about the letter. Not yet: Write the letter, not for sending.",
                "6 of 10 on 6 May; 8 of 10 on 6 May.",
            ],
            never: ["session 7", "Lunch away", "Carried over"]),
        // 10 Mar to 10 Jun: 21 + 30 + 31 + 10 = 92 days, more than 60: so 28 May to 10 Jun. Moods 2 Jun 4, 4 Jun
        // (5 + 6) / 2 = 5.5, 8 Jun 6, 9 Jun 5: 20.5 / 4 = 5.125. Ratings 3 and 5.
        PageCase(
            name: "three-months-gap", today: "2026-06-10",
            why: "After three months it takes fourteen days and says so; what is older is not told as if it were new.",
            says: [
                "The last 14 days; the last session noted was on 10 March. Mood noted on 4 of 14 days.",
                "1. How do I begin again after three months? (8 Jun)",
                "Carried over: Twenty minutes at the allotment, no digging required (from 10 Mar).",
                "| 3 | 5 | 7 by 31 Aug | too few to say (2 ratings) |", "Thu 28 May to Wed 10 Jun",
                "Lowest Tue 2 Jun, 4 (5.5 two days later). Highest Mon 8 Jun, 6.", "- Mean 5.1 on 4 days.\n",
            ],
            never: ["Since session", "GAD-7", "tell work", "24 March", "before", "Not yet"]),
        // 8 to 22 Apr: 15 days. Moods 10 Apr 6, 14 Apr 3, 19 Apr 5: 14 / 3 = 4.67.
        PageCase(
            name: "cancelled-session", today: "2026-04-22",
            why: "A session that was not held divides no time and is not told; the new day it names is the next one.",
            says: [
                "# For the session on 22 April 2026\n", "Since session 9 on 8 April. Mood noted on 3 of 15 days.",
                "1. Was I hoping for a reason not to come? (14 Apr)", "Not yet: Ask the neighbours about the noise.",
                "- Mean 4.7 on 3 days.\n", "7 of 10 on 8 Apr.\n",
            ],
            never: ["15 Apr", "cancel", "temperature"]),
        // 29 Apr to 12 May: 14 days. Moods 2 May 5, 8 May 7, 12 May 6: 18 / 3 = 6.
        PageCase(
            name: "prepared-the-evening-before", today: "2026-05-12",
            why: "Tomorrow's note divides no time; the page is for tomorrow as the last session named it.",
            says: [
                "# For the session on 13 May 2026\n", "Since session 5 on 29 April. Mood noted on 3 of 14 days.",
                "1. Why does it feel like getting away with something? (12 May)", "lighthouse\", and we saw",
                "Not yet: Say which film I would like, once.", "- Mean 6.0 on 3 days.\n",
            ],
            never: ["session 6", "Holidays", "Wed 13 May"]),
        // Lena's sessions: 3 to 17 Jun, 15 days. Moods 6, 9 and 14 Jun: 6 + 5 + 4 = 15, / 3 = 5.
        PageCase(
            name: "two-therapists", today: "2026-06-17", arguments: ["--with", "lena"],
            why: "Only sessions with the named person divide time, and the other's rating is not hers to see.",
            says: [
                "# For the session on 17 June 2026\n", "Since session 9 on 3 June. Mood noted on 3 of 15 days.",
                "1. Do the tablets make me flat", "Done: Tell Dad the date, nothing else.", "| **9** |",
                "Wed 3 to Wed 17 Jun", "**The session itself:** 8 of 10 on 3 Jun.\n",
            ],
            never: ["5 of 10", "session 3", "Marsh", "8 Jul"]),
    ]

    /// Goals, and how many values it takes before something is said of them.
    private static let series: [PageCase] = [
        // 11 to 25 Feb: 15 days, with notes on the 11th, 15th and 21st; the step was ticked on the 15th.
        PageCase(
            name: "goal-without-measure", today: "2026-02-25",
            why: "A goal without a measure has its name, its date and its steps, and no figure.",
            says: [
                "| Get on better with my sister | | | by 31 May | without a measure |",
                "done: Write down what \"better\" would look like (15 Feb). Next: Ask her what she would call better.",
            ],
            never: ["not noted", "too few", "no clear trend", "| 0 |", "not rated"],
            check: "goals/sister.md:2:7: hint: nothing shows yet how far along you are with this goal [no-quantity]\n"),
        // Ratings 28 Jan 1, 4 Feb 2, 11 Feb 4, 25 Feb 5, 6 Mar 6: all ten pairs rise, exact p = 2 / 120 = .017.
        // (6 - 1) / (8 - 1) = .71, nearest to three quarters. A date that is past needs no pace.
        PageCase(
            name: "goal-past-its-date", today: "2026-03-11",
            why: "It says that the date is past, once and without blame, and reckons no pace to it.",
            says: [
                "| 1 | 6 | 8 by 28 Feb | rising over 5 ratings, about three quarters of the way |",
                "next: Tell the team I stop at seven. Its date, 28 Feb, is past.",
            ],
            never: ["n course", "Slower", "needed", "late", "missed", "overdue", "call it met"],
            check: "goals/evenings.md:7:1: hint: the day you set for this goal, 2026-02-28, is past [date-past]\n"),
        // WHO-5: (2 + 2 + 1 + 2 + 2) * 4 = 36, 12 * 4 = 48, 14 * 4 = 56: 20 more than the first, 8 than the second,
        // where 10 is reliable; 50 or less is the cut-off. Ratings 3, 4, 6.
        PageCase(
            name: "three-points", today: "2026-03-04",
            why: "Three ratings, each higher than the one before, are too few to say.",
            says: [
                "| 36 | 48 | **56** | 20 higher: **reliably better** (10 or more) | 50 or less: now above",
                "| 3 | 6 | 8 by 30 Jun | too few to say (3 ratings) |",
            ],
            never: ["rising", "of the way", "steady"]),
        // 2 3 4 6: all six pairs rise, and still the exact p is 2 / 24 = .083. 4 4 4 4 on 21 Jan to 2 Mar, 40 days: alike,
        // which four values do not show to be steady; that it stands still is not for the page.
        PageCase(
            name: "four-points", today: "2026-03-04",
            why: "Four ratings can never reach the 5% level: neither those that all rise nor those that are all alike.",
            says: [
                "| 2 | 6 | 7 by 31 May | too few to say (4 ratings) |",
                "| 4 | 4 | 7 by 31 May | too few to say (4 ratings) |",
            ],
            never: ["rising", "steady", "trend", "stuck", "alike"],
            check: """
                goals/2-asking.md:4:10: hint: the last 4 ratings, 2026-01-21 to 2026-03-02, are near each other [standstill]

                """),
        // 2 3 5 6 7: all ten pairs rise, exact p = 2 / 120 = .017; (7 - 2) / (8 - 2) = .83, nearest to three quarters.
        // Slopes a week 1 1 1 1 1.25 1.33 1.33 1.5 1.5 2: median 1.29; Sen's interval begins with the first, 1.
        // One point in the 42 days to 29 Apr is 1 / 6 = .17 a week. 4 6 5 6 4: four pairs rise and four fall.
        PageCase(
            name: "five-points", today: "2026-03-18",
            why: "Five ratings earn a word where all rise, and none where they go both ways.",
            says: [
                "| 2 | 7 | 8 by 29 Apr | rising over 5 ratings, about three quarters of the way |",
                "| 4 | 4 | 7 by 29 Apr | no clear trend yet (5 ratings) |",
                "on course for 29 Apr: rising by 1.3 each week so far, 0.17 needed.",
            ],
            never: ["too few", "steady"]),
        // 8 7 8 6 7 5 6 4: of 28 pairs 22 fall, 3 rise, 3 are alike: S = -19, exact p = .017 (all orders of these eight
        // counted). (4 - 8) / (3 - 8) = .8. The median of the slopes a week is -0.5, and Sen's interval, from the 6th to
        // the 23rd of them, -0.8 to 0, holds the 1 / 15.9 = .06 a week of the 111 days to 30 Jun: no word on the course.
        // 4 5 3 6 4 5 4 6: 15 pairs rise, 8 fall: S = 7, p = .45.
        PageCase(
            name: "eight-points", today: "2026-03-11",
            why: "Eight ratings that fall towards their target are said to fall; eight that go both ways are not.",
            says: [
                "| 8 | 4 | 3 by 30 Jun | falling over 8 ratings, about three quarters of the way |",
                "| 4 | 6 | 7 by 30 Jun | no clear trend yet (8 ratings) |",
                "falling by 0.5 each week so far, 0.06 needed for 30 Jun.",
            ],
            never: ["too few", "away from", "On course", "on course"]),
    ]

    /// Scores, and what is known of a risk item: its line stands above everything else.
    private static let questionnaires: [PageCase] = [
        // GAD-7: 15; 1 + 2 + 1 + 1 + 2 + 1 + 1 = 9: 6 less, where 4 is reliable; 8 or more is the cut-off.
        PageCase(
            name: "scores-a-year-apart", today: "2026-03-11",
            why: "Two scores a year apart are compared with the year of the first, and are too few for a trend.",
            says: [
                "| 10 Mar 2025 | 9 Mar | Since 10 Mar 2025 |",
                "| 15 | **9** | 6 lower: **reliably better** (4 or more)",
                "| 15 | 9 | 7 by 30 Jun | too few to say (2 scores) |",
            ],
            never: ["10 Mar |", "falling", "of the way", "steady", "item 9"]),
        // 1 + 2 + 1 + 2 + 1 + 1 + 1 + 1 + 0 = 10; 1 + 1 + 1 + 2 + 1 + 1 + 0 + 0 + 1 = 8: 2 less, where 6 is reliable.
        PageCase(
            name: "item-nine-positive", today: "2026-03-18",
            why: "A positive answer leads the page, and a lower total beside it does not reassure.",
            says: [
                "There are notes on 3 of 15 days",
                "**PHQ-9 item 9** (thoughts of death or self-harm): answered 1, several days, on 17 March. "
                    + "It may be worth starting here.",
                "local emergency services", "Notes are not searched for risk.\n", "**Went well:**",
                "| 10 | **8** | 2 lower: no reliable change (6 or more needed)",
            ],
            never: ["answered 0", "safe", "not recorded", "In short", "reliably better"]),
        // The eight answers add up to 7, which is no total.
        PageCase(
            name: "item-nine-unanswered", today: "2026-03-18",
            why: "An unanswered item is not answered: it is no nought, and there is no total.",
            says: [
                "**PHQ-9 item 9** (thoughts of death or self-harm): not answered on 17 March. "
                    + "Notes are not searched for risk.\n",
                "PHQ-9 on 17 March: 1 of 9 items not answered, so there is no total.",
            ],
            never: ["answered 0", "not at all", " 7", "**7**", "Cut-off", "range labelled", "starting here"]),
        // 2 + 2 + 2 + 2 + 2 + 1 + 1 + 1 + 2 = 15, then 8: 7 less.
        PageCase(
            name: "total-after-positive", today: "2026-03-18",
            why: "A total, however much lower, leaves the earlier positive answer at the top, with the writer's plan.",
            says: [
                "**PHQ-9 item 9** (thoughts of death or self-harm): last answered 18 February: 2, more than half the "
                    + "days; not recorded since. It may be worth starting here.",
                "My lines for a bad moment: Jo, any hour, 555 0164; The out-of-hours line 555 0100.",
                "My plan: safety-plan.md.", "Notes are not searched for risk.\n", "**Went well:**",
                "| 15 | **8** |",
            ],
            never: ["answered 0", "safe ", "emergency services", "only totals", "only the total"]),
        // 18, 9, 16: 7 more than the last, where 6 is reliable; 2 less than the first. Moods 5, 3, 3: 11 / 3 = 3.67.
        PageCase(
            name: "reliably-worse", today: "2026-03-04",
            why: "What is reliably worse comes right after the risk line, before anything that went well.",
            says: [
                "**PHQ-9 item 9** (thoughts of death or self-harm): not recorded, only totals were entered.",
                "**PHQ-9**: 16 on 3 March, 7 higher than on 18 February: **reliably worse** (6 or more",
                "## To talk about", "**Went well:** Made the appointment",
                "| 18 | 9 | **16** | 2 lower: no reliable change",
                "- Mean 3.7 on 3 days.\n",
            ],
            never: ["reliably better", "answered 0", "starting here"]),
    ]

    /// Moods and ratings, and days that are in no figure.
    private static let days: [PageCase] = [
        // 7 to 21 Jan: 15 days, with notes on the 7th and the 15th.
        PageCase(
            name: "one-mood", today: "2026-01-21",
            why: "One mood is told as it is: no mean of it, no lowest or highest, no row of bars.",
            says: [
                "# For the session on 21 January 2026\n",
                "There are notes on 2 of 15 days; this page shows what is in them.",
                "Not yet: One thing outdoors before noon.", "## Mood (0-10, 10 is best)\n\n- Thu 15 Jan: 4.\n",
            ],
            never: ["Mean", "Lowest", "Highest", "`", "In short"]),
        // Six moods of 5. Five ratings of 4: every slope is 0, but whole numbers could hide a change of a tenth of the
        // scale over so few (a step is 1, half of it 0.5; 1.96 · 0.5 / sqrt(10) · 4 weeks = 1.24, which is over 1).
        // GAD-7 9 and 9.
        PageCase(
            name: "all-ratings-equal", today: "2026-02-18",
            why:
                "What is all alike is said once: no lowest and no highest day; five whole ratings are not steady yet.",
            says: [
                "Mood noted on 6 of 15 days.", "| the same ",
                "| 4 | 4 | 7 by 30 Apr | no clear trend yet (5 ratings) |",
                "- 5 on all 6 days noted.\n",
            ],
            never: ["Lowest", "Highest", "Mean", "reliabl", "stuck", "rising", "falling", "steady"],
            check: """
                goals/say-hello.md:3:10: hint: the last 5 ratings, 2026-01-07 to 2026-02-17, are near each other [standstill]

                """),
        // Moods from 5 Mar: 6 5 6 7 5 5 and on the 18th (3 + 1) / 2 = 2: 36 / 7 = 5.14. The 15 days before, 18 Feb to
        // 4 Mar: 5 4 5 4: 18 / 4 = 4.5. Sad (70 + 85) / 2 = 77.5.
        PageCase(
            name: "lowest-day-yesterday", today: "2026-03-19",
            why: "The lowest day is named though it was only yesterday, and nothing is made up about the day after.",
            says: [
                "Since session 4 on 5 March. Mood noted on 7 of 15 days.", "▂·`",
                "- Lowest Wed 18 Mar, 2. Highest Thu 12 Mar, 7.\n",
                "- Mean 5.1 on 7 days; in the 15 days before, 4.5 on 4 days.\n", "- Sad twice (mean 78 of 100).\n",
            ],
            never: ["next day", "two days later", "landlord", "better", "rising", "falling"]),
        // Twelve days with a mood, six of them private. The others: 6 5 4 6 7 5: 33 / 6 = 5.5. One rating of 4; the
        // private ones are 0 and 1.
        PageCase(
            name: "half-of-the-days-private", today: "2026-03-18",
            why: "Private days are in no figure, and nothing tells that there are any.",
            says: [
                "Mood noted on 6 of 15 days.", "1. Is it still mine if somebody listens?",
                "**Went well:** Played the slow one", "Not yet: Piano, ten minutes, badly.",
                "| 2 | 4 | 6 by 30 Jun | |",
                "Lowest Tue 10 Mar, 4 (6 two days later). Highest Sat 14 Mar, 7.", "- Mean 5.5 on 6 days.\n",
            ],
            never: ["Tobias", "PHQ-9", "item 9", "Urges", "12 of 15", "Setback", "(6 Mar", "(9 Mar", "(15 Mar"]),
    ]
}
