import JournalModel
import JournalSyntax
import JournalText

/// Finds what headings, paragraphs, items, rows and tables hide by a marker of their own.
struct PrivateSections {
    private let file: [UInt8]
    private let blocks: [MarkdownBlock]
    private let headings: HeadingNames
    /// The word, or nearly the word, stands somewhere in the file: in most it does not, and no place is looked at.
    private let mayBeMarked: Bool
    private(set) var hidden: [Range<Int>] = []
    /// What was only nearly a marker.
    private(set) var near: [NearMarker] = []
    /// Places of the markers themselves.
    private(set) var markers: [Range<Int>] = []

    init(file: [UInt8], blocks: [MarkdownBlock], headings: HeadingNames) {
        self.file = file
        self.blocks = blocks
        self.headings = headings
        mayBeMarked = PrivateWord.mayStand(in: file)
    }

    mutating func find() {
        for (index, block) in blocks.enumerated() {
            switch block.kind {
            case .heading(let level):
                if marked(block.text) || isPrivateName(block.text) || isPrivateGoal(index) {
                    hidden.append(block.range.lowerBound..<sectionEnd(of: index, level: level))
                }
            case .paragraph: findInParagraph(index)
            default: break
            }
        }
    }

    private mutating func marked(_ text: InlineText, _ range: Range<Int>? = nil) -> Bool {
        guard mayBeMarked, let found = PrivacyMarker.find(in: text, range) else { return false }
        markers.append(text.sourceRange(found.range))
        if found.marker == .near { near.append(NearMarker(mark: file, at: text.sourceRange(found.range))) }
        return true
    }

    /// A heading that is only Private, but for a date before it and tags.
    private mutating func isPrivateName(_ text: InlineText) -> Bool {
        guard mayBeMarked || headings.hasOwnPrivateWords || text.own.contains(where: HeadingNames.isFolded) else {
            return false
        }
        if headings.isPrivate(text) { return true }
        let folded = HeadingNames.fold(text.bytes, text.all, leavingOut: text.tags().map(\.range))
        let words = folded.split(separator: " ").filter { word in
            word.contains { $0.isLetter } && !word.contains { $0.isNumber }
                && !Weekday.allCases.contains { word.count > 1 && $0.name.lowercased().hasPrefix(word) }
        }
        let name = Array(words.joined(separator: " ").utf8)
        if headings.isPrivate(InlineText(bytes: name, source: 0)) { return true }
        switch PrivacyMarker(word: name) {
        case .exact: return true
        case .near where PrivateWord.onlyNear(in: file, text.sourceRange) != nil:
            near.append(NearMarker(word: file, in: text.sourceRange, isSafe: !name.equalsIgnoringCase("privat")))
            return true
        case .near:
            near.append(NearMarker(heading: text.sourceRange))
            return true
        case nil:
            // What the settings name is what they say.
            guard headings[folded] == nil, PrivateHeading.isNear(folded, isOwn: { headings[$0] == .private }) else {
                return false
            }
            near.append(NearMarker(heading: text.sourceRange))
            return true
        }
    }

    /// `# Goal: …` whose block of YAML says `private: true`.
    private mutating func isPrivateGoal(_ index: Int) -> Bool {
        guard index + 1 < blocks.count, case .code(let language) = blocks[index + 1].kind,
            language == "yaml" || language == "yml"
        else { return false }
        let privacy = FrontMatterPrivacy(FrontMatter(yaml: file, in: blocks[index + 1].text.sourceRange), in: file)
        if privacy.isPrivate { near += privacy.near }
        return privacy.isPrivate
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
        guard mayBeMarked else { return }
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
        // The first line of a callout is its title, and speaks for all of it.
        if block.parent >= 0, block.parent == index - 1, blocks[block.parent].kind == .quote,
            block.text.own.starts(with: "[!".utf8), let title = block.text.lines.first,
            PrivacyMarker.find(in: block.text, title) != nil
        {
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
        // What is beside it begins after what is around it.
        return blocks[(blocks[index].parent + 1)..<index].last {
            $0.parent == blocks[index].parent && $0.kind != .html
        }.map {
            PipeTable($0.text) != nil || PipeTable.continuation($0.text, width: 1) != nil
        } ?? false
    }

    private mutating func findInTable(_ table: PipeTable, _ index: Int) {
        let text = blocks[index].text
        if !table.before.isEmpty, marked(text, table.before) {
            hidden.append(text.sourceRange(table.before))
        }
        if marked(text, table.header.line) {
            let rowsEnd = table.rows.last?.line.upperBound ?? text.end
            hidden.append(text.sourceRange(table.header.line.lowerBound..<max(rowsEnd, text.end)))
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
