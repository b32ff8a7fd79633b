/// Fixed sentences around the writer's own lines. None holds a telephone number.
enum CrisisWords {
    static let onNothing = """
        There is nothing here yet. Lines for a bad moment go under 'crisis:' in journal.yaml, one each:

            crisis: ["My sister", "Crisis line of my city"]

        and a plan into safety-plan.md beside it.
        """

    static let onNoJournal = "Your journal was not found, so your own lines are not shown. --journal names its folder."

    static let onUnreadableSettings = "journal.yaml is there and cannot be read, so your own lines are not shown."
}
