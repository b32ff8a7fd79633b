import JournalModel
import JournalSyntax
import JournalText

/// Takes what is private out of a document before anything else reads it.
///
/// This is the one gate: no kind, no figure and no message ever sees a private byte.
struct Privacy {
    /// The document without what is private.
    let blocks: [MarkdownBlock]
    /// Something was hidden as private; `%%` comments alone do not count.
    let hidesAnything: Bool
    let diagnostics: [Diagnostic]
    /// Ranges of the file in which nothing is read, in order, not overlapping.
    let hidden: [Range<Int>]
    let silencers: [(ids: [String], range: Range<Int>)]

    init(_ file: [UInt8], bodyStart: Int, blocks: [MarkdownBlock], headings: HeadingNames, place: (Range<Int>) -> SourceRange) {
        let comments = PrivacyComments(file, from: bodyStart, code: Privacy.code(blocks))
        var finder = SectionFinder(blocks: blocks, headings: headings)
        finder.find()
        var diagnostics = finder.near.map { Diagnostic.nearlyPrivate(at: place($0)) }
        diagnostics += comments.problems.map { .privacyComment($0.0, at: place($0.1)) }
        let hidden = Privacy.merged(comments.hidden + finder.hidden)
        hidesAnything = !finder.hidden.isEmpty || comments.hidden.contains { file[$0].first == UInt8(ascii: "<") }
        silencers = comments.silencers
        // Of two problems, one may lie within what the other hides; its place is told, nothing else.
        self.diagnostics = diagnostics
        self.hidden = hidden
        self.blocks = hidden.isEmpty ? blocks : Privacy.prune(blocks, hidden)
    }

    private static func code(_ blocks: [MarkdownBlock]) -> [Range<Int>] {
        var code: [Range<Int>] = []
        for block in blocks {
            if case .code = block.kind { code.append(block.range) }
            for mark in block.text.marks where mark.kind == .code { code.append(block.text.sourceRange(mark.range)) }
        }
        return code.sorted { $0.lowerBound < $1.lowerBound }
    }

    private static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
        var merged: [Range<Int>] = []
        for range in ranges.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
            if let last = merged.last, range.lowerBound <= last.upperBound {
                merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
            } else {
                merged.append(range)
            }
        }
        return merged
    }

    /// Leaves out blocks that are wholly hidden, and cuts the hidden bytes out of the others.
    private static func prune(_ blocks: [MarkdownBlock], _ hidden: [Range<Int>]) -> [MarkdownBlock] {
        var kept: [MarkdownBlock] = []
        var newIndex = [Int](repeating: -1, count: blocks.count)
        for (index, block) in blocks.enumerated() {
            // A container whose parent went is gone as well.
            if block.parent >= 0, newIndex[block.parent] < 0 { continue }
            if hidden.contains(where: { $0.lowerBound <= block.range.lowerBound && block.range.upperBound <= $0.upperBound }) {
                continue
            }
            var text = block.text
            if block.isLeaf {
                text = block.text.removing(source: hidden)
                if text.bytes.allSatisfy(\.isWhitespace), !block.text.isEmpty { continue }
            }
            newIndex[index] = kept.count
            kept.append(
                block.with(text: text, parent: block.parent < 0 ? -1 : newIndex[block.parent]))
        }
        // Ends are found again from the depths.
        var open: [Int] = []
        for index in kept.indices {
            while let last = open.last, kept[last].depth >= kept[index].depth {
                kept[last].close(at: index)
                open.removeLast()
            }
            open.append(index)
        }
        for index in open { kept[index].close(at: kept.count) }
        return kept
    }
}

/// Finds what headings, paragraphs, items, rows and tables hide by a marker of their own.
private struct SectionFinder {
    let blocks: [MarkdownBlock]
    let headings: HeadingNames
    var hidden: [Range<Int>] = []
    var near: [Range<Int>] = []

    init(blocks: [MarkdownBlock], headings: HeadingNames) {
        self.blocks = blocks
        self.headings = headings
    }

    mutating func find() {
        for (index, block) in blocks.enumerated() {
            switch block.kind {
            case .heading(let level):
                if marked(block.text) || headings.isPrivate(block.text) {
                    hidden.append(block.range.lowerBound..<sectionEnd(of: index, level: level))
                }
            case .paragraph: findInParagraph(index)
            default: break
            }
        }
    }

