package import JournalModel
import JournalReading
import JournalSyntax
import JournalText

extension TypedText {
    /// Whether whoever typed it wants nobody else to see it.
    package func isMeantPrivate(_ settings: JournalSettings) -> Bool { TypedPrivacy(self, settings).isPrivate }
}

/// What was typed, without the word that makes it private at its beginning or its end: `private: …`, `[private] …`,
/// `…, private`. The note gets the format's own mark in its place.
///
/// Whoever types the word first means it: in doubt it is private.
struct TypedPrivacy {
    let text: TypedText
    let isPrivate: Bool

    init(_ typed: TypedText, _ settings: JournalSettings) {
        var text = typed
        var isPrivate = false
        switch TypedPrivacy.lead(typed.first, settings) {
        case .set(let line)?:
            text = typed.replacingFirst(with: line)
            isPrivate = true
        case .word(let line)?:
            // The word stays where nothing tells that it was set apart from the others.
            if TypedPrivacy.beginsKind(line) { text = typed.replacingFirst(with: line) }
            isPrivate = true
        case .tag?: isPrivate = true
        case nil: break
        }
        if let last = text.lines.last, let line = TypedPrivacy.withoutTrail(last) {
            text = text.replacingLast(with: line)
            isPrivate = true
        }
        if text.lines.contains(where: { TypedPrivacy.holdsPiece($0, settings) }) { isPrivate = true }
        self.text = text
        self.isPrivate = isPrivate || text.lines.contains { TypedPrivacy.holdsMark($0, settings) }
    }

    private enum Lead {
        /// Set apart by a mark: `private: …`, `(private) …`; with the line without it.
        case set(String)
        /// The bare word; with the line without it.
        case word(String)
        /// A tag that says more, and stays: `#private/work`.
        case tag
    }

    private static let opening: Set<Character> = ["#", "(", "[", "{", "<", "＃", "（"]
    private static let closing: Set<Character> = [")", "]", "}", ">", "）", "*", "_", "\"", "”", "!"]
    private static let separators: Set<Character> = [
        ":", "：", ";", ",", ".", "!", "|", "=", "·", "…", "–", "—", "→", ">",
    ]
    /// What the bare word is said of; then it is a word like any other.
    private static let things: Set<String> = [
        "clinic", "company", "doctor", "health", "hospital", "insurance", "lesson", "lessons", "message", "messages",
        "practice", "room", "school", "schools", "sector", "teacher", "therapist", "tutor", "ward",
    ]

    private static func lead(_ line: String, _ settings: JournalSettings) -> Lead? {
        let bytes = Array(line.utf8)
        let text = InlineText(bytes: bytes, source: 0)
        let start = LineHead.skipped(
            text, text.all, pattern: settings.datePattern.flatMap(DatePattern.init)
        ).lowerBound
        let head = String(decoding: bytes[..<start], as: UTF8.self)
        let words = String(decoding: bytes[start...], as: UTF8.self)[...]
        let sign = words.prefix { !$0.isLetter && !$0.isNumber }
        let word = words.dropFirst(sign.count).prefix(while: \.isLetter)
        guard PrivateWord.means(word, settings) else { return nil }
        // A link stays one, and in doubt it was meant as the mark.
        if sign.hasSuffix("[[") { return .tag }
        let isOpened = sign.contains(where: opening.contains)
        var rest = words.dropFirst(sign.count + word.count)
        if let next = rest.first, next == "/" || next == "'" || next == "’" || next == "_" || next.isNumber {
            return isOpened ? .tag : nil
        }
        if rest.first == "-", rest.dropFirst().first?.isLetter == true { return isOpened ? .tag : nil }
        rest = rest.drop(while: closing.contains)
        let behind = rest.drop(while: \.isWhitespace)
        let isSeparated =
            behind.first.map { separators.contains($0) || $0 == "-" && behind.dropFirst().first?.isNumber != true }
            ?? true
        rest = behind.drop { separators.contains($0) || $0 == "-" || $0.isWhitespace }
        // A comment alone is what was typed.
        if rest.isEmpty, sign.contains("<") { return .tag }
        if isOpened || isSeparated { return .set(head + rest) }
        guard PrivateWord.isPlain(word) else { return nil }
        let next = behind.split { !$0.isLetter }.first?.lowercased() ?? ""
        return things.contains(next) ? nil : .word(head + behind)
    }

    /// `private:` wherever it stands in a line, and at its beginning also with another mark: `6/10 sad - private: …`.
    private static func holdsMark(_ line: String, _ settings: JournalSettings) -> Bool {
        if case .set? = lead(line, settings) { return true }
        var rest = line[...]
        while let colon = rest.firstIndex(where: { $0 == ":" || $0 == "：" }) {
            let word = rest[..<colon].reversed().prefix(while: \.isLetter).reversed()
            rest = rest[rest.index(after: colon)...]
            if !rest.hasPrefix("//"), PrivateWord.isPlain(String(word)) { return true }
        }
        return false
    }

    private static func beginsKind(_ line: String) -> Bool {
        let word = line.prefix { $0.isLetter }.lowercased()
        return line.utf8.first?.isDigit == true || CaptureKinds.words.contains(word)
    }

    /// A piece of a line that ends with the word: `sad, private, tired`, `told Sam private please`, `this is private`; not
    /// `in private`.
    private static func holdsPiece(_ line: String, _ settings: JournalSettings) -> Bool {
        // What Obsidian hides between two signs is meant to be hidden, though none is written here.
        if let first = line.firstRange(of: "%%"), line[first.upperBound...].contains("%%") { return true }
        let words = line.split(whereSeparator: \.isWhitespace)
        if words.contains(where: { $0.hasPrefix("#") && PrivateWord.means($0.dropFirst(), settings) }) { return true }
        // Tags, links and addresses say nothing of the words before them.
        let plain = words.filter { !$0.hasPrefix("#") && !$0.hasPrefix("[[") && !$0.contains("://") }
        let text = plain.joined(separator: " ").replacing(" - ", with: ";").replacing(". ", with: ";")
        return text.split { ",;–—|()".contains($0) }.contains { piece in
            var words = piece.split { !$0.isLetter && $0 != "'" && $0 != "’" }
            if let last = words.last, ["please", "pls", "plz", "thanks"].contains(last.lowercased()) {
                words.removeLast()
            }
            guard let last = words.popLast() else { return false }
            if words.isEmpty { return PrivateWord.isPlain(last) || PrivateWord.means(last, settings) }
            return PrivateWord.isPlain(last) && !(words.last.map { continued.contains($0.lowercased()) } ?? false)
        }
    }

    /// Words behind which the word is one of a sentence.
    private static let continued: Set<String> = [
        "a", "and", "are", "as", "be", "been", "become", "being", "in", "more", "not", "or", "quite", "so", "the",
        "too",
        "very", "was", "were",
    ]

    /// `told Sam` of `told Sam, private`.
    private static func withoutTrail(_ line: String) -> String? {
        var words = line[...]
        while let last = words.last, last == "." || last == "!" || last.isWhitespace { words.removeLast() }
        let word = words.reversed().prefix(while: \.isLetter).reversed()
        guard PrivateWord.isPlain(String(word)), word.count < words.count else { return nil }
        words.removeLast(word.count)
        let isAfterBlank = words.last?.isWhitespace == true
        while words.last?.isWhitespace == true { words.removeLast() }
        guard let mark = words.last, separators.contains(mark) || mark == "-" && isAfterBlank else { return nil }
        while let last = words.last, separators.contains(last) || last == "-" || last.isWhitespace {
            words.removeLast()
        }
        return words.isEmpty ? nil : String(words)
    }
}
