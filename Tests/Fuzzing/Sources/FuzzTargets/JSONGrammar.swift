import JournalText

/// Whether a text is JSON by the grammar of RFC 8259, and nothing more.
struct JSONGrammar {
    private let bytes: [UInt8]
    private var index = 0

    init(_ text: String) { bytes = Array(text.utf8) }

    /// Where the text is no JSON; `nil` where all of it is.
    mutating func fault() -> Int? {
        skipSpace()
        guard value(depth: 0) else { return index }
        skipSpace()
        return index == bytes.count ? nil : index
    }

    private var next: UInt8 { index < bytes.count ? bytes[index] : 0 }

    private mutating func skipSpace() {
        while [.space, .tab, .lineFeed, .carriageReturn].contains(next) { index += 1 }
    }

    private mutating func take(_ text: StaticString) -> Bool {
        let end = index + text.utf8CodeUnitCount
        guard end <= bytes.count, text.withUTF8Buffer({ bytes[index..<end].elementsEqual($0) }) else { return false }
        index = end
        return true
    }

    private mutating func value(depth: Int) -> Bool {
        guard depth < 100 else { return false }
        switch next {
        case UInt8(ascii: "{"): return members(until: "}", depth: depth, areNamed: true)
        case UInt8(ascii: "["): return members(until: "]", depth: depth, areNamed: false)
        case UInt8(ascii: "\""): return string()
        case UInt8(ascii: "t"): return take("true")
        case UInt8(ascii: "f"): return take("false")
        case UInt8(ascii: "n"): return take("null")
        default: return number()
        }
    }

    private mutating func members(until end: StaticString, depth: Int, areNamed: Bool) -> Bool {
        index += 1
        skipSpace()
        if take(end) { return true }
        while true {
            skipSpace()
            if areNamed {
                guard string() else { return false }
                skipSpace()
                guard take(":") else { return false }
                skipSpace()
            }
            guard value(depth: depth + 1) else { return false }
            skipSpace()
            if take(end) { return true }
            guard take(",") else { return false }
        }
    }

    private mutating func string() -> Bool {
        guard take("\"") else { return false }
        while index < bytes.count, bytes[index] >= 0x20 {
            if take("\"") { return true }
            if take("\\") {
                if take("u") {
                    for _ in 0..<4 {
                        guard next.isDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(next | 0x20) else {
                            return false
                        }
                        index += 1
                    }
                    continue
                }
                guard "\"\\/bfnrt".utf8.contains(next) else { return false }
            }
            index += 1
        }
        return false
    }

    private mutating func number() -> Bool {
        _ = take("-")
        let whole = digits()
        guard whole > 0, whole == 1 || bytes[index - whole] != UInt8(ascii: "0") else { return false }
        if take("."), digits() == 0 { return false }
        if take("e") || take("E") {
            _ = take("+") || take("-")
            return digits() > 0
        }
        return true
    }

    private mutating func digits() -> Int {
        let start = index
        while next.isDigit { index += 1 }
        return index - start
    }
}