    private mutating func marked(_ text: InlineText, _ range: Range<Int>? = nil) -> Bool {
        guard let found = PrivacyMarker.find(in: text, range) else { return false }
        if found.marker == .near { near.append(text.sourceRange(found.range)) }
        return true
    }

    /// Up to the next heading of the level or higher beside it, or to the end of what it stands in.
    private func sectionEnd(of index: Int, level: Int) -> Int {
        let block = blocks[index]
        let end = block.parent >= 0 ? blocks[block.parent].end : blocks.count
        for other in blocks[(index + 1)..<max(end, index + 1)] where other.parent == block.parent {
            if case .heading(let otherLevel) = other.kind, otherLevel <= level { return other.range.lowerBound }
        }
        return block.parent >= 0 ? blocks[block.parent].range.upperBound : Int.max
    }

    private mutating func findInParagraph(_ index: Int) {
        let block = blocks[index]
        if let table = PipeTable(block.text) {
            findInTable(table, index)
            return
        }
        guard marked(block.text) else { return }
        if isRows(index) {
            // Rows that go on after a comment: each hides itself.
            for line in block.text.lines where PrivacyMarker.find(in: block.text, line) != nil {
                hidden.append(block.text.sourceRange(line))
            }
            return
        }
        hide(index)
    }

    /// The paragraph, and a list that follows without a blank line; in an item the whole item.
    private mutating func hide(_ index: Int) {
        let block = blocks[index]
        if block.parent >= 0, blocks[block.parent].kind == .item {
            hidden.append(blocks[block.parent].range)
            return
        }
        hidden.append(block.range)
        let next = block.end
        if next < blocks.count, blocks[next].parent == block.parent, blocks[next].kind == .list,
            blocks[next].line == block.lastLine + 1
        {
            hidden.append(blocks[next].range)
        }
    }

    private func isRows(_ index: Int) -> Bool {
        guard PipeTable.continuation(blocks[index].text, width: 1) != nil else { return false }
        return blocks[..<index].last { $0.parent == blocks[index].parent && $0.kind != .html }.map {
            PipeTable($0.text) != nil || PipeTable.continuation($0.text, width: 1) != nil
        } ?? false
    }

    private mutating func findInTable(_ table: PipeTable, _ index: Int) {
        let text = blocks[index].text
        if !table.before.isEmpty, marked(text, table.before) {
            hidden.append(text.sourceRange(table.before))
        }
        if marked(text, table.header.line) {
            let rowsEnd = table.rows.last?.line.upperBound ?? text.count
            hidden.append(text.sourceRange(table.header.line.lowerBound..<max(rowsEnd, text.count)))
            // Rows that go on after a comment belong to the table.
            var next = blocks[index].end
            while next < blocks.count, blocks[next].parent == blocks[index].parent {
                if blocks[next].kind == .paragraph, PipeTable.continuation(blocks[next].text, width: 1) != nil {
                    hidden.append(blocks[next].range)
                } else if blocks[next].kind != .html {
                    break
                }
                next = blocks[next].end
            }
            return
        }
        for row in table.rows where marked(text, row.line) {
            hidden.append(text.sourceRange(row.line))
        }
    }
}

extension Diagnostic {
    static func nearlyPrivate(at place: SourceRange) -> Diagnostic {
        Diagnostic(
            "nearly-private", .warning, at: place, "this looks like a marker for private text and is taken for one",
            help: "write #private, or <!-- private --> and <!-- /private -->")
    }

    static func privacyComment(_ problem: PrivacyComments.Problem, at place: SourceRange) -> Diagnostic {
        switch problem {
        case .near: nearlyPrivate(at: place)
        case .strayClose:
            Diagnostic(
                "private-stray-close", .warning, at: place, "this closes a private region that was not opened",
                help: "take it out, or open the region with <!-- private -->")
        case .missingClose:
            Diagnostic(
                "private-unclosed", .warning, at: place,
                "this private region is not closed; everything to the end of the file is taken as private",
                help: "close it with <!-- /private -->")
        case .inCode:
            Diagnostic(
                "private-in-code", .warning, at: place, "in code this is text and hides nothing",
                help: "move it out of the code")
        case .unclosedPercent:
            Diagnostic(
                "comment-unclosed", .warning, at: place,
                "this %% comment is not closed; nothing after it in the file is read", help: "close it with %%")
        }
    }
}
