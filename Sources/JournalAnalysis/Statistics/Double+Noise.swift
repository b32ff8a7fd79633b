extension Double {
    /// Rounded to nine decimals: what is beyond them is the arithmetic's own noise, 0.19999999999999998 for 0.2.
    package var withoutNoise: Double {
        // Beyond this a double has no nine decimals to round.
        guard isFinite, magnitude < 1e6 else { return self }
        return (self * 1e9).rounded() / 1e9
    }
}
