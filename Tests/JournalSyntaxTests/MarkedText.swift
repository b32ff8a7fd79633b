import JournalSyntax
import JournalText

/// A text taken apart by its marks, to be set beside what libcmark says of it.
struct MarkedText {
    private(set) var words = ""
    /// Without backticks and white space.
    private(set) var code: [String] = []
    /// Without white space.
    private(set) var html: [String] = []
    private(set) var destinations: [String] = []

    init(_ text: InlineText) {
        var index = text.start
        var plain: [UInt8] = []
        while index < text.end {
            guard let mark = text.mark(at: index) else {
                plain.append(text.bytes[index])
                index += 1
                continue
            }
            let bytes = text.bytes[mark.range]
            switch mark.kind {
            case .code: code.append(MarkedText.content(ofCode: bytes))
            case .html: html.append(MarkedText.withoutWhitespace(String(decoding: bytes, as: UTF8.self)))
            case .markup: break
            case .destination(let url): destinations.append(url)
            case .autolink:
                let alone = CmarkTree(bytes).blocks.first
                plain += Array((alone?.words ?? "").utf8)
                destinations += alone?.destinations ?? []
            case .escaped:
                plain += bytes.first == UInt8(ascii: "&") ? Array(CmarkTree.resolved(bytes).utf8) : Array(bytes)
            }
            index = mark.range.upperBound
        }
        // libcmark reads a NUL as U+FFFD.
        let read = plain.flatMap { $0 == 0 ? [0xEF, 0xBF, 0xBD] : [$0] }
        words = CmarkTree.Block.normalized(String(decoding: read, as: UTF8.self))
    }

    static func withoutWhitespace(_ text: String) -> String {
        String(decoding: text.utf8.filter { !$0.isWhitespace }, as: UTF8.self)
    }

    /// What stands between the backticks; white space aside, since blanks at a line's end are not kept here.
    private static func content(ofCode span: ArraySlice<UInt8>) -> String {
        var bytes = span.drop { $0 == UInt8(ascii: "`") }
        while bytes.last == UInt8(ascii: "`") { bytes.removeLast() }
        return withoutWhitespace(String(decoding: bytes, as: UTF8.self))
    }
}

extension CmarkTree.Block {
    /// Without blanks around line breaks and at the ends, which mean nothing.
    static func normalized(_ words: String) -> String {
        let lines = words.utf8.split(separator: UInt8.lineFeed, omittingEmptySubsequences: false).map { line in
            let bytes = Array(line)
            return String(decoding: bytes[bytes.trimmed(bytes.indices)], as: UTF8.self)
        }
        return lines.joined(separator: "\n")
    }
}
