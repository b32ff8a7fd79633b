import CCmark
internal import Glibc
import JournalText

/// Finds each of libcmark's inlines in the text as it was written, and marks what is not plain words.
///
/// libcmark decides what is code, HTML, a link or an escape; this only follows it through the bytes.
enum InlineAlignment {
    /// - Parameters:
    ///   - text: gets the marks.
    ///   - start: where libcmark's text may begin; it must then reach from there to the end of the text.
    /// - Returns: whether all of libcmark's text was found. If not, marks stand up to the place where it was lost.
    static func align(_ leaf: OpaquePointer, _ text: inout InlineText, wholly start: Int? = nil) -> Bool {
        guard let first = cmark_node_first_child(leaf) else { return true }
        if start == nil, isPlain(from: first, text) { return true }
        guard let iterator = cmark_iter_new(leaf) else { return false }
        defer { cmark_iter_free(iterator) }
        var follower = Follower(text, from: start ?? text.start)
        while true {
            let event = cmark_iter_next(iterator)
            guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { break }
            if node == leaf {
                if event == CMARK_EVENT_EXIT { break }
                continue
            }
            follower.follow(node, entering: event == CMARK_EVENT_ENTER)
            if follower.isLost { break }
        }
        if start != nil, !follower.isAtEnd { return false }
        text.marks = follower.marks
        return !follower.isLost
    }

    /// The ordinary paragraph: words and line breaks, none of them written in another way than it reads.
    private static func isPlain(from first: OpaquePointer, _ text: InlineText) -> Bool {
        var next: OpaquePointer? = first
        while let node = next {
            switch cmark_node_get_type(node) {
            case CMARK_NODE_TEXT, CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: next = cmark_node_next(node)
            default: return false
            }
        }
        return !text.bytes.has(UInt8(ascii: "\\"), in: text.all) && !text.bytes.has(UInt8(ascii: "&"), in: text.all)
    }

    private struct Follower {
        let bytes: [UInt8]
        let end: Int
        var cursor: Int
        var marks: [InlineText.Mark] = []
        var isLost = false
        private var autolink: OpaquePointer?

        init(_ text: InlineText, from start: Int) {
            bytes = text.bytes
            end = text.end
            cursor = start
        }

        /// Whether every byte was followed, but for white space at the end.
        var isAtEnd: Bool { !isLost && bytes[min(cursor, end)..<end].allSatisfy(\.isWhitespace) }

        private func byte(_ index: Int) -> UInt8 { index < end ? bytes[index] : 0 }

        private mutating func mark(_ kind: InlineText.Mark.Kind, to stop: Int) {
            let stop = min(stop, end)
            guard cursor < stop else { return }
            marks.append(InlineText.Mark(kind: kind, range: cursor..<stop))
            cursor = stop
        }

        mutating func follow(_ node: OpaquePointer, entering: Bool) {
            let type = cmark_node_get_type(node)
            if let autolink {
                if node == autolink, !entering { self.autolink = nil }
                return
            }
            switch type {
            case CMARK_NODE_TEXT: followText(node)
            case CMARK_NODE_CODE: followCode()
            case CMARK_NODE_HTML_INLINE: followHTML(node)
            case CMARK_NODE_SOFTBREAK: followBreak()
            case CMARK_NODE_LINEBREAK:
                if byte(cursor) == UInt8(ascii: "\\") { mark(.markup, to: cursor + 1) }
                followBreak()
            case CMARK_NODE_EMPH: followDelimiter(1)
            case CMARK_NODE_STRONG: followDelimiter(2)
            case CMARK_NODE_LINK, CMARK_NODE_IMAGE:
                if entering { enterLink(node, type) } else { leaveLink(node) }
            default: isLost = true
            }
        }

        private mutating func followBreak() {
            while byte(cursor).isBlank { cursor += 1 }
            if byte(cursor) == .lineFeed { cursor += 1 } else { isLost = true }
            while byte(cursor).isBlank { cursor += 1 }
        }

