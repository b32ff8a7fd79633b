import CArena
import CCmark
import JournalText

/// Markdown, parsed by the system's libcmark and by nothing else.
package enum CommonMark {
    /// What was made of a text.
    package struct Reading: Sendable {
        /// Each before its descendants; none where the text is tangled.
        package let blocks: [MarkdownBlock]
        /// Why the text was not looked into; `nil` where it was.
        package let tangle: TangledText?
    }

    /// The blocks of a file from `start` on, or why there are none: a text that would take libcmark for ever never
    /// gets to it.
    ///
    /// Of libcmark's positions only the starts of blocks are used: in version 0.30 the ends of HTML blocks,
    /// headings, lists and items, and the places of inlines, are wrong in some documents. The rest is found
    /// in the file's own bytes.
    ///
    /// - Complexity: libcmark's, and one pass over the bytes.
    package static func read(_ file: [UInt8], from start: Int = 0) -> Reading {
        let tangle = TangledText.find(in: file, from: start)
        guard tangle == nil, start < file.count, let tree = Tree(file, from: start) else {
            return Reading(blocks: [], tangle: tangle)
        }
        var converter = BlockConverter(file: file, from: start)
        converter.convert(tree.root)
        return Reading(blocks: converter.blocks, tangle: nil)
    }

    /// The blocks alone; none where the text is tangled.
    package static func blocks(of file: [UInt8], from start: Int = 0) -> [MarkdownBlock] {
        read(file, from: start).blocks
    }

    /// A tree of libcmark's. It lies in its thread's arena, and is gone when it goes out of use; a thread has one at a
    /// time.
    private struct Tree: ~Copyable {
        let root: OpaquePointer

        init?(_ file: [UInt8], from start: Int) {
            let memory = arena_memory()?.assumingMemoryBound(to: cmark_mem.self)
            guard let parser = cmark_parser_new_with_mem(CMARK_OPT_DEFAULT, memory) else { return nil }
            file.withUnsafeBytes { buffer in
                guard let base = buffer.baseAddress else { return }
                let text = base.advanced(by: start).assumingMemoryBound(to: CChar.self)
                cmark_parser_feed(parser, text, buffer.count - start)
            }
            guard let parsed = cmark_parser_finish(parser) else {
                arena_release()
                return nil
            }
            root = parsed
        }

        deinit { arena_release() }
    }
}

/// Turns libcmark's tree into values, with an explicit stack: a document may nest thousands deep.
private struct BlockConverter {
    let file: [UInt8]
    /// Where each line begins in the file, and after the last one the end of the file.
    let lineStarts: [Int]
    var blocks: [MarkdownBlock] = []
    private var open: [Int] = []
    private var quoteDepth = 0

    init(file: [UInt8], from start: Int) {
        self.file = file
        var starts = file.lineStarts(from: start)
        if starts.last != file.count { starts.append(file.count) }
        lineStarts = starts
        blocks.reserveCapacity(starts.count)
    }

    mutating func convert(_ root: OpaquePointer) {
        guard let iterator = cmark_iter_new(root) else { return }
        defer { cmark_iter_free(iterator) }
        while true {
            let event = cmark_iter_next(iterator)
            if event == CMARK_EVENT_DONE { break }
            guard let node = cmark_iter_get_node(iterator) else { continue }
            let type = cmark_node_get_type(node)
            if event == CMARK_EVENT_EXIT {
                leave(type)
            } else if let kind = kind(of: node, type) {
                enter(node, type, kind)
                if kind == .paragraph || isHeading(kind) {
                    // Its inlines were read with it.
                    cmark_iter_reset(iterator, node, CMARK_EVENT_EXIT)
                    leave(type)
                } else if type == CMARK_NODE_CODE_BLOCK || type == CMARK_NODE_HTML_BLOCK
                    || type == CMARK_NODE_THEMATIC_BREAK
                {
                    leave(type)
                }
            }
        }
    }

    private func isHeading(_ kind: MarkdownBlock.Kind) -> Bool {
        if case .heading = kind { return true }
        return false
    }

    private func kind(of node: OpaquePointer, _ type: cmark_node_type) -> MarkdownBlock.Kind? {
        switch type {
        case CMARK_NODE_BLOCK_QUOTE: return .quote
        case CMARK_NODE_LIST: return .list
        case CMARK_NODE_ITEM: return .item
        case CMARK_NODE_HTML_BLOCK: return .html
        case CMARK_NODE_PARAGRAPH: return .paragraph
        case CMARK_NODE_HEADING: return .heading(Int(cmark_node_get_heading_level(node)))
        case CMARK_NODE_THEMATIC_BREAK: return .rule
        case CMARK_NODE_CODE_BLOCK:
            let info = cmark_node_get_fence_info(node).map { String(cString: $0) } ?? ""
            return .code(language: info.split(separator: " ").first.map { $0.lowercased() } ?? "")
        default: return nil
        }
    }

