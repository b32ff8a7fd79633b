/// Fixed sentences around the writer's own lines. None holds a telephone number.
enum CrisisWords {
    /// - Parameter hasPlanFile: a file for a plan is there, and was spoken of.
    static func onNothing(hasPlanFile: Bool) -> String {
        let lines = """
            Lines for a bad moment go under 'crisis:' in journal.yaml, one each:

                crisis: ["My sister", "Crisis line of my city"]
            """
        return hasPlanFile
            ? lines : "There is nothing here yet. " + lines + "\n\nand a plan into safety-plan.md beside it."
    }

    static func onEmptyPlan(_ path: String) -> String {
        "\(path) is there for your plan, and still empty. It can wait for a calmer hour."
    }

    static let onNoJournal = "Your journal was not found from here, so your own lines are not shown."

    /// - Parameter known: journals that were found, as a shell takes their folders.
    static func onNaming(_ known: [String]) -> String {
        let head =
            switch known.count {
            case 0: "If your journal is in another folder, name that folder, such as:"
            case 1: "There is a journal in your home folder, and this shows its lines:"
            default: "There are journals in your home folder, and one of these shows the lines of yours:"
            }
        let folders = known.isEmpty ? ["~/journal"] : known
        return head + "\n\n" + folders.map { "    journal crisis --journal \($0)\n" }.joined()
            + "\nWith a line such as this in ~/.profile it is found from everywhere:\n\n"
            + "    export JOURNAL_DIR=\(folders.first ?? "~/journal")"
    }

    static let onUnreadableSettings = "journal.yaml is there and cannot be read, so your own lines are not shown."
}
