import JournalModel
import JournalSyntax
import JournalText

/// What a heading opens, by its words.
package enum SectionName: String, Hashable, Sendable, CaseIterable {
    case mood
    case thoughtRecord = "thought-record"
    case activities
    case exposure
    case urges
    case homework
    case goals
    case measures
    case wins
    case setbacks
    case discuss
    case first
    case helped
    case events = "event"
    case steps
    case obstacles
    case reviews
    case levels
    case learned
    case `private`

    /// The words that open it, in lower case.
    package var words: [String] {
        switch self {
        case .mood: ["mood", "moods", "mood log"]
        case .thoughtRecord:
            [
                "thought record", "thought records", "thought log", "thought logs", "thought diary", "cbt",
                "cbt thought record",
            ]
        case .activities: ["activities", "activity", "activity log", "activity schedule", "activity diary"]
        case .exposure: ["exposure", "exposures", "exposure log"]
        case .urges: ["urges", "urge", "urge log", "dbt"]
        case .homework: ["homework", "practice", "action plan", "between sessions", "skills practice"]
        case .goals: ["goals", "goal", "goal ratings"]
        case .measures: ["measures", "questionnaires", "scores"]
        case .wins: ["wins", "win", "went well", "what went well", "small wins"]
        case .setbacks: ["setbacks", "setback"]
        case .discuss: ["to discuss", "discuss", "to talk about", "questions for therapy", "for therapy"]
        case .first: ["first", "to talk about first"]
        case .helped: ["what helped", "helped"]
        case .events: ["events", "event"]
        case .steps: ["steps"]
        case .obstacles: ["obstacles", "what gets in the way", "what got in the way"]
        case .reviews: ["reviews", "review"]
        case .levels: ["levels"]
        case .learned: ["learned", "learnt", "what i learned", "what i learnt"]
        case .private: ["private"]
        }
    }
}

/// The headings' words, the format's and the writer's.
package struct HeadingNames: Sendable {
    private let names: [String: SectionName]
    /// The writer has other words for mood.
    let hasOwnMoodWords: Bool
    /// The writer has other words for private.
    let hasOwnPrivateWords: Bool

    package init(_ own: [String: [String]]) {
        hasOwnMoodWords = own.keys.contains { HeadingNames.section(named: $0) == .mood }
        hasOwnPrivateWords = own.keys.contains { HeadingNames.section(named: $0) == .private }
        var names: [String: SectionName] = [:]
        for name in SectionName.allCases {
            for word in name.words { names[word] = name }
        }
        for (key, words) in own {
            guard let name = HeadingNames.section(named: key) else { continue }
            for word in words { names[HeadingNames.fold(word)] = name }
        }
        self.names = names
    }

    /// What a heading opens whose whole text, folded, is `name`.
    package subscript(name: String) -> SectionName? { names[name] }

    /// The section that a key under `headings:` means.
    static func section(named key: String) -> SectionName? {
        let key = FieldName.normalized(key.utf8)
        return SectionName(rawValue: key)
            ?? SectionName.allCases.first { $0.words.contains(key.replacing("-", with: " ")) }
    }

    /// The word for a heading that is written anew: the first of the writer's own for it, else the format's, with a
    /// capital.
    package static func word(for name: SectionName, own: [String: [String]]) -> String {
        let keys = own.keys.filter { section(named: $0) == name }.sorted()
        let written = ([name.rawValue] + keys).lazy.compactMap { own[$0]?.first { !$0.isEmpty } }.first
        if let written { return written }
        let word = name.words.first ?? name.rawValue
        return word.prefix(1).uppercased() + word.dropFirst()
    }

    /// What a heading opens, from its text after any date; a time or a title may follow a thought record's.
    func section(_ text: InlineText, _ range: Range<Int>) -> SectionName? {
        let folded = HeadingNames.fold(text.bytes, range, leavingOut: text.tags(in: range).map(\.range))
        if let name = names[folded] { return name }
        guard folded.utf8.contains(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "-") || $0 >= 0x80 }) else {
            return nil
        }
        let words = Array(folded.utf8)
        for separator in HeadingNames.separators {
            guard let place = words.indices.first(where: { words[$0...].starts(with: separator) }) else { continue }
            if let name = names[String(decoding: words[..<place], as: UTF8.self)], name == .thoughtRecord {
                return name
            }
        }
        return nil
    }

    private static let separators = [":", " - ", " – ", " — "].map { Array($0.utf8) }

    func isPrivate(_ text: InlineText) -> Bool {
        names[HeadingNames.fold(text.bytes, text.all)] == .private
    }

    /// Whether a byte may be left out of what a heading is folded to, and so part what reads as one word.
    static func isFolded(_ byte: UInt8) -> Bool {
        byte >= 0x80 || isEmphasis(byte)
    }

    /// Lower case, marks of emphasis and a last colon dropped, single spaces, pictographs left out.
    ///
    /// - Parameter leavingOut: In order.
    package static func fold(
        _ bytes: [UInt8], _ range: Range<Int>, leavingOut: [Range<Int>] = []
    ) -> String {
        let range = range.clamped(to: bytes.indices)
        if leavingOut.isEmpty, let folded = foldASCII(bytes, range) { return folded }
        var kept: [UInt8] = []
        var left = leavingOut[...]
        for offset in range {
            while let next = left.first, next.upperBound <= offset { left.removeFirst() }
            if let next = left.first, next.contains(offset) { continue }
            kept.append(bytes[offset])
        }
        if let folded = foldASCII(kept, kept.indices) { return folded }
        var scalars = String.UnicodeScalarView()
        var isGap = false
        for scalar in String(decoding: kept.lazy.filter { !isEmphasis($0) }, as: UTF8.self).unicodeScalars {
            if scalar.properties.isWhitespace {
                isGap = !scalars.isEmpty
            } else if !scalar.properties.isEmojiPresentation, scalar.value != 0xFE0F {
                if isGap { scalars.append(" ") }
                isGap = false
                scalars.append(scalar)
            }
        }
        while let last = scalars.last, last == ":" || last == " " || last == "." { scalars.removeLast() }
        return String(scalars).lowercased()
    }

    package static func fold(_ word: String) -> String {
        let bytes = Array(word.utf8)
        return fold(bytes, bytes.indices)
    }

    private static func isEmphasis(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "`")
    }

    /// `nil` where the bytes are not ASCII alone.
    private static func foldASCII(_ bytes: [UInt8], _ range: Range<Int>) -> String? {
        var isASCII = true
        let folded = String(unsafeUninitializedCapacity: range.count) { folded in
            var count = 0
            bytes.withUnsafeBufferPointer { bytes in
                for offset in range {
                    let byte = bytes[offset]
                    guard byte < 0x80 else {
                        isASCII = false
                        count = 0
                        return
                    }
                    if isEmphasis(byte) { continue }
                    if !byte.isWhitespace {
                        folded[count] = byte.lowercased
                        count += 1
                    } else if count > 0, folded[count - 1] != .space {
                        folded[count] = .space
                        count += 1
                    }
                }
            }
            while count > 0, isTail(folded[count - 1]) { count -= 1 }
            return count
        }
        return isASCII ? folded : nil
    }

    private static func isTail(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ":") || byte == .space || byte == UInt8(ascii: ".")
    }
}
