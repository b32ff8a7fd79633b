package import JournalModel

/// What an earlier session left, as lines of the note of the next one.
package enum CarriedLines {
    /// A box with the words of homework and its goals: ticked it updates it, open it says nothing, and no new homework is
    /// agreed by it.
    package static func homework(_ homework: Homework, isTicked: Bool = false) -> String {
        "- \(isTicked ? "[x]" : "[ ]") \(homework.text.text)" + links(homework.stamp.goals, in: homework.text.text)
    }

    /// The words of a question: standing here they name it.
    package static func question(_ words: String) -> String { "- " + words }

    private static func links(_ goals: [String], in text: String) -> String {
        goals.filter { !text.contains("[[\($0)") }.map { " [[\($0)]]" }.joined()
    }
}
