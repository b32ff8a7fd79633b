import JournalAnalysis
import Testing

@Suite struct SmoothingTests {
    /// 0.3·3 + 0.7·5 = 4.4, and so on.
    @Test func `each value moves the mean by its share of the way`() {
        let smoothed = Smoothing.exponential([5, 3, 6, 6, 2], share: 0.3)
        #expect(smoothed.map(\.withoutNoise) == [5, 4.4, 4.88, 5.216, 4.2512])
    }

    @Test func `a share of one smoothes nothing, of nought everything`() {
        #expect(Smoothing.exponential([5, 3, 6], share: 1) == [5, 3, 6])
        #expect(Smoothing.exponential([5, 3, 6], share: 0) == [5, 5, 5])
        #expect(Smoothing.exponential([]) == [])
    }
}
