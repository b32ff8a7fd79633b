/// The straight line with the least sum of squared distances (Legendre 1805, Gauss 1809): it follows the mean.
package struct LeastSquares: Sendable, Hashable {
    /// Per one of the places.
    package let slope: Double
    /// The standard deviation of the values about the line, with n − 2 degrees of freedom.
    package let deviation: Double
    /// The root of the places' summed squared distances from their mean: a deviation about the line, divided by
    /// this, is the standard error of the slope.
    package let reach: Double

    /// `nil` of fewer than three values, and where all have one place.
    package init?(_ values: [Double], at places: [Double]) {
        guard values.count == places.count, values.count > 2, let middle = Averages.mean(places),
            let mean = Averages.mean(values)
        else { return nil }
        var spread = 0.0
        var together = 0.0
        for (value, place) in zip(values, places) {
            spread += (place - middle) * (place - middle)
            together += (place - middle) * (value - mean)
        }
        guard spread > 0, together.isFinite else { return nil }
        let slope = together / spread
        var rest = 0.0
        for (value, place) in zip(values, places) {
            let distance = value - mean - slope * (place - middle)
            rest += distance * distance
        }
        self.slope = slope
        deviation = (rest / Double(values.count - 2)).squareRoot()
        reach = spread.squareRoot()
    }
}
