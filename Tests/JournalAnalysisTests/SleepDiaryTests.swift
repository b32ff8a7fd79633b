import JournalAnalysis
import JournalModel
import Testing

@Suite struct SleepDiaryTests {
    private static func diary(
        _ times: [(Int, Int)], onset: Double = 30, awake: Double = 45, afterwards: Double? = nil
    ) throws -> SleepDiary? {
        let times = try times.map { try #require(ClockTime(hour: $0.0, minute: $0.1)) }
        return SleepDiary(
            intoBed: times[0], triedToSleep: times[1], onset: onset, awake: awake, finalAwakening: times[2],
            outOfBed: times[3], afterwards: afterwards)
    }

    /// In bed 23:00 to 07:00, trying from 23:30 to 06:30: 420 less 30 and 45 minutes. Of 480 that is 71.875%; of
    /// 30 + 345 + 45 + 30 it is 76.6667%.
    @Test func `a night across midnight is worked out by hand`() throws {
        let night = try #require(try Self.diary([(23, 0), (23, 30), (6, 30), (7, 0)], afterwards: 30))
        #expect(night.timeInBed == 480)
        #expect(night.totalSleepTime == 345)
        #expect(night.efficiency == 71.875)
        #expect(night.sleepEpisode == 450)
        #expect(abs(try #require(night.efficiencyOfEpisode) - 76.6667) < 1e-4)
    }

    @Test func `without the time awake afterwards the other efficiency is unknown`() throws {
        let night = try #require(try Self.diary([(23, 0), (23, 30), (6, 30), (7, 0)]))
        #expect(night.sleepEpisode == nil)
        #expect(night.efficiencyOfEpisode == nil)
        #expect(night.efficiency == 71.875)
    }

    @Test func `bed after midnight, and sleep by day, are nights, too`() throws {
        #expect(try Self.diary([(0, 30), (1, 0), (8, 0), (8, 0)])?.timeInBed == 450)
        #expect(try Self.diary([(8, 0), (8, 15), (14, 15), (15, 0)])?.totalSleepTime == 285)
    }

    /// Tried to sleep before going to bed; up before awake; more awake than there is; up to 30 minutes afterwards.
    @Test func `times that do not follow one another make no night`() throws {
        #expect(try Self.diary([(23, 30), (23, 0), (6, 30), (7, 0)]) == nil)
        #expect(try Self.diary([(23, 0), (23, 30), (7, 30), (7, 0)]) == nil)
        #expect(try Self.diary([(23, 0), (23, 30), (6, 30), (7, 0)], onset: 300, awake: 121) == nil)
        #expect(try Self.diary([(23, 0), (23, 30), (6, 30), (7, 0)], onset: -1) == nil)
        #expect(try Self.diary([(23, 0), (23, 30), (6, 30), (7, 0)], afterwards: 31) == nil)
    }

    @Test func `no time in bed has no efficiency`() throws {
        let none = try #require(try Self.diary([(7, 0), (7, 0), (7, 0), (7, 0)], onset: 0, awake: 0))
        #expect(none.efficiency == nil)
    }
}