    private mutating func enter(_ node: OpaquePointer, _ type: cmark_node_type, _ kind: MarkdownBlock.Kind) {
        let lineCount = lineStarts.count - 1
        let line = min(max(Int(cmark_node_get_start_line(node)) - 1, 0), max(lineCount - 1, 0))
        let column = max(Int(cmark_node_get_start_column(node)) - 1, 0)
        let start = min(lineStarts[line] + column, lineStarts[line + 1 < lineStarts.count ? line + 1 : line])
        let index = blocks.count
        var block = MarkdownBlock(
            kind: kind, parent: open.last ?? -1, depth: open.count, end: index + 1, range: start..<start, line: line,
            lastLine: line, text: InlineText())
        switch kind {
        case .paragraph:
            readParagraph(node, &block, underlined: false)
        case .heading:
            let isATX = start < file.count && file[start] == UInt8(ascii: "#")
            if isATX { readHeading(node, &block) } else { readParagraph(node, &block, underlined: true) }
        case .code:
            let isFenced = start < file.count && (file[start] == UInt8(ascii: "`") || file[start] == UInt8(ascii: "~"))
            readLiteral(node, &block, from: isFenced ? line + 1 : line)
            if isFenced { closeFence(&block) }
        case .html:
            readLiteral(node, &block, from: line)
        case .quote:
            quoteDepth += 1
        case .rule:
            block.range = start..<contentEnd(ofLine: line)
        case .list, .item:
            break
        }
        blocks.append(consume block)
        open.append(index)
    }

    /// Ends the innermost open block; its range and last line become its last descendant's.
    private mutating func leave(_ type: cmark_node_type) {
        guard type.rawValue >= CMARK_NODE_FIRST_BLOCK.rawValue, type.rawValue <= CMARK_NODE_LAST_BLOCK.rawValue,
            type != CMARK_NODE_DOCUMENT, let index = open.popLast()
        else { return }
        blocks[index].end = blocks.count
        if blocks[index].kind == .quote { quoteDepth -= 1 }
        if blocks[index].range.isEmpty, !blocks[index].isLeaf {
            // An item without content still has its marker.
            let start = blocks[index].range.lowerBound
            blocks[index].range = start..<max(start, contentEnd(ofLine: blocks[index].line))
        }
        if let parent = open.last {
            let start = blocks[parent].range.lowerBound
            blocks[parent].range = start..<max(blocks[parent].range.upperBound, blocks[index].range.upperBound, start)
            blocks[parent].lastLine = max(blocks[parent].lastLine, blocks[index].lastLine)
        }
    }

    // MARK: Text of leaves

    private mutating func readParagraph(_ node: OpaquePointer, _ block: inout MarkdownBlock, underlined: Bool) {
        let lastLine = max(min(Int(cmark_node_get_end_line(node)) - 1, lineStarts.count - 2), block.line)
        if lastLine == block.line, !underlined { return readLine(node, &block) }
        var lines: [Range<Int>] = []
        lines.reserveCapacity(lastLine - block.line + 1)
        for line in block.line...lastLine {
            let end = contentEnd(ofLine: line)
            let start =
                line == block.line
                ? block.range.lowerBound : contentStart(ofLine: line, quotes: quoteDepth, before: end)
            lines.append(min(start, end)..<end)
        }
        // libcmark lets a heading reach as far as the next block: the line under it is found here.
        let ends = underlined ? underlines(of: lines) : [lines.count]
        let last = settle(node, &block, lines, ends: ends)
        block.lastLine = block.line + last
        let end = max(lines[last].upperBound, block.range.lowerBound)
        block.range = block.range.lowerBound..<end
    }

    /// A paragraph of one line.
    private func readLine(_ node: OpaquePointer, _ block: inout MarkdownBlock) {
        let start = block.range.lowerBound
        block.range = start..<max(contentEnd(ofLine: block.line), start)
        var text = InlineText(file: file, block.range)
        text.isFollowed = InlineAlignment.align(node, &text)
        block.text = text
    }

    /// Finds the lines that are the block's text, and marks it.
    ///
    /// Definitions of references at the head of a paragraph belong to no inline; the text begins after them.
    ///
    /// - Parameter ends: how many of the lines may be its text; the likeliest first.
    /// - Returns: the index of the block's last line.
    private func settle(
        _ node: OpaquePointer, _ block: inout MarkdownBlock, _ lines: [Range<Int>], ends: [Int]
    ) -> Int {
        let beginsWithBracket = lines.first.map { file[$0].first == UInt8(ascii: "[") } ?? false
        let isSure = ends.count == 1 && !beginsWithBracket
        for end in ends {
            var text = InlineText(lines: end == lines.count ? lines : Array(lines[..<end]), of: file)
            if isSure {
                text.isFollowed = InlineAlignment.align(node, &text)
                block.text = text
                return min(end, lines.count - 1)
            }
            for line in beginsWithBracket ? text.lines[...] : text.lines.prefix(1)
            where InlineAlignment.align(node, &text, wholly: line.lowerBound) {
                block.text = text.slice(line.lowerBound..<text.end)
                return min(end, lines.count - 1)
            }
        }
        let end = ends.first ?? lines.count
        block.text = InlineText(lines: Array(lines[..<end]), of: file)
        block.text.isFollowed = InlineAlignment.align(node, &block.text)
        return min(end, lines.count - 1)
    }

