import JournalText

/// What holds of everything that is printed.
enum OutputSoundness {
    /// Nothing in it steers a terminal or turns round the order of words.
    static func holdPrintable(_ text: String, _ what: String) throws(Breach) {
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x0A: break
            case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069:
                throw Breach("\(what) has U+\(String(scalar.value, radix: 16))")
            default: break
            }
        }
    }

    /// No figure is what no number is.
    static func holdNumbers(_ text: String, _ what: String) throws(Breach) {
        let words = text.split { !($0.isLetter || $0.isNumber) }
        if let word = words.first(where: { ["nan", "inf"].contains($0) }) { throw Breach("\(what) has \(word)") }
    }

    static func holdJSON(_ text: String, _ what: String) throws(Breach) {
        try holdPrintable(text, what)
        var json = JSONGrammar(text)
        if let place = json.fault() { throw Breach("\(what) is no JSON at \(place)") }
    }

    /// Every row of values parted by commas has as many as the first.
    static func holdCSV(_ text: String, _ what: String) throws(Breach) {
        var counts: [Int] = []
        var count = 1
        var isQuoted = false
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): isQuoted.toggle()
            case UInt8(ascii: ",") where !isQuoted: count += 1
            case .lineFeed where !isQuoted:
                counts.append(count)
                count = 1
            default: break
            }
        }
        try hold(!isQuoted && count == 1 && Set(counts).count < 2, "\(what) has rows of \(Set(counts)) cells")
    }
}
