import JournalReading
import JournalText

/// Forms of names that the format knows, or that tell no day.
enum DateForm {
    static let iso = DatePattern("YYYY-MM-DD")

    /// How the date of a day's note is written, as a pattern.
    static func name(of path: RelativePath, pattern: String?) -> String {
        let stem = Array(path.stem)
        if stem.count <= 2 { return "YYYY/MM/DD as folders and names" }
        if iso?.match(stem) != nil { return "YYYY-MM-DD in names" }
        if DatePattern("YYYYMMDD")?.match(stem) != nil { return "YYYYMMDD in names" }
        if let pattern, DatePattern(pattern)?.match(stem) != nil { return "\(pattern) in names" }
        return "a day and month of one number, as in 02.02.2026, in names"
    }

    /// `2026-W10`, `2026-03`, `2026`, `March 5th, 2026`: a name that tells a week, a month, a year, or no day that can
    /// be read; said as an example.
    static func undated(_ stem: [UInt8]) -> String? {
        let shape = String(decoding: stem.map { $0.isDigit ? UInt8(ascii: "0") : $0.lowercased }, as: UTF8.self)
        switch shape {
        case "0000-w00", "0000w00", "0000-kw00", "0000-w0": return "by a week, as in 2026-W10"
        case "0000-00", "0000.00", "0000_00": return "by a month, as in 2026-03"
        case "0000-q0": return "by a quarter, as in 2026-Q1"
        case "0000": return "by a year, as in 2026"
        default: break
        }
        for ending in ["st", "nd", "rd", "th"] {
            for day in ["0\(ending), 0000", "00\(ending), 0000", "0\(ending) 0000"] where shape.contains(day) {
                return "with an ordinal, as in March 5th, 2026"
            }
        }
        return nil
    }

    /// The language in whose words a month stands, beside a year: `5. März 2026`.
    static func foreignMonth(_ text: [UInt8]) -> String? {
        let words = String(decoding: text, as: UTF8.self).lowercased().split { !$0.isLetter && !$0.isNumber }
        guard words.count >= 2, words.count <= 6, words.contains(where: { $0.count == 4 && $0.allSatisfy(\.isNumber) }),
            words.contains(where: { $0.count <= 2 && $0.allSatisfy(\.isNumber) })
        else { return nil }
        return words.lazy.compactMap { Words.months[String($0)] }.first { $0 != "English" }
    }
}
