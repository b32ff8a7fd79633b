import Glibc

/// Chance that is the same every time: SplitMix64, and normal numbers by Box and Muller (1958).
struct Chance: RandomNumberGenerator {
    private var state: UInt64
    private var spare: Double?

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }

    /// Between 0 and 1, neither included.
    mutating func uniform() -> Double { (Double(next() >> 11) + 0.5) * 0x1p-53 }

    /// With mean 0 and deviation 1.
    mutating func normal() -> Double {
        if let spare {
            self.spare = nil
            return spare
        }
        let radius = (-2 * log(uniform())).squareRoot()
        let angle = 2 * Double.pi * uniform()
        spare = radius * sin(angle)
        return radius * cos(angle)
    }

    /// A count with this mean (Knuth's multiplication of uniform numbers).
    mutating func count(mean: Double) -> Double {
        let limit = exp(-mean)
        var count = 0.0
        var product = uniform()
        while product > limit {
            count += 1
            product *= uniform()
        }
        return count
    }

    /// A whole number of steps whose mean is the value: above or below it as often as it lies near.
    mutating func noted(_ value: Double, inStepsOf step: Double) -> Double {
        (value / step + uniform()).rounded(.down) * step
    }
}
