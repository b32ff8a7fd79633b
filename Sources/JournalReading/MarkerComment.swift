import JournalSyntax
import JournalText

/// Where the line ends, and where the next `>` stands, for places that are asked for in order: each byte is looked at
/// once, however many comments begin and do not end.
struct CommentEnds {
    private var nextLineEnd = -1
    private var nextBracket = -1

    /// The next line's end at or after a place; the file's where there is none.
    mutating func lineEnd(_ file: [UInt8], from place: Int) -> Int {
        if nextLineEnd < place { nextLineEnd = file.lineEnd(place) }
        return nextLineEnd
    }

    /// The next `>` at or after a place; the file's end where there is none.
    mutating func bracket(_ file: [UInt8], from place: Int) -> Int {
        if nextBracket < place { nextBracket = file.firstPlace(of: UInt8(ascii: ">"), from: place) ?? file.count }
        return nextBracket
    }
}

/// An HTML comment that says something to `journal`, or something half-written that may have been meant as one.
struct MarkerComment {
    let range: Range<Int>
    /// `<!--` and `-->`, as HTML has them.
    let isWellFormed: Bool
    /// `private` or `/private`, or nearly; `nil` for a comment that silences.
    let word: (marker: PrivacyMarker, closes: Bool)?
    /// The places of the ids after `journal: ignore`.
    let silences: [Range<Int>]?
    /// What stands between the signs of its ends.
    private let content: Range<Int>
    private let isClosed: Bool

    /// A marker is short: in what is longer only the first words count.
    private static let longest = 48
    private static let furthest = 400

    /// - Parameters:
    ///   - start: of a `<`.
    ///   - ends: of what is looked at before, places in order.
    init?(_ file: [UInt8], at start: Int, _ ends: inout CommentEnds) {
        var index = start + 1
        var hasSign = false
        while let width = MarkerComment.signWidth(file, index) {
            hasSign = hasSign || !file[index].isBlank
            index += width
        }
        let contentStart = index
        guard contentStart < file.count, file[contentStart] != UInt8(ascii: "<") else { return nil }
        let opensWell = file[start..<contentStart].starts(with: "<!--".utf8)
        if !hasSign {
            // `<private>`: as a tag of HTML it hides nothing, but who writes it means to.
            var name = contentStart
            if name < file.count, file[name] == UInt8(ascii: "/") { name += 1 }
            guard name < file.count, file[name].isASCIILetter else { return nil }
        }
        let limit = min(ends.lineEnd(file, from: contentStart), contentStart + MarkerComment.furthest)
        var contentEnd = limit
        var end = limit
        var isClosed = false
        if opensWell, let close = MarkerComment.close(file, contentStart) {
            contentEnd = close
            end = close + 3
            isClosed = true
        } else if case let close = ends.bracket(file, from: contentStart), close < limit {
            contentEnd = close
            end = close + 1
            isClosed = true
        }
        isWellFormed = opensWell && isClosed && file[contentStart..<end].suffix(3).elementsEqual("-->".utf8)
        range = start..<end
        while contentEnd > contentStart, MarkerComment.isEndSign(file[contentEnd - 1]) { contentEnd -= 1 }
        let content = file[contentStart..<contentEnd]
        self.content = contentStart..<contentEnd
        self.isClosed = isClosed
        if isWellFormed, content.startsIgnoringCase("journal:") {
            let words = content.dropFirst("journal:".utf8.count)
                .split { $0.isWhitespace || $0 == UInt8(ascii: ",") }
            if words.first?.equalsIgnoringCase("ignore") == true {
                silences = words.dropFirst().map(\.indices)
                word = nil
                return
            }
        }
        silences = nil
        if hasSign {
            word = MarkerComment.word(content)
        } else {
            let isBare = isClosed && content.allSatisfy { $0.isASCIILetter || $0.isBlank || $0 == UInt8(ascii: "/") }
            word = isBare ? MarkerComment.word(content) : nil
        }
        if word == nil { return nil }
    }

    /// The marker as it is written exactly, where the comment holds that one word and nothing that would be lost.
    func exact(_ file: [UInt8]) -> NearMarker.Edit? {
        guard let word, isClosed, file[content].split(whereSeparator: { !$0.isWordLike }).count == 1 else { return nil }
        let text = word.closes ? "/private" : "private"
        // As a comment of HTML it stays what it is; what was none would part paragraphs anew.
        return isWellFormed
            ? NearMarker.Edit(range: content, text: text, isSafe: true)
            : NearMarker.Edit(range: range, text: "<!-- \(text) -->", isSafe: false)
    }

    /// How wide a sign of a comment's beginning is: blanks, `!`, `-`, and the dashes that editors make of two of them.
    private static func signWidth(_ file: [UInt8], _ index: Int) -> Int? {
        guard index < file.count else { return nil }
        if file[index].isWhitespace || file[index] == UInt8(ascii: "!") || file[index] == UInt8(ascii: "-") { return 1 }
        guard index + 2 < file.count, file[index] == 0xE2, file[index + 1] == 0x80 else { return nil }
        return (0x90...0x95).contains(file[index + 2]) ? 3 : nil
    }

    private static func isEndSign(_ byte: UInt8) -> Bool {
        byte.isWhitespace || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "!") || byte >= 0x80
    }

    /// The place of `-->`, where it is near and nothing else begins before it.
    private static func close(_ file: [UInt8], _ start: Int) -> Int? {
        var index = start
        while index + 2 < min(file.count, start + furthest), file[index] != UInt8(ascii: "<") {
            if file[index...].starts(with: "-->".utf8) { return index }
            index += 1
        }
        return nil
    }

    /// `private` and `/private`; nearly: with more words, as `private: work`, `begin private`, `end private`.
    private static func word(_ content: ArraySlice<UInt8>) -> (marker: PrivacyMarker, closes: Bool)? {
        var content = content
        var closes = false
        if content.first == UInt8(ascii: "/") {
            closes = true
            content = content.dropFirst()
        }
        let letters = content.lazy.filter { !$0.isWhitespace }.prefix(PrivateWord.longestNear + 1)
        if let marker = PrivacyMarker(word: Array(letters)) { return (marker, closes) }
        // Of what is long, no more is looked at than the first word could be.
        let isShort = content.count <= longest
        let head = isShort ? content : content.drop { !$0.isWordLike }.prefix(PrivateWord.longestNear + 1)
        let words = head.split(maxSplits: 5) { !$0.isWordLike }
        let place = words.prefix(isShort ? 4 : 1).firstIndex { PrivacyMarker(word: $0) != nil }
        guard let place else { return nil }
        if place > 0, words[0].equalsIgnoringCase("end") || words[0].equalsIgnoringCase("close") { closes = true }
        return (.near, closes)
    }
}