        private mutating func followDelimiter(_ count: Int) {
            let delimiter = byte(cursor)
            guard delimiter == UInt8(ascii: "*") || delimiter == UInt8(ascii: "_") else {
                isLost = true
                return
            }
            mark(.markup, to: cursor + count)
        }

        private mutating func followCode() {
            var width = 0
            while byte(cursor + width) == UInt8(ascii: "`") { width += 1 }
            guard width > 0 else {
                isLost = true
                return
            }
            var index = cursor + width
            while index < end {
                guard bytes[index] == UInt8(ascii: "`") else {
                    index += 1
                    continue
                }
                var run = 0
                while byte(index + run) == UInt8(ascii: "`") { run += 1 }
                index += run
                if run == width {
                    mark(.code, to: index)
                    return
                }
            }
            isLost = true
        }

        /// White space may differ: libcmark keeps what stood before a line's end.
        private mutating func followHTML(_ node: OpaquePointer) {
            guard let literal = cmark_node_get_literal(node) else { return }
            var index = cursor
            var at = UnsafeRawPointer(literal).assumingMemoryBound(to: UInt8.self)
            while true {
                while at.pointee.isWhitespace { at += 1 }
                guard at.pointee != 0 else { break }
                while byte(index).isWhitespace { index += 1 }
                guard index < end, bytes[index] == at.pointee || bytes[index] == 0 else {
                    isLost = true
                    return
                }
                // A NUL is read as U+FFFD, three bytes.
                at = bytes[index] == 0 ? afterCharacter(at) : at + 1
                index += 1
            }
            mark(.html, to: index)
        }

        private mutating func enterLink(_ node: OpaquePointer, _ type: cmark_node_type) {
            if byte(cursor) == UInt8(ascii: "<") {
                guard let close = bytes[min(cursor, end)..<end].firstIndex(of: UInt8(ascii: ">")) else {
                    isLost = true
                    return
                }
                mark(.autolink, to: close + 1)
                autolink = node
                return
            }
            let opener = type == CMARK_NODE_IMAGE ? 2 : 1
            guard byte(cursor + opener - 1) == UInt8(ascii: "[") else {
                isLost = true
                return
            }
            mark(.markup, to: cursor + opener)
        }

        private mutating func leaveLink(_ node: OpaquePointer) {
            guard byte(cursor) == UInt8(ascii: "]") else {
                isLost = true
                return
            }
            let url = cmark_node_get_url(node).map { String(cString: $0) } ?? ""
            if let tail = inlineTail(from: cursor + 1) ?? referenceTail(from: cursor + 1) {
                mark(.destination(url), to: tail)
            } else {
                mark(.destination(url), to: cursor + 1)
            }
        }

        /// `(destination "title")`; gives the place after it.
        private func inlineTail(from start: Int) -> Int? {
            guard byte(start) == UInt8(ascii: "(") else { return nil }
            var index = start + 1
            while byte(index).isWhitespace { index += 1 }
            if byte(index) == UInt8(ascii: "<") {
                index += 1
                while index < end, bytes[index] != UInt8(ascii: ">") {
                    guard bytes[index] != .lineFeed, bytes[index] != UInt8(ascii: "<") else { return nil }
                    index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
                }
                index += 1
            } else {
                var depth = 0
                scan: while index < end {
                    switch bytes[index] {
                    case UInt8(ascii: "\\") where byte(index + 1).isPunctuation: index += 1
                    case UInt8(ascii: "("):
                        depth += 1
                        // As deep as libcmark looks.
                        if depth > 32 { return nil }
                    case UInt8(ascii: ")"):
                        if depth == 0 { break scan }
                        depth -= 1
                    case let byte where byte.isWhitespace: break scan
                    default: break
                    }
                    index += 1
                }
            }
            while byte(index).isWhitespace { index += 1 }
            let quote = byte(index)
            if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") || quote == UInt8(ascii: "(") {
                let close = quote == UInt8(ascii: "(") ? UInt8(ascii: ")") : quote
                index += 1
                while index < end, bytes[index] != close {
                    index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
                }
                index += 1
                while byte(index).isWhitespace { index += 1 }
            }
            return byte(index) == UInt8(ascii: ")") ? index + 1 : nil
        }

