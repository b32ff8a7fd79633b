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

/// Numbers as sixteen hexadecimal digits.
enum Hexadecimal {
    static func text(_ value: UInt64) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: max(0, 16 - digits.utf8.count)) + digits
    }

    /// `nil` for anything but sixteen digits in lower case.
    static func value(_ text: Substring) -> UInt64? {
        guard text.utf8.count == 16, text.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
        else { return nil }
        return UInt64(text, radix: 16)
    }
}
