import JournalSyntax
import JournalText

/// What raw comments hide: `<!-- private -->` … `<!-- /private -->` and `%% … %%`, by their bytes, across all blocks.
struct PrivacyComments {
    /// What the writer should know of; none of it quotes what is hidden.
    enum Problem: Hashable {
        case strayClose
        case missingClose
        case near
        /// A marker that stands in code is text.
        case inCode
        case unclosedPercent
    }

    /// In order; they may overlap.
    private(set) var hidden: [Range<Int>] = []
    private(set) var problems: [(Problem, Range<Int>)] = []
    /// `<!-- journal: ignore ID -->`: the ids, and where the comment stands.
    private(set) var silencers: [(ids: [String], range: Range<Int>)] = []

    /// - Parameter code: ranges of the file that are code, in order.
    init(_ file: [UInt8], from start: Int, code: [Range<Int>]) {
        readComments(file, from: start, code)
        readPercents(file, from: start, code)
    }

    private mutating func readComments(_ file: [UInt8], from start: Int, _ code: [Range<Int>]) {
        var openers: [Range<Int>] = []
        var index = start
        while let place = file.firstIndex(ofIgnoringCase: "<!", from: index) {
            index = place + 2
            guard let comment = Comment(file, at: place) else { continue }
            if let ids = comment.silences {
                silencers.append((ids, comment.range))
                index = comment.range.upperBound
                continue
            }
            guard let word = comment.word else { continue }
            if Self.contains(code, place) {
                problems.append((.inCode, comment.range))
                continue
            }
            if word.marker == .near || !comment.isWellFormed { problems.append((.near, comment.range)) }
            if !word.closes {
                openers.append(comment.range)
            } else if let opener = openers.popLast() {
                if openers.isEmpty { hidden.append(opener.lowerBound..<comment.range.upperBound) }
            } else {
                problems.append((.strayClose, comment.range))
            }
            index = max(index, comment.range.upperBound)
        }
        if let first = openers.first {
            problems.append((.missingClose, first))
            hidden.append(first.lowerBound..<file.count)
        }
    }

    private mutating func readPercents(_ file: [UInt8], from start: Int, _ code: [Range<Int>]) {
        var opener: Int?
        var index = start
        while let place = file.firstIndex(ofIgnoringCase: "%%", from: index) {
            index = place + 2
            guard !Self.contains(code, place) else { continue }
            if let open = opener {
                hidden.append(open..<index)
                opener = nil
            } else {
                opener = place
            }
        }
        if let opener {
            problems.append((.unclosedPercent, opener..<opener + 2))
            hidden.append(opener..<file.count)
        }
        hidden.sort { $0.lowerBound < $1.lowerBound }
    }

    private static func contains(_ ranges: [Range<Int>], _ offset: Int) -> Bool {
        var low = 0
        var high = ranges.count
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].upperBound <= offset { low = middle + 1 } else { high = middle }
        }
        return low < ranges.count && ranges[low].contains(offset)
    }
}

/// Something that begins like an HTML comment.
private struct Comment {
    let range: Range<Int>
    /// `<!--` and `-->`, as HTML has them.
    let isWellFormed: Bool
    /// `private` or `/private`, or nearly.
    let word: (marker: PrivacyMarker, closes: Bool)?
    let silences: [String]?

    /// A marker is short: what is longer is some other comment.
    private static let longest = 48

    init?(_ file: [UInt8], at start: Int) {
        var index = start + 2
        while index < file.count, file[index] == UInt8(ascii: "-") || file[index].isWhitespace { index += 1 }
        let contentStart = index
        let limit = min(file.count, start + 400)
        while index < limit, file[index] != UInt8(ascii: ">"), file[index] != UInt8(ascii: "<") { index += 1 }
        let isClosed = index < limit && file[index] == UInt8(ascii: ">")
        var contentEnd = index
        if !isClosed {
            // Half-written: the marker is what stands on its line.
            contentEnd = file[contentStart..<limit].firstIndex(where: \.isLineEnd) ?? limit
            index = contentEnd
        }
        while contentEnd > contentStart, file[contentEnd - 1] == UInt8(ascii: "-") || file[contentEnd - 1].isWhitespace
            || file[contentEnd - 1] == UInt8(ascii: "!")
        {
            contentEnd -= 1
        }
        range = start..<(isClosed ? index + 1 : index)
        isWellFormed =
            isClosed && file[start..<contentStart].starts(with: "<!--".utf8) && index >= 2
            && file[index - 1] == UInt8(ascii: "-") && file[index - 2] == UInt8(ascii: "-")
        let content = file[contentStart..<max(contentStart, contentEnd)]
        if isWellFormed, content.startsIgnoringCase("journal:") {
            let words = String(decoding: content.dropFirst("journal:".count), as: UTF8.self)
                .split { $0.isWhitespace || $0 == "," }
            if words.first?.lowercased() == "ignore" {
                silences = words.dropFirst().map { $0.lowercased() }
                word = nil
                return
            }
        }
        silences = nil
        word = Comment.word(content, isClosed: isClosed)
        if word == nil { return nil }
    }

    private static func word(_ content: ArraySlice<UInt8>, isClosed: Bool) -> (marker: PrivacyMarker, closes: Bool)? {
        var content = content
        var closes = false
        if let slash = content.firstIndex(where: { !$0.isWhitespace }), content[slash] == UInt8(ascii: "/") {
            closes = true
            content = content[(slash + 1)...]
        }
        let letters = content.filter { !$0.isWhitespace }
        if let marker = PrivacyMarker(word: letters) { return (marker, closes) }
        // `<!-- private: work -->`, `<!-- begin private -->`, `<!-- end private -->`, `<!-- private … ` half-written.
        guard content.count <= longest || !isClosed else { return nil }
        let words = content.split { !$0.isWordLike }
        let place = words.prefix(isClosed ? 4 : 1).firstIndex { PrivacyMarker(word: $0) != nil }
        guard let place else { return nil }
        if place > 0, words[0].equalsIgnoringCase("end") || words[0].equalsIgnoringCase("close") { closes = true }
        return (.near, closes)
    }
}
