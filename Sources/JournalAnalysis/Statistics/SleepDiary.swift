package import JournalModel

/// One night of a sleep diary, worked out in minutes.
///
/// The columns are those of the Consensus Sleep Diary (Carney et al., Sleep 35 (2012) 287-302): into bed, tried to
/// sleep, how long it took, awake in between, final awakening, out of bed.
package struct SleepDiary: Sendable, Hashable {
    /// From into bed to out of bed.
    package let timeInBed: Double
    /// From trying to sleep to the final awakening, less the time it took to fall asleep and the time awake.
    package let totalSleepTime: Double
    /// From falling asleep to giving up on sleep: what the other efficiency is taken of (Reed & Sacco, "Measuring
    /// sleep efficiency: what should the denominator be?", Journal of Clinical Sleep Medicine 12 (2016) 263-266).
    /// `nil` where the time awake after the final awakening was not noted.
    package let sleepEpisode: Double?

    /// Sleep of the time in bed, in percent; `nil` where no time was spent there.
    package var efficiency: Double? { timeInBed > 0 ? totalSleepTime / timeInBed * 100 : nil }

    /// Sleep of the time spent asleep or trying to sleep, in percent, so that reading in bed does not lower it.
    package var efficiencyOfEpisode: Double? {
        sleepEpisode.flatMap { $0 > 0 ? totalSleepTime / $0 * 100 : nil }
    }

    /// `nil` where the times do not follow one another within a day, or more time is spent awake than there is.
    /// - Parameters:
    ///   - onset: minutes from trying to sleep to sleep.
    ///   - awake: minutes awake between falling asleep and the final awakening.
    ///   - afterwards: minutes in bed after the final awakening, still trying to sleep.
    package init?(
        intoBed: ClockTime, triedToSleep: ClockTime, onset: Double, awake: Double, finalAwakening: ClockTime,
        outOfBed: ClockTime, afterwards: Double? = nil
    ) {
        func minutes(from earlier: ClockTime, to later: ClockTime) -> Double {
            let difference = later.minutes - earlier.minutes
            return Double(difference < 0 ? difference + 1440 : difference)
        }
        timeInBed = minutes(from: intoBed, to: outOfBed)
        let trying = minutes(from: triedToSleep, to: finalAwakening)
        let resting = minutes(from: finalAwakening, to: outOfBed)
        let asleep = trying - onset - awake
        totalSleepTime = asleep
        // Times out of order go round the clock more than once.
        guard minutes(from: intoBed, to: triedToSleep) + trying + resting == timeInBed, onset >= 0, awake >= 0,
            asleep >= 0, (0...resting).contains(afterwards ?? 0)
        else { return nil }
        sleepEpisode = afterwards.map { onset + asleep + awake + $0 }
    }
}
