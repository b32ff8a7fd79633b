import Glibc
import JournalText

/// Markdown that would hold libcmark for far longer than its length lets expect.
///
/// libcmark 0.30 looks at every open list and quote for each line, empty ones included, and at every open `![` for each
/// link; and whatever may be a mark costs it, and what reads its tree, a hundred times what a letter does. Nobody writes
/// so much of these by hand that it matters, but a program may, and a file that is made for it holds a reader for hours.
package struct TangledText: Sendable, Hashable {
    package enum Cause: Sendable, Hashable {
        /// Lists and quotes within each other.
        case nesting
        /// Links between pictures that begin and do not end, in one paragraph.
        case pictures
        /// More lines and marks together than can be read in a moment.
        case amount
    }

    package let cause: Cause
    /// The line on which it became too much, without its end.
    package let line: Range<Int>

    /// What one text is allowed.
    package enum Limit {
        /// Lists and quotes that one line opens or stands in.
        package static let depth = 100
        /// In one paragraph, the `![` times the `]`.
        package static let pictures = 50_000_000
        /// What is done for all lines and marks, in steps of about 0.1 µs. Twenty years of days in one file have 14
        /// million.
        package static let steps = 20_000_000
        /// The same for each byte of a text that is longer than the whole is meant for: such days have a little more than
        /// one.
        package static let stepsOfByte = 2
    }

    /// A shorter text cannot hold so many marks that it matters: they are not counted.
    static let smallestCounted = 128 * 1024

    /// What is too much in a file from `start` on, at the first line where it is.
    ///
    /// - Complexity: one look at the beginning of each line; of large texts one pass over the bytes.
    static func find(in file: [UInt8], from start: Int) -> TangledText? {
        file.withUnsafeBufferPointer { bytes in
            var look = TangledLook(bytes, from: start)
            return look.find()
        }
    }
}

/// Goes through the lines of a text, and keeps what can be open at most.
private struct TangledLook {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let countsMarks: Bool
    private let limit: Int
    private var start: Int
    /// How many lists and quotes can be open.
    private var depth = 0
    private var isAfterBlank = true
    private var steps = 0
    /// Of the paragraph, or of whatever stands between two empty lines.
    private var pictures = 0
    private var closers = 0
    private var nextLineFeed = -1

    init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
        self.bytes = bytes
        self.start = start
        countsMarks = bytes.count - start > TangledText.smallestCounted
        limit = max(TangledText.Limit.steps, (bytes.count - start) * TangledText.Limit.stepsOfByte)
    }

    mutating func find() -> TangledText? {
        while start < bytes.count {
            let line = start..<lineEnd()
            let head = LineHead(bytes, line)
            if head.isBlank {
                // Lists stay open over empty lines, and empty quotes are quotes as well.
                isAfterBlank = true
                depth = max(depth, head.signs)
                pictures = 0
                closers = 0
            } else {
                // Of what is open, a list goes on where the line is indented for it, a quote where its sign stands.
                let open = min(depth, head.indent / 2) + head.signs
                steps += stepsOfLine(head, line)
                // A line of words goes on with the paragraph above it, however deep that stands.
                depth = isAfterBlank ? open : max(depth, open)
                isAfterBlank = false
            }
            steps += 2 + depth / 4
            if depth > TangledText.Limit.depth { return TangledText(cause: .nesting, line: line) }
            if !head.isBlank { countMarks(head.end..<line.upperBound) }
            if pictures * closers > TangledText.Limit.pictures { return TangledText(cause: .pictures, line: line) }
            if steps > limit { return TangledText(cause: .amount, line: line) }
            start = line.upperBound + 1
            if start < bytes.count, bytes[start - 1] == .carriageReturn, bytes[start] == .lineFeed { start += 1 }
        }
        return nil
    }

    /// What a line costs by what it begins with.
    private func stepsOfLine(_ head: LineHead, _ line: Range<Int>) -> Int {
        if head.isItem { return 50 }
        switch head.end < line.upperBound ? bytes[head.end] : 0 {
        case UInt8(ascii: "#"): return 120
        case UInt8(ascii: "|"): return 50
        case UInt8(ascii: "="), UInt8(ascii: "-"): return 30
        default: return isAfterBlank ? 20 : 11
        }
    }

    private func place(of byte: UInt8, in range: Range<Int>) -> Int? {
        guard !range.isEmpty, let base = bytes.baseAddress,
            let found = memchr(base + range.lowerBound, Int32(byte), range.count)
        else { return nil }
        return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }

    /// Up to the next LF or CR.
    private mutating func lineEnd() -> Int {
        if nextLineFeed < start { nextLineFeed = place(of: .lineFeed, in: start..<bytes.count) ?? bytes.count }
        return place(of: .carriageReturn, in: start..<nextLineFeed) ?? nextLineFeed
    }

    private mutating func countMarks(_ range: Range<Int>) {
        if countsMarks {
            let weights = TangledLook.weights
            for index in range where weights[Int(bytes[index])] > 0 {
                // A single colon is punctuation, and what a line begins with is counted.
                if bytes[index] == UInt8(ascii: ":"), index == 0 || bytes[index - 1] != bytes[index] { continue }
                if bytes[index] == UInt8(ascii: "#"), index == range.lowerBound { continue }
                steps += weights[Int(bytes[index])] + depth / 16
                if bytes[index] == UInt8(ascii: "]") { closers += 1 }
                if bytes[index] == UInt8(ascii: "["), index > 0, bytes[index - 1] == UInt8(ascii: "!") { pictures += 1 }
            }
            return
        }
        var index = range.lowerBound
        while let place = place(of: UInt8(ascii: "["), in: index..<range.upperBound) {
            if place > 0, bytes[place - 1] == UInt8(ascii: "!") { pictures += 1 }
            index = place + 1
        }
        guard pictures > 0 else { return }
        index = range.lowerBound
        while let place = place(of: UInt8(ascii: "]"), in: index..<range.upperBound) {
            closers += 1
            index = place + 1
        }
    }

    /// What marks cost: those that libcmark makes nodes of, and those of a journal: fields, tags and cells.
    private static let weights: [Int] = {
        var weights = [Int](repeating: 0, count: 256)
        for mark in "\\`*_[]!&\"".utf8 { weights[Int(mark)] = 14 }
        // Signs at which libcmark parts its texts, though it makes nothing of them.
        for mark in "'.-".utf8 { weights[Int(mark)] = 5 }
        for mark in "|%".utf8 { weights[Int(mark)] = 4 }
        for mark in "<:".utf8 { weights[Int(mark)] = 50 }
        weights[Int(UInt8(ascii: "#"))] = 80
        return weights
    }()
}

