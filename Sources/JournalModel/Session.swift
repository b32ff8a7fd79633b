package import JournalText

/// A session, from its note.
package struct Session: Item, Hashable {
    package var stamp: Stamp
    package var number: Int?
    package var with: String?
    /// The day of the next one, where it is written.
    package var next: CivilDate?
    /// Not `held: no`.
    package var isHeld: Bool
    /// How the session itself felt: `Therapy: 7/10 - felt rushed`.
    package var therapy: TherapyRating?
    /// The note's headings and paragraphs, without what is private, in order.
    package var texts: [Excerpt]

    package init(
        stamp: Stamp, number: Int?, with: String?, next: CivilDate?, isHeld: Bool, therapy: TherapyRating? = nil,
        texts: [Excerpt] = []
    ) {
        self.stamp = stamp
        self.number = number
        self.with = with
        self.next = next
        self.isHeld = isHeld
        self.therapy = therapy
        self.texts = texts
    }

    /// The words of the note that are not private, case and markup folded: a question that stands here was named.
    ///
    /// - Complexity: O(bytes of the texts), each time.
    package var foldedText: String { Folding.fold(texts.map(\.text).joined(separator: "\n")) }
}

/// The writer's rating of the therapy itself.
package struct TherapyRating: Sendable, Hashable {
    package let rating: Double
    package let max: Double?
    package let note: Excerpt?
    package let source: SourceRange

    package init(rating: Double, max: Double?, note: Excerpt?, source: SourceRange) {
        self.rating = rating
        self.max = max
        self.note = note
        self.source = source
    }
}

/// What is known of a day as a whole.
package struct Day: Sendable, Hashable {
    /// At least one item or line of prose that is not private.
    package var isLogged = false
    /// Something private stands in its notes.
    package var hasPrivate = false
    /// The files in which something of the day stands that is not private: all that may be named as its notes.
    package var notes: [Int] = []

    package init() {}
}
