internal import JournalModel
internal import JournalTesting

/// A goal's file: its measure, its steps and its reviews.
struct GoalPage {
    static let names = [
        "speak-up", "nights", "walks", "sister", "choir", "letters", "say-no", "mornings", "kitchen", "evenings",
        "bus", "swimming",
    ]
    private static let measures = ["rating", "times per week", "days sleep >= 7h per week", "mean steps per week"]

    let name: String
    let file: String

    init(_ index: Int, since: CivilDate, by: CivilDate, _ seed: inout Seed) {
        name = GoalPage.names[index]
        let measure = GoalPage.measures[index % GoalPage.measures.count]
        let target = ["6", "3", "4", "8000"][index % GoalPage.measures.count]
        file = """
            ---
            goal: A goal called \(name)
            id: \(name)
            measure: \(measure)
            from: \(["2", "0", "1", "3000"][index % GoalPage.measures.count])
            to: \(target)
            since: \(since)
            by: \(by)
            agreed: \(since)
            status: active
            ---
            \(Prose.paragraph(bytes: 300, &seed))

            ## Steps

            - [x] The first of them (\(since + 9))
            - [ ] The second of them
            - [ ] The third of them

            ## Reviews

            - \(since + 21): kept as it is

            """
    }
}
