package import JournalText

/// The rules of what is noticed in reading, one file each.
package enum ReadingRules {
    /// In the order of their ids.
    package static let all: [Rule] = [
        .moodOutOfRange
    ]
}
