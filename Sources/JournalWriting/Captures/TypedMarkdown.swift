import JournalReading
import JournalSyntax
import JournalText

/// A typed line as Markdown that reads as it was typed.
///
/// Tags, references, links, emphasis and code are meant as such. What would begin a heading, a list, a quote, a rule, a
/// table or HTML, and what would hide something, gets a backslash. A typed backslash is one, except before `#` and `[`,
/// where the format has it say that no tag and no link is meant.
enum TypedMarkdown {
    /// - Parameter isStart: the words begin a line of the file, or a list's item.
    static func line(_ text: String, isStart: Bool) -> String {
        let bytes = Array(text.utf8)
        var output: [UInt8] = []
        var index = 0
        if isStart, let place = placeOfStart(bytes) {
            // Behind digits, the point is what makes a list.
            output += bytes[..<place]
            output.append(backslash)
            output.append(bytes[place])
            index = place + 1
        }
        let hides = PrivateWord.stands(in: bytes)
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "`"), let end = codeEnd(bytes, index) {
                output += bytes[index..<end]
                index = end
                continue
            }
            index += take(bytes, index, hides: hides, into: &output)
        }
        return String(decoding: output, as: UTF8.self)
    }

    private static let backslash = UInt8(ascii: "\\")

    /// Appends what one byte becomes; gives how many bytes were taken.
    private static func take(_ bytes: [UInt8], _ index: Int, hides: Bool, into output: inout [UInt8]) -> Int {
        let next = index + 1 < bytes.count ? bytes[index + 1] : 0
        switch bytes[index] {
        case backslash where next == UInt8(ascii: "#") || next == UInt8(ascii: "["):
            output += [backslash, next]
            return 2
        case backslash where next == 0 || next.isPunctuation: output += [backslash, backslash]
        // Code that does not end on its line must not find an end on another.
        case UInt8(ascii: "`"): output += [backslash, UInt8(ascii: "`")]
        // A comment is looked for in the bytes, whatever stands before it.
        case UInt8(ascii: "<") where hides: output += "&lt;".utf8
        case UInt8(ascii: "<") where next == UInt8(ascii: "!"):
            output += "<\\!".utf8
            return 2
        case UInt8(ascii: "<") where next == UInt8(ascii: "/") || next == UInt8(ascii: "?") || next.isASCIILetter:
            output += [backslash, UInt8(ascii: "<")]
        case UInt8(ascii: "%") where next == UInt8(ascii: "%"): output += [UInt8(ascii: "%"), backslash]
        case UInt8(ascii: "&") where isEntity(bytes, index): output += [backslash, UInt8(ascii: "&")]
        case let byte: output.append(byte)
        }
        return 1
    }

    /// `&amp;`, `&#64;`.
    private static func isEntity(_ bytes: [UInt8], _ index: Int) -> Bool {
        let name = bytes[(index + 1)...].prefix {
            $0.isASCIILetter || $0.isDigit || $0 == UInt8(ascii: "#")
        }
        return !name.isEmpty && name.endIndex < bytes.count && bytes[name.endIndex] == UInt8(ascii: ";")
    }

    /// Where the code ends that begins at a backtick; `nil` for one that has no end.
    private static func codeEnd(_ bytes: [UInt8], _ start: Int) -> Int? {
        let length = bytes[start...].prefix { $0 == UInt8(ascii: "`") }.count
        guard index(before: start, of: bytes) != UInt8(ascii: "`") else { return nil }
        var index = start + length
        while index < bytes.count {
            guard bytes[index] == UInt8(ascii: "`") else {
                index += 1
                continue
            }
            let run = bytes[index...].prefix { $0 == UInt8(ascii: "`") }.count
            index += run
            if run == length { return index }
        }
        return nil
    }

    private static func index(before place: Int, of bytes: [UInt8]) -> UInt8 { place > 0 ? bytes[place - 1] : 0 }

    // MARK: The start of a line

    /// Where a backslash keeps a line from beginning something.
    private static func placeOfStart(_ bytes: [UInt8]) -> Int? {
        guard let first = bytes.first else { return nil }
        func ends(_ place: Int) -> Bool { place >= bytes.count || bytes[place].isBlank }
        let run = bytes.prefix { $0 == first }.count
        switch first {
        case UInt8(ascii: "#"): return run <= 6 && ends(run) ? 0 : nil
        case UInt8(ascii: ">"), UInt8(ascii: "|"): return 0
        case UInt8(ascii: "~"): return run >= 3 ? 0 : nil
        case UInt8(ascii: "="): return isOnly(bytes, [first]) ? 0 : nil
        case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: ":"):
            let isMarker = first != UInt8(ascii: "_") && first != UInt8(ascii: ":") && ends(1)
            let isRule = isOnly(bytes, [first]) && first != UInt8(ascii: ":")
            return isMarker || isRule || isOnly(bytes, Array("-:|".utf8)) ? 0 : nil
        case UInt8(ascii: "["):
            let isBox = bytes.count >= 3 && bytes[2] == UInt8(ascii: "]") && ends(3)
            let isDefinition = bytes.count > 1 && bytes[1] != first && contains("]:", bytes)
            return isBox || isDefinition ? 0 : nil
        case _ where first.isDigit:
            let digits = bytes.prefix(while: \.isDigit).count
            guard digits <= 9, digits < bytes.count, ends(digits + 1) else { return nil }
            return bytes[digits] == UInt8(ascii: ".") || bytes[digits] == UInt8(ascii: ")") ? digits : nil
        default: return nil
        }
    }

    private static func isOnly(_ bytes: [UInt8], _ signs: [UInt8]) -> Bool {
        bytes.allSatisfy { signs.contains($0) || $0.isBlank }
    }

    private static func contains(_ text: StaticString, _ bytes: [UInt8]) -> Bool {
        bytes.firstIndex(ofIgnoringCase: text) != nil
    }
}
