import JournalText

/// Looks at one value of a block that YAML rejects.
struct YAMLValueSearch {
    private(set) var fault: YAMLFault?
    /// Where a value over several lines ends, if it is sound.
    private(set) var end: Int?

    private let search: YAMLFaultSearch
    private let file: [UInt8]
    private let value: Range<Int>

    /// - Parameter line: one with a value.
    init(_ search: YAMLFaultSearch, _ line: YAMLLine) {
        self.search = search
        file = search.file
        value = line.value
        guard let first = file[value].first else { return }
        switch first {
        case UInt8(ascii: "@"), UInt8(ascii: "`"), UInt8(ascii: "%"), UInt8(ascii: "]"), UInt8(ascii: "}"),
            UInt8(ascii: ","), UInt8(ascii: "|"), UInt8(ascii: ">"):
            fault = sign(first)
        case UInt8(ascii: "*"), UInt8(ascii: "&"):
            fault = sign(first)
        case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"):
            let next = value.count > 1 ? file[value.lowerBound + 1] : .space
            fault = next.isBlank && line.key != nil ? sign(first) : colonInValue()
        case UInt8(ascii: "\""), UInt8(ascii: "'"): readQuoted(first)
        case UInt8(ascii: "["), UInt8(ascii: "{"): readFlow(first)
        case UInt8(ascii: "#"): break
        default: fault = line.key == nil ? nil : colonInValue()
        }
    }

    private func sign(_ sign: UInt8) -> YAMLFault {
        YAMLFault(
            cause: .sign(sign), range: value.lowerBound..<value.lowerBound + 1,
            mending: search.quoting(value, isSafe: true))
    }

    private func colonInValue() -> YAMLFault? {
        YAMLLine.valueColon(file, value).map {
            YAMLFault(
                cause: $0 + 1 == value.upperBound ? .colonAtEnd : .colonInValue, range: $0..<$0 + 1,
                mending: search.quoting(value, isSafe: true))
        }
    }

    // MARK: Quotes

    private mutating func readQuoted(_ quote: UInt8) {
        let sign = value.lowerBound..<value.lowerBound + 1
        guard let close = YAMLLine.quoteEnd(file, value) else {
            if let close = YAMLLine.quoteEnd(file, value.lowerBound..<search.block.upperBound) {
                end = close
                return
            }
            let mending = YAMLMending(
                "close the quotes", isSafe: false,
                edits: [.init(value.upperBound..<value.upperBound, String(UnicodeScalar(quote)))])
            fault = YAMLFault(
                cause: .unclosed(quote), range: sign,
                mending: search.mayMend ? mending.reading([], in: file, search.block) : nil)
            return
        }
        let rest = file.trimmed(close..<value.upperBound)
        if !rest.isEmpty, !(file[rest].first == UInt8(ascii: "#") && rest.lowerBound > close) {
            // `'it's'` has its quotes for what they are, `"Yes" she said` has not.
            let isWrapped = value.count > 2 && file[value.upperBound - 1] == quote
            fault = YAMLFault(
                cause: .textAfter(quote), range: sign,
                mending: isWrapped ? requoting() : search.quoting(value, isSafe: true))
        } else if quote == UInt8(ascii: "\""), let escape = unknownEscape(value.lowerBound..<close) {
            fault = YAMLFault(cause: .escape, range: escape, mending: nil)
        }
    }

    /// What stands between the first and the last quote, in quotes that suit it.
    private func requoting() -> YAMLMending? {
        guard search.mayMend else { return nil }
        let inner = value.lowerBound + 1..<value.upperBound - 1
        return YAMLMending(
            "quote it so that the quotes inside stay", isSafe: false,
            edits: [.init(value, YAMLMending.quoted(file[inner]))]
        ).reading([String(decoding: file[inner], as: UTF8.self)], in: file, search.block)
    }

    private func unknownEscape(_ range: Range<Int>) -> Range<Int>? {
        var index = range.lowerBound
        while index + 1 < range.upperBound {
            if file[index] == UInt8(ascii: "\\") {
                let known = "0abtnvfre \"/\\N_LPxuU\t\n\r".utf8
                if !known.contains(file[index + 1]) { return index..<index + 2 }
                index += 1
            }
            index += 1
        }
        return nil
    }

    // MARK: Brackets

