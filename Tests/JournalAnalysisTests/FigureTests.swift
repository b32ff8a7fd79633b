import JournalAnalysis
import JournalText
import Testing

@Suite struct FigureTests {
    /// 0.1 + 0.2, 1 − 0.8 and two thirds as binary fractions have them; the last has no nine decimals to round.
    static let values: [(value: Double, rounded: Double)] = [
        (0.30000000000000004, 0.3), (0.19999999999999996, 0.2), (0.6666666666666666, 0.666666667),
        (1_000_000_000_000.5, 1_000_000_000_000.5),
    ]

    @Test(arguments: values.indices)
    func `a figure has nine decimals at most`(_ index: Int) {
        let row = Self.values[index]
        #expect(Figure(row.value, n: 1, sources: []).value == row.rounded)
    }

    @Test func `a place is listed once`() {
        let place = SourceRange(file: 0, bytes: 0..<9)
        let other = SourceRange(file: 0, bytes: 10..<19)
        #expect(Figure(1, n: 3, sources: [other, place, other]).sources == [other, place])
    }
}