    /// The lines below the first that can be what makes a heading of those above them, a few at most.
    private func underlines(of lines: [Range<Int>]) -> [Int] {
        let found = lines.indices.dropFirst().filter { index in
            guard let first = file[lines[index]].first, first == UInt8(ascii: "=") || first == UInt8(ascii: "-") else {
                return false
            }
            return file[lines[index]].allSatisfy { $0 == first }
        }
        return found.isEmpty ? [max(lines.count - 1, 1)] : Array(found.prefix(8))
    }

    private func readHeading(_ node: OpaquePointer, _ block: inout MarkdownBlock) {
        var start = block.range.lowerBound
        var end = contentEnd(ofLine: block.line)
        block.range = start..<max(start, end)
        while start < end, file[start] == UInt8(ascii: "#") { start += 1 }
        while start < end, file[start].isBlank { start += 1 }
        var closing = end
        while closing > start, file[closing - 1] == UInt8(ascii: "#") { closing -= 1 }
        if closing < end, closing == start || file[closing - 1].isBlank {
            while closing > start, file[closing - 1].isBlank { closing -= 1 }
            end = closing
        }
        var text = InlineText(lines: [start..<max(start, end)], of: file)
        text.isFollowed = InlineAlignment.align(node, &text)
        block.text = text
    }

    /// Code and raw HTML: libcmark's literal tells how many lines there are and how much of each is content.
    private func readLiteral(_ node: OpaquePointer, _ block: inout MarkdownBlock, from first: Int) {
        guard let pointer = cmark_node_get_literal(node) else { return }
        var lines: [Range<Int>] = []
        var line = first
        var cursor = UnsafeRawPointer(pointer).assumingMemoryBound(to: UInt8.self)
        while cursor.pointee != 0, line < lineStarts.count - 1 {
            var length = 0
            while cursor[length] != 0, cursor[length] != .lineFeed, cursor[length] != .carriageReturn { length += 1 }
            let end = lineEnd(ofLine: line)
            let start = end - length
            let literal = UnsafeBufferPointer(start: cursor, count: length)
            if start >= lineStarts[line], file[start..<end].elementsEqual(literal) {
                lines.append(start..<end)
            } else {
                let start = contentStart(ofLine: line, quotes: quoteDepth, before: end)
                lines.append(min(line == block.line ? max(start, block.range.lowerBound) : start, end)..<end)
            }
            line += 1
            cursor += length
            if cursor.pointee == .carriageReturn { cursor += 1 }
            if cursor.pointee == .lineFeed { cursor += 1 }
        }
        block.text = InlineText(lines: lines, of: file)
        block.lastLine = max(block.line, line - 1)
        // The blanks before the first line's text belong to it where they are more than an indent.
        let start = min(block.range.lowerBound, lines.first?.lowerBound ?? block.range.lowerBound)
        let end = lines.last?.upperBound ?? contentEnd(ofLine: block.line)
        block.range = start..<max(start, end)
    }

    /// The line of the closing fence, where there is one, belongs to the block.
    private func closeFence(_ block: inout MarkdownBlock) {
        let line = block.lastLine + 1
        let fence = file[block.range.lowerBound]
        guard line < lineStarts.count - 1 else { return }
        let end = contentEnd(ofLine: line)
        let start = contentStart(ofLine: line, quotes: quoteDepth, before: end)
        guard end - start >= 3, file[start..<end].allSatisfy({ $0 == fence }) else { return }
        block.lastLine = line
        block.range = block.range.lowerBound..<end
    }

    // MARK: Lines

    private func lineEnd(ofLine line: Int) -> Int {
        guard line + 1 < lineStarts.count else { return file.count }
        var end = lineStarts[line + 1]
        if end > lineStarts[line], file[end - 1] == .lineFeed { end -= 1 }
        if end > lineStarts[line], file[end - 1] == .carriageReturn { end -= 1 }
        return end
    }

    /// The end of a line without trailing blanks.
    private func contentEnd(ofLine line: Int) -> Int {
        var end = lineEnd(ofLine: line)
        while end > lineStarts[line], file[end - 1].isBlank { end -= 1 }
        return end
    }

    /// Where a paragraph's text goes on in a later line: after blanks, and after as many `>` as there are quotes.
    private func contentStart(ofLine line: Int, quotes: Int, before end: Int) -> Int {
        var index = lineStarts[line]
        var left = quotes
        while index < end {
            if file[index] == UInt8(ascii: ">"), left > 0 { left -= 1 } else if !file[index].isBlank { break }
            index += 1
        }
        return index
    }
}
