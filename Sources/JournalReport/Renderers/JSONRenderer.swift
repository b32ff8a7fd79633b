extension JSONValue {
    /// The value as text, two spaces a level, members in their order; ends in a line feed.
    ///
    /// Numbers are the shortest text that reads back as the same number; whole ones carry no fraction. What
    /// is no number is null. Characters that would steer a terminal are escaped.
    package var rendered: String {
        var output = ""
        write(to: &output, indent: "")
        return output + "\n"
    }

    private func write(to output: inout String, indent: String) {
        switch self {
        case .null: output += "null"
        case .bool(let value): output += value ? "true" : "false"
        case .number(let value): output += JSONValue.text(of: value)
        case .string(let value): JSONValue.write(value, to: &output)
        case .array(let values):
            JSONValue.write(values, between: "[", and: "]", to: &output, indent: indent) { value, output, indent in
                value.write(to: &output, indent: indent)
            }
        case .object(let members):
            JSONValue.write(members, between: "{", and: "}", to: &output, indent: indent) { member, output, indent in
                JSONValue.write(member.name, to: &output)
                output += ": "
                member.value.write(to: &output, indent: indent)
            }
        }
    }

    private static func write<Part>(
        _ parts: [Part], between open: String, and close: String, to output: inout String, indent: String,
        part: (Part, inout String, String) -> Void
    ) {
        guard !parts.isEmpty else {
            output += open + close
            return
        }
        let inner = indent + "  "
        output += open
        for (index, value) in parts.enumerated() {
            output += (index == 0 ? "\n" : ",\n") + inner
            part(value, &output, inner)
        }
        output += "\n" + indent + close
    }

    /// Up to here every whole number is exact.
    private static let largestWhole = 9_007_199_254_740_992.0

    private static func text(of value: Double) -> String {
        guard value.isFinite else { return "null" }
        if value == value.rounded(), value.magnitude <= largestWhole { return String(Int(value)) }
        return value.description
    }

    private static func write(_ text: String, to output: inout String) {
        output += "\""
        if text.utf8.contains(where: mayNeedEscape) { writeEscaped(text, to: &output) } else { output += text }
        output += "\""
    }

    /// Whether a byte is escaped, or begins characters of which some are.
    private static func mayNeedEscape(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x00...0x1F, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0xC2, 0xD8, 0xE2: true
        default: false
        }
    }

    private static func writeEscaped(_ text: String, to output: inout String) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": output += "\\\""
            case "\\": output += "\\\\"
            case "\n": output += "\\n"
            case "\r": output += "\\r"
            case "\t": output += "\\t"
            default:
                switch scalar.value {
                case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069:
                    let digits = String(scalar.value, radix: 16)
                    output += "\\u" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
                default:
                    output.unicodeScalars.append(scalar)
                }
            }
        }
    }
}
