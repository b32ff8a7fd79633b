/// A number by which bytes are known again: FNV-1a with 64 bits, the same on every machine and in every run.
///
/// It guards against mistakes, not against somebody who looks for two texts with the same number.
/// - Complexity: O(bytes).
package struct BytesHash: Sendable, Hashable {
    package let value: UInt64

    package init(_ bytes: [UInt8]) {
        var value: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
        self.value = value
    }

    package init(value: UInt64) { self.value = value }

    /// Sixteen hexadecimal digits.
    package var text: String { Hexadecimal.text(value) }
}
