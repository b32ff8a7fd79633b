extension Int {
    /// The nearest whole number, kept within a range that no arithmetic of ours leaves: what stands in a file may be
    /// any number, however large.
    package init(bounding value: Double) {
        self = value.isNaN ? 0 : Int(Swift.min(Swift.max(value.rounded(), -1e15), 1e15))
    }
}
