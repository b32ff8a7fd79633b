import JournalSyntax
import JournalText
import Testing

/// Each example of the CommonMark specification, wherever it stands, is found in the file's own bytes.
@Suite struct SpecExampleTests {
    @Test func `there are as many examples as in the specification`() {
        #expect(SpecExample.all.count == 652)
    }

    @Test(arguments: SpecSetting.allCases)
    func `no inline of any example is lost, and marks cover what libcmark found`(_ setting: SpecSetting) {
        for example in SpecExample.all {
            let (file, start) = setting.file(example.markdown)
            let expected = CmarkTree(file[start...]).blocks
            let blocks = CommonMark.blocks(of: file, from: start)
            let label = Comment(rawValue: "example \(example.number), \(setting)")
            #expect(blocks.map(\.kind.name) == expected.map(\.kind), label)
            for (block, expected) in zip(blocks, expected) where block.kind.hasInlines {
                #expect(block.text.isFollowed, label)
                let read = MarkedText(block.text)
                #expect(read.words == CmarkTree.Block.normalized(expected.words), label)
                #expect(read.code == expected.code.map(MarkedText.withoutWhitespace), label)
                #expect(read.html == expected.html.map(MarkedText.withoutWhitespace), label)
                #expect(read.destinations.sorted() == expected.destinations.sorted(), label)
            }
        }
    }

    @Test(arguments: SpecSetting.allCases)
    func `every text knows where its bytes stand`(_ setting: SpecSetting) {
        for example in SpecExample.all {
            let (file, start) = setting.file(example.markdown)
            let label = Comment(rawValue: "example \(example.number), \(setting)")
            for block in CommonMark.blocks(of: file, from: start) {
                #expect(block.range.lowerBound >= start && block.range.upperBound <= file.count, label)
                let text = block.text
                if !text.isEmpty {
                    #expect(block.range.contains(text.sourceRange.lowerBound), label)
                    #expect(block.range.upperBound >= text.sourceRange.upperBound, label)
                }
                for line in text.lines where !line.isEmpty {
                    let source = text.sourceRange(line)
                    #expect(source.lowerBound >= start && source.upperBound <= file.count, label)
                    #expect(file[source.clamped(to: 0..<file.count)].elementsEqual(text.bytes[line]), label)
                }
                for mark in text.marks { #expect(mark.range.clamped(to: text.all) == mark.range, label) }
                for (mark, next) in zip(text.marks, text.marks.dropFirst()) {
                    #expect(mark.range.upperBound <= next.range.lowerBound, label)
                }
            }
        }
    }

    @Test(arguments: SpecSetting.allCases)
    func `every block begins at its own marker, within its parent, before its end`(_ setting: SpecSetting) {
        for example in SpecExample.all {
            let (file, start) = setting.file(example.markdown)
            let label = Comment(rawValue: "example \(example.number), \(setting)")
            let blocks = CommonMark.blocks(of: file, from: start)
            for (index, block) in blocks.enumerated() {
                #expect(block.begins(in: file), "\(label), \(block.kind)")
                #expect(block.end > index && block.end <= blocks.count, label)
                #expect(block.line <= block.lastLine, label)
                guard block.parent >= 0 else { continue }
                let parent = blocks[block.parent]
                #expect(parent.range.lowerBound <= block.range.lowerBound, label)
                #expect(parent.range.upperBound >= block.range.upperBound, label)
                #expect(parent.end >= block.end && parent.depth == block.depth - 1, label)
            }
            // Siblings stand one after the other.
            for (index, block) in blocks.enumerated() where block.end < blocks.count {
                let next = blocks[block.end]
                guard next.parent == block.parent, index < block.end else { continue }
                #expect(block.range.upperBound <= next.range.lowerBound, label)
            }
        }
    }

    @Test func `a hundred quotes and lists deep is a document, and fifteen thousand are too tangled to be one`() {
        let quotes = Array((String(repeating: "> ", count: 100) + "a *b* `c`\n").utf8)
        let read = CommonMark.read(quotes)
        #expect(read.tangle == nil && read.blocks.last?.text.isFollowed == true)
        #expect(read.blocks.count == 101)
        let lists = Array((String(repeating: "- ", count: 100) + "a *b*\n").utf8)
        #expect(CommonMark.blocks(of: lists).last?.text.isFollowed == true)
        for sign in ["> ", "- "] {
            let deep = CommonMark.read(Array((String(repeating: sign, count: 15_000) + "a *b*\n").utf8))
            #expect(deep.tangle?.cause == .nesting && deep.blocks.isEmpty)
        }
    }
}

extension MarkdownBlock.Kind {
    /// As libcmark calls it.
    fileprivate var name: String {
        switch self {
        case .heading: "heading"
        case .paragraph: "paragraph"
        case .list: "list"
        case .item: "item"
        case .quote: "block_quote"
        case .code: "code_block"
        case .html: "html_block"
        case .rule: "thematic_break"
        }
    }

    fileprivate var hasInlines: Bool { name == "heading" || name == "paragraph" }
}

extension MarkdownBlock {
    /// Whether the byte at its beginning can begin a block of its kind.
    fileprivate func begins(in file: [UInt8]) -> Bool {
        guard file.indices.contains(range.lowerBound) else { return false }
        let byte = file[range.lowerBound]
        let character = Character(UnicodeScalar(byte))
        switch kind {
        case .quote: return character == ">"
        case .list, .item: return "-+*".contains(character) || byte.isDigit
        case .html: return character == "<" || byte.isBlank
        case .rule: return "-_*".contains(character)
        // Indented code begins with its text or within a tab.
        case .code, .heading, .paragraph: return !byte.isLineEnd
        }
    }
}
