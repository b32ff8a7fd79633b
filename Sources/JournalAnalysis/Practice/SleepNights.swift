package import JournalModel
package import JournalText

/// Nights of a sleep diary, kept as trackers of one day: the columns of the Consensus Sleep Diary (Carney et al. 2012).
package struct SleepNights: Sendable, Hashable {
    package struct Night: Sendable, Hashable {
        /// The day it was noted on.
        package let date: CivilDate
        package let diary: SleepDiary
        package let sources: [SourceRange]
    }

    /// Nights of which every column is noted, in order.
    package let nights: [Night]
    /// Days on which some of the columns are noted, and others are not.
    package let incomplete: [CivilDate]

    /// What each column may be called as a tracker.
    package enum Column: String, Sendable, Hashable, CaseIterable {
        case intoBed = "into-bed"
        case lightsOut = "lights-out"
        case onset = "sleep-onset"
        case awake = "awake-at-night"
        case finalAwakening = "final-awakening"
        case outOfBed = "out-of-bed"

        var names: [String] {
            switch self {
            case .intoBed: ["into-bed", "in-bed"]
            case .lightsOut: ["lights-out", "try-to-sleep", "tried-to-sleep"]
            case .onset: ["sleep-onset", "sol"]
            case .awake: ["awake-at-night", "waso"]
            case .finalAwakening: ["final-awakening", "final-wake"]
            case .outOfBed: ["out-of-bed"]
            }
        }
    }

    package init(of journal: Journal, in span: DateSpan) {
        var days: [CivilDate: [Column: TrackerReading]] = [:]
        for reading in journal.trackers.within(span) {
            guard let column = Column.allCases.first(where: { $0.names.contains(reading.name) }) else { continue }
            days[reading.stamp.date, default: [:]][column] = reading
        }
        var nights: [Night] = []
        var incomplete: [CivilDate] = []
        for (date, columns) in days.sorted(by: { $0.key < $1.key }) {
            if let night = Night(date, columns) { nights.append(night) } else { incomplete.append(date) }
        }
        self.nights = nights
        self.incomplete = incomplete
    }
}

extension SleepNights.Night {
    fileprivate init?(_ date: CivilDate, _ columns: [SleepNights.Column: TrackerReading]) {
        func time(_ column: SleepNights.Column) -> ClockTime? {
            columns[column].flatMap { reading in
                let minutes = Int(bounding: ClockAverage.wrapped(reading.value))
                return ClockTime(hour: minutes / 60, minute: minutes % 60)
            }
        }
        guard let intoBed = time(.intoBed), let lightsOut = time(.lightsOut), let onset = columns[.onset]?.value,
            let awake = columns[.awake]?.value, let wake = time(.finalAwakening), let outOfBed = time(.outOfBed),
            let diary = SleepDiary(
                intoBed: intoBed, triedToSleep: lightsOut, onset: onset, awake: awake, finalAwakening: wake,
                outOfBed: outOfBed)
        else { return nil }
        self.date = date
        self.diary = diary
        sources = SleepNights.Column.allCases.compactMap { columns[$0]?.stamp.source }
    }
}