        /// `[label]` or `[]`; gives the place after it.
        private func referenceTail(from start: Int) -> Int? {
            guard byte(start) == UInt8(ascii: "[") else { return nil }
            var index = start + 1
            while index < end, bytes[index] != UInt8(ascii: "]") {
                if bytes[index] == UInt8(ascii: "[") { return nil }
                index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
            }
            return index < end ? index + 1 : nil
        }

        // MARK: Words

        private mutating func followText(_ node: OpaquePointer) {
            guard let literal = cmark_node_get_literal(node) else { return }
            var at = UnsafeRawPointer(literal).assumingMemoryBound(to: UInt8.self)
            if takePlainly(at) { return }
            while at.pointee != 0 {
                guard cursor < end else {
                    isLost = true
                    return
                }
                let byte = bytes[cursor]
                if byte == UInt8(ascii: "\\"), self.byte(cursor + 1).isPunctuation {
                    guard self.byte(cursor + 1) == at.pointee else {
                        isLost = true
                        return
                    }
                    mark(.markup, to: cursor + 1)
                    mark(.escaped, to: cursor + 1)
                    at += 1
                } else if byte == UInt8(ascii: "&"), let entity = entityEnd(), !isRawAmpersand(at, before: entity) {
                    mark(.escaped, to: entity)
                    at = afterCharacter(at)
                    // A few names stand for two characters.
                    if at.pointee >= 0x80, at.pointee != self.byte(cursor) { at = afterCharacter(at) }
                } else if byte == at.pointee {
                    cursor += 1
                    at += 1
                } else if byte == 0, at.pointee == 0xEF {
                    cursor += 1
                    at = afterCharacter(at)
                } else {
                    isLost = true
                    return
                }
            }
        }

        /// Words that stand in the file just as libcmark has them, without anything that might be an escape.
        private mutating func takePlainly(_ literal: UnsafePointer<UInt8>) -> Bool {
            let length = strlen(UnsafeRawPointer(literal).assumingMemoryBound(to: CChar.self))
            let stop = cursor + length
            guard stop <= end, !bytes.has(UInt8(ascii: "\\"), in: cursor..<stop),
                !bytes.has(UInt8(ascii: "&"), in: cursor..<stop),
                bytes.withUnsafeBufferPointer({ bytes in
                    bytes.baseAddress.map { memcmp($0 + cursor, literal, length) == 0 } ?? false
                })
            else { return false }
            cursor = stop
            return true
        }

        /// After `&name;` or `&#9;` at the cursor.
        private func entityEnd() -> Int? {
            var index = cursor + 1
            if byte(index) == UInt8(ascii: "#") { index += 1 }
            let start = index
            while byte(index).isDigit || byte(index).isASCIILetter, index - start < 32 { index += 1 }
            return index > start && byte(index) == UInt8(ascii: ";") ? index + 1 : nil
        }

        /// Whether the text that looks like an entity stood for itself: the name is not one, so it came through whole.
        private func isRawAmpersand(_ at: UnsafePointer<UInt8>, before end: Int) -> Bool {
            guard at.pointee == UInt8(ascii: "&") else { return false }
            let name = bytes[cursor + 1..<end - 1]
            if name.elementsEqual("amp".utf8) || name.elementsEqual("AMP".utf8) || name.elementsEqual("#38".utf8)
                || name.elementsEqual("#x26".utf8) || name.elementsEqual("#X26".utf8)
            {
                return false
            }
            var offset = 0
            while cursor + offset < end {
                guard at[offset] != 0, at[offset] == bytes[cursor + offset] else { return false }
                offset += 1
            }
            return true
        }

        /// The place after one character, at the terminator at most.
        private func afterCharacter(_ start: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
            var at = start
            repeat { at += at.pointee == 0 ? 0 : 1 } while at.pointee & 0xC0 == 0x80
            return at
        }
    }
}
