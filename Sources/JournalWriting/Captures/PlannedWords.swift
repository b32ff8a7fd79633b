/// Words that say of an activity or an exposure that it is still to come: `planned: walk`, `tomorrow swim`.
enum PlannedWords {
    /// The line without the word that only says so; `nil` where nothing says it.
    static func planned(_ line: String) -> String? {
        let words = line.split { $0 == " " || $0 == "\t" }
        let plain = words.map { $0.lowercased().filter { $0.isLetter || $0 == "'" } }
        guard let first = plain.first, words.count > 1 else { return nil }
        if said.contains(first) || first == "to" && words[1].lowercased() == "do:" {
            let rest = words.dropFirst(first == "to" ? 2 : 1)
            let isVerb = rest.first == "to" && first != "to"
            let what = rest.dropFirst(isVerb ? 1 : 0).joined(separator: " ")
            return what.isEmpty ? nil : what
        }
        let isAhead =
            ahead.contains(first) || first == "next" && spans.contains(plain[1])
            || wishes.contains(first) && plain[1] == "to" || plain.last == "tomorrow" && plain.dropLast().last != "for"
        return isAhead ? line : nil
    }

    private static let said: Set<String> = ["plan", "planned", "planning", "plans", "scheduled", "todo"]
    private static let ahead: Set<String> = ["tomorrow", "will", "i'll", "later"]
    private static let wishes: Set<String> = ["going", "hope", "hoping", "want", "intend"]
    private static let spans: Set<String> = [
        "week", "weekend", "month", "time", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
        "sunday",
    ]
}
