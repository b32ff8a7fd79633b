import JournalText

/// A word of letters and digits as two texts are compared by it: lower case, without marks of emphasis in it.
struct QuotableWord: Sendable {
    /// What stands between a word and the one before it.
    enum Gap: Sendable {
        case none
        case comma
        /// The end of a line, a sentence, a field's name, a cell; a dash, a parenthesis, a quotation mark.
        case cut
    }

    let text: String
    /// In bytes of the file.
    let range: Range<Int>
    let gap: Gap

    /// How many letters it adds to what is said in the writer's own words; 0 for numbers, days, months and words of
    /// measures, which stand in every journal.
    var weight: Int {
        if text.utf8.first?.isDigit ?? true { return 0 }
        return QuotableWord.everyday.contains(text) ? 0 : text.count
    }

    private static let everyday: Set<String> = {
        let days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
        let months = [
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
            "november", "december",
        ]
        let measures = [
            "times", "time", "per", "every", "each", "daily", "weekly", "monthly", "day", "days", "week", "weeks",
            "month", "months", "hour", "hours", "minute", "minutes", "mean", "median", "sum", "count", "rating", "mood",
            "sept",
        ]
        return Set(days + months + (days + months).map { String($0.prefix(3)) } + measures)
    }()
}
