/// Makes characters visible that would steer a terminal or turn round the order of words.
extension StringProtocol {
    /// The text on one line, with what cannot be seen shown: a control character as its picture (`␛`), a
    /// bidirectional control as its number (`‹U+202E›`). Line breaks and tabs become single spaces.
    package var visible: String {
        var text = ""
        var pendsSpace = false
        for scalar in unicodeScalars {
            switch scalar.value {
            case 0x20, 0x09...0x0D, 0x85, 0x2028, 0x2029:
                pendsSpace = true
            default:
                if pendsSpace, !text.isEmpty { text.append(" ") }
                pendsSpace = false
                text.append(shown: scalar)
            }
        }
        return text
    }

    /// The same, but spaces and line feeds stay as they are: for text that was laid out already.
    package var visibleKeepingLayout: String {
        var text = ""
        for scalar in unicodeScalars {
            if scalar == "\n" { text.append("\n") } else { text.append(shown: scalar) }
        }
        return text
    }
}

extension String {
    fileprivate mutating func append(shown scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x00...0x1F:
            // Unicode has a picture for each of them, in their order.
            if let picture = Unicode.Scalar(0x2400 + scalar.value) { unicodeScalars.append(picture) }
        case 0x7F:
            append("\u{2421}")
        case 0x80...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069:
            let digits = String(scalar.value, radix: 16, uppercase: true)
            append("‹U+" + String(repeating: "0", count: Swift.max(0, 4 - digits.utf8.count)) + digits + "›")
        default:
            unicodeScalars.append(scalar)
        }
    }
}
