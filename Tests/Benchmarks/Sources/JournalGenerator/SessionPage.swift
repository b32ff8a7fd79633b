internal import JournalModel
internal import JournalTesting

/// A session's note: an agenda, what was said, goal ratings, homework and two questionnaires.
struct SessionPage {
    let date: CivilDate
    let file: String

    init(_ number: Int, _ date: CivilDate, _ seed: inout Seed) {
        self.date = date
        // 0 to 3 for each item: nine of the PHQ-9, seven of the GAD-7.
        let phq9 = (0..<9).map { $0 == 8 ? "0" : "\(seed.number(0...3))" }
        let gad7 = (0..<7).map { _ in "\(seed.number(0...3))" }
        let goal = GoalPage.names[seed.number(0...GoalPage.names.count - 1)]
        file = """
            ---
            session: \(number)
            date: \(date)
            phq9: \(phq9.joined(separator: " "))
            gad7: \(gad7.joined(separator: " "))
            ---
            ## Agenda

            - \(Prose.paragraph(bytes: 60, &seed).replacing("\n", with: " "))
            - \(Prose.paragraph(bytes: 60, &seed).replacing("\n", with: " "))

            ## Notes

            \(Prose.paragraph(bytes: 700, &seed))

            ## Goals

            - [[\(goal)]] \(seed.number(2...8))/10 - \(seed.pick(["slowly", "a good week", "no change"]))

            ## Homework

            - [\(seed.chance(3) ? " " : "x")] Thought record about the week
            - [ ] Walk on two days \(number)

            """
    }
}
