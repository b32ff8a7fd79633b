/// A questionnaire's score on a day.
package struct Score: Item, Hashable {
    package var stamp: Stamp
    /// The measure's id: lower case, letters and digits.
    package let measure: String
    /// The final score, after any multiplier; `nil` where items are missing, out of range, or only parts were given.
    package let total: Double?
    /// Items as answered, before reversal, `nil` where unanswered; `nil` as a whole where only a total was entered.
    package let answers: [Int?]?
    /// Final scores of subscales, by name.
    package let subscales: [String: Double]
    /// The item range the file declared, where it is not the measure's usual one (K10's 0-4): such a score has no
    /// bands, and is not set beside scores of the usual form.
    package var declaredRange: ClosedRange<Int>?

    package init(stamp: Stamp, measure: String, total: Double?, answers: [Int?]?, subscales: [String: Double] = [:]) {
        self.stamp = stamp
        self.measure = measure
        self.total = total
        self.answers = answers
        self.subscales = subscales
    }

    /// Whether nothing is missing: every scored item is answered, or a total was given.
    package var isComplete: Bool { total != nil || (answers == nil && !subscales.isEmpty) }
}
