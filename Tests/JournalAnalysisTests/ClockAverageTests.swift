import JournalAnalysis
import Testing

@Suite struct ClockAverageTests {
    @Test func `half past eleven and half past midnight meet at midnight`() {
        let mean = Averages.mean([1410, 30].map(ClockAverage.unwrapped)) ?? 0
        #expect(ClockAverage.wrapped(mean) == 0)
    }

    @Test func `noon begins the day, so that a nap at one is before bedtime`() {
        #expect(ClockAverage.unwrapped(720) == 720)
        #expect(ClockAverage.unwrapped(719) == 2159)
        #expect(ClockAverage.unwrapped(780) < ClockAverage.unwrapped(1410))
    }
}