/// What stands at the head of a line: blanks, and the signs of quotes and lists.
private struct LineHead {
    /// Columns of blanks, a tab as four.
    private(set) var indent = 0
    /// How many quotes and lists begin or go on.
    private(set) var signs = 0
    private(set) var end: Int
    /// Nothing stands behind the signs of quotes.
    private(set) var isBlank = true
    /// The sign of a list's item is among them.
    private(set) var isItem = false

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) {
        end = line.lowerBound
        // Up to here it is known that no line across the page begins.
        var noRule = end
        while end < line.upperBound, signs <= TangledText.Limit.depth {
            let byte = bytes[end]
            if byte == .space || byte == .tab {
                indent += byte == .tab ? 4 : 1
                end += 1
            } else if byte == UInt8(ascii: ">") {
                signs += 1
                end += 1
            } else {
                isBlank = false
                guard let marker = LineHead.listMarker(bytes, end..<line.upperBound) else { return }
                if end >= noRule {
                    noRule = LineHead.ruleEnd(bytes, end..<line.upperBound)
                    if noRule == line.upperBound { return }
                }
                isItem = true
                signs += 1
                end += marker
            }
        }
    }

    /// How long the marker of a list's item is that a range begins with.
    private static func listMarker(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
        var length = 0
        switch bytes[range.lowerBound] {
        case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"): length = 1
        case let byte where byte.isDigit:
            while length < 10, length < range.count, bytes[range.lowerBound + length].isDigit { length += 1 }
            guard length < 10, length < range.count,
                bytes[range.lowerBound + length] == UInt8(ascii: ".")
                    || bytes[range.lowerBound + length] == UInt8(ascii: ")")
            else { return nil }
            length += 1
        default: return nil
        }
        let next = range.lowerBound + length
        return next >= range.upperBound || bytes[next].isBlank ? length : nil
    }

    /// Behind what can be a line across the page, as `- - -` is however long; the range's end where it is one.
    private static func ruleEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
        let sign = bytes[range.lowerBound]
        guard sign == UInt8(ascii: "-") || sign == UInt8(ascii: "*") else { return range.lowerBound + 1 }
        var count = 0
        for index in range where !bytes[index].isBlank {
            guard bytes[index] == sign else { return index }
            count += 1
        }
        return count > 2 ? range.upperBound : range.upperBound - 1
    }
}
