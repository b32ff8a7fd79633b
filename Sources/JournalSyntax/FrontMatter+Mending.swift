import Glibc
import JournalText

/// What would mend the problems of front matter.
extension FrontMatter {
    /// - Parameters:
    ///   - content: all of the front matter.
    ///   - mayMend: `false` where the block says something of privacy.
    static func problem(
        _ problem: YAMLReader.Problem, _ file: [UInt8], _ block: Range<Int>, _ content: Range<Int>, mayMend: Bool
    ) -> Problem {
        let search = YAMLFaultSearch(file: file, block: block, mayMend: mayMend)
        switch problem {
        case .anchor(let place):
            let word = word(file, at: place, in: block)
            // Where nothing refers to it, it is likely no anchor.
            let isUsed = mayMend && mentions(file, content, UInt8(ascii: "*"), file[word].dropFirst())
            return Problem(
                kind: .anchorOrAlias, range: word, mending: isUsed ? nil : search.quoting(valueAt: place, isSafe: false)
            )
        case .alias(let place):
            let word = word(file, at: place, in: block)
            // One that refers to nothing is none, to YAML as well.
            let isDefined = mayMend && mentions(file, content, UInt8(ascii: "&"), file[word].dropFirst())
            return Problem(
                kind: .anchorOrAlias, range: word,
                mending: isDefined ? nil : search.quoting(valueAt: place, isSafe: true))
        case .tag(let place):
            let word = word(file, at: place, in: block)
            let isTyped = file[word].starts(with: "!!".utf8)
            return Problem(
                kind: .tag, range: word,
                mending: isTyped ? nil : search.quoting(valueAt: place, isSafe: word.count == 1))
        case .syntax(_, let words): return invalid(search.fault(words: words))
        case .notAMapping: return invalid(search.fault(words: "a line that is no key and value"))
        case .duplicateKey: return invalid(search.fault(words: "a key that stands twice"))
        }
    }

    private static func invalid(_ fault: YAMLFault) -> Problem {
        Problem(kind: .invalid(fault.cause), range: fault.range, mending: fault.mending)
    }

    private static func word(_ file: [UInt8], at place: Int, in block: Range<Int>) -> Range<Int> {
        var end = place
        while end < block.upperBound, !file[end].isWhitespace { end += 1 }
        return place..<end
    }

    private static func mentions(
        _ file: [UInt8], _ range: Range<Int>, _ sign: UInt8, _ name: ArraySlice<UInt8>
    )
        -> Bool
    {
        let name = name.prefix { $0.isWordLike || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
        return file.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress else { return false }
            var start = range.lowerBound
            while start < range.upperBound, let found = memchr(base + start, Int32(sign), range.upperBound - start) {
                start = UnsafeRawPointer(found) - base + 1
                if bytes[start..<range.upperBound].starts(with: name) { return true }
            }
            return false
        }
    }

    /// The closing dashes, where the reader takes the end to be.
    static func closing(_ file: [UInt8], _ first: Range<Int>, at end: Int) -> YAMLMending {
        let rest = file[first.upperBound...].prefix(while: \.isLineEnd)
        let lineEnd = rest.starts(with: "\r\n".utf8) ? "\r\n" : rest.first == .carriageReturn ? "\r" : "\n"
        let isAtLineStart = end > 0 && end <= file.count && file[end - 1].isLineEnd
        return YAMLMending(
            "close the front matter", isSafe: true,
            edits: [.init(end..<end, isAtLineStart ? "---" + lineEnd : lineEnd + "---")])
    }

    /// Takes out the line of a second key that says what the first says.
    static func removal(of second: YAMLMember, like first: YAMLMember, in file: [UInt8]) -> YAMLMending? {
        guard case .scalar(let text, let value) = second.value, case .scalar(text, _) = first.value,
            second.keyRange.lowerBound <= file.count,
            file.lineStart(second.keyRange.lowerBound) == second.keyRange.lowerBound
        else { return nil }
        let line = second.keyRange.lowerBound..<file.lineEnd(second.keyRange.lowerBound)
        let end = max(value.upperBound, second.keyRange.upperBound)
        guard end <= line.upperBound, file[end..<line.upperBound].allSatisfy({ $0.isBlank || $0 == UInt8(ascii: ":") }),
            !mentionsPrivate(file, line)
        else { return nil }
        let next = file.afterLineEnd(line.upperBound)
        // What is indented below would then belong to another key.
        if next < file.count, file[next].isBlank || file[next] == UInt8(ascii: "#") { return nil }
        return YAMLMending("take out the second line", isSafe: true, edits: [.init(line.lowerBound..<next, "")])
    }

    /// Puts quotes around a tag that is a whole value, or around a value and the tag that was cut off it.
    static func quoting(
        _ comment: Range<Int>, of member: YAMLMember, isWholeValue: Bool, in file: [UInt8]
    )
        -> YAMLMending?
    {
        var range = file.trimmed(comment)
        if !isWholeValue {
            guard case .scalar(_, let value) = member.value, value.upperBound <= range.lowerBound,
                let first = file[value].first, first != UInt8(ascii: "\""), first != UInt8(ascii: "'"),
                !file[value.lowerBound..<range.lowerBound].contains(where: \.isLineEnd)
            else { return nil }
            range = value.lowerBound..<range.upperBound
        }
        return YAMLMending(
            isWholeValue ? "put quotes around the value" : "put quotes around the whole value", isSafe: isWholeValue,
            edits: [.init(range, YAMLMending.quoted(file[range]))])
    }

    /// A comment that is nearly `# private`: at the word, where it is one.
    static func nearlyPrivate(_ file: [UInt8], _ comment: Range<Int>) -> Problem {
        guard let word = PrivateWord.onlyNear(in: file, comment) else {
            return Problem(kind: .nearlyPrivate, range: file.trimmed(comment))
        }
        return Problem(
            kind: .nearlyPrivate, range: word,
            mending: YAMLMending("write private", isSafe: true, edits: [.init(word, "private")]))
    }
}
