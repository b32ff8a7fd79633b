/// Curves that let a series' course be seen through its ups and downs.
package enum Smoothing {
    /// The recursive exponentially weighted mean (Roberts 1959): it begins at the first value, and each next one
    /// moves it by its share of the way.
    /// - Parameters:
    ///   - values: in order of time.
    ///   - share: of the newest value, above 0 to 1, where nothing is smoothed; kept within 0 and 1.
    package static func exponential(_ values: [Double], share: Double = 0.3) -> [Double] {
        let share = min(max(share, 0), 1)
        var result: [Double] = []
        result.reserveCapacity(values.count)
        for value in values {
            guard let before = result.last else {
                result.append(value)
                continue
            }
            result.append(share * value + (1 - share) * before)
        }
        return result
    }
}
