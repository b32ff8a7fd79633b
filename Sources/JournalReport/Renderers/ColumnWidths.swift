/// How wide the columns of a table may be where it does not fit.
package enum ColumnWidths {
    /// No column is made narrower than this.
    private static let narrowest = 8

    /// The widest columns give way, one column of the terminal at a time, until all fit or none can give more.
    package static func fitted(_ natural: [Int], to width: Int) -> [Int] {
        var widths = natural
        while widths.reduce(0, +) > width, let widest = widths.max(), widest > narrowest,
            let column = widths.lastIndex(of: widest)
        {
            widths[column] -= 1
        }
        return widths
    }
}