    private mutating func readFlow(_ bracket: UInt8) {
        let sign = value.lowerBound..<value.lowerBound + 1
        let scan = FlowScan(file, value.lowerBound..<search.block.upperBound)
        if let tag = scan.tag, scan.tags.allSatisfy({ value.contains($0.lowerBound) }) {
            fault = YAMLFault(cause: .tagInList, range: tag, mending: quotingTags(scan.tags))
        } else if let close = scan.close {
            if let member = scan.sign {
                fault = YAMLFault(cause: .sign(file[member]), range: member..<member + 1, mending: nil)
                return
            }
            if let comma = scan.emptyMember {
                fault = YAMLFault(cause: .nothingInList, range: comma..<comma + 1, mending: nil)
                return
            }
            guard close < value.upperBound else {
                end = close
                return
            }
            let rest = file.trimmed(close..<value.upperBound)
            guard !rest.isEmpty, file[rest].first != UInt8(ascii: "#") else { return }
            fault = YAMLFault(cause: .textAfter(bracket), range: sign, mending: search.quoting(value, isSafe: true))
        } else {
            // A list that lacks its end, or words that begin with a bracket: a person has to say.
            let close = bracket == UInt8(ascii: "[") ? "]" : "}"
            let words = file.trimmed(value.lowerBound..<YAMLLine.comment(file, value))
            let mending = YAMLMending(
                "close the bracket", isSafe: false, edits: [.init(words.upperBound..<words.upperBound, close)])
            fault = YAMLFault(
                cause: .unclosed(bracket), range: sign,
                mending: search.mayMend ? mending.reading([], in: file, search.block) : nil)
        }
    }

    private func quotingTags(_ tags: [Range<Int>]) -> YAMLMending? {
        guard search.mayMend else { return nil }
        return YAMLMending(
            "put quotes around the tags", isSafe: true,
            edits: tags.map { .init($0, YAMLMending.quoted(file[$0])) }
        ).reading(tags.map { String(decoding: file[$0], as: UTF8.self) }, in: file, search.block)
    }
}

/// A list or mapping in brackets, looked at as its writer sees it.
private struct FlowScan {
    /// After the bracket that closes it.
    private(set) var close: Int?
    /// Words that begin with `#` where a member may begin.
    private(set) var tags: [Range<Int>] = []
    /// The first of them that YAML takes for a comment.
    var tag: Range<Int>? { tags.first }
    /// The second of two commas with nothing between.
    private(set) var emptyMember: Int?
    /// A sign that no member may begin with.
    private(set) var sign: Int?

    init(_ file: [UInt8], _ range: Range<Int>) {
        var open: [UInt8] = []
        var isMemberStart = false
        var lastWasComma = false
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = file[index]
            switch byte {
            case UInt8(ascii: "["), UInt8(ascii: "{"):
                open.append(byte)
                isMemberStart = true
                lastWasComma = byte == UInt8(ascii: "[")
            case UInt8(ascii: "]"), UInt8(ascii: "}"):
                // The closing brackets come two after the opening ones.
                guard open.popLast() == byte - 2 else { return }
                isMemberStart = false
                lastWasComma = false
                if open.isEmpty {
                    close = index + 1
                    return
                }
            case UInt8(ascii: ","):
                if lastWasComma { emptyMember = emptyMember ?? index }
                isMemberStart = true
                lastWasComma = true
            case UInt8(ascii: "#") where file[index - 1].isBlank || isMemberStart:
                guard isMemberStart, index + 1 < range.upperBound, file[index + 1].isWordLike else {
                    // A comment: up to the line's end.
                    while index < range.upperBound, !file[index].isLineEnd { index += 1 }
                    continue
                }
                let end =
                    file[index..<range.upperBound].firstIndex {
                        $0.isWhitespace || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: "}")
                    } ?? range.upperBound
                tags.append(index..<end)
                isMemberStart = false
                lastWasComma = false
                index = end
                continue
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                if isMemberStart, let end = YAMLLine.quoteEnd(file, index..<range.upperBound) {
                    isMemberStart = false
                    lastWasComma = false
                    index = end
                    continue
                }
                isMemberStart = false
            case UInt8(ascii: "@"), UInt8(ascii: "`"), UInt8(ascii: "%"):
                if isMemberStart { sign = sign ?? index }
                isMemberStart = false
                lastWasComma = false
            case _ where byte.isWhitespace: break
            default:
                isMemberStart = false
                lastWasComma = false
            }
            index += 1
        }
    }
}
