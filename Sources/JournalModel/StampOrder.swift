import JournalText

/// The order of all output: date, time, path and place. Held apart from its item, so that large items are not moved to
/// be compared.
package struct StampOrder: Comparable, Sendable {
    private let day: Int
    private let minutes: Int
    private let source: SourceRange

    package init(_ stamp: Stamp) {
        day = stamp.date.dayNumber
        minutes = stamp.sortMinutes
        source = stamp.source
    }

    package static func < (left: StampOrder, right: StampOrder) -> Bool {
        if left.day != right.day { return left.day < right.day }
        if left.minutes != right.minutes { return left.minutes < right.minutes }
        return left.source < right.source
    }
}
