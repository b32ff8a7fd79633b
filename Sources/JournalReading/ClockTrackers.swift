import JournalModel

/// Trackers that are times of day by their name: nobody is in bed for 23 hours and 30 minutes who writes `bedtime:: 23:30`.
///
/// Only a value with a colon is one. Where the first value of such a tracker is a length (`8h`), it stays a length.
package enum ClockTrackers {
    /// As trackers are told apart. The columns of the Consensus Sleep Diary that are times are among them.
    package static let names: Set<String> = [
        "bed", "bedtime", "bed-time", "final-awakening", "final-wake", "get-up", "got-up", "in-bed", "into-bed",
        "lights-out", "out-of-bed", "tried-to-sleep", "try-to-sleep", "up", "wake", "wake-time", "wake-up", "woke",
        "woke-up",
    ]
}
