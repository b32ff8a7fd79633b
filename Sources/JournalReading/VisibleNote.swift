package import JournalSyntax
import JournalText

/// A note without what is private, for whoever looks over notes without reading items from them.
///
/// It goes through the same gates as reading does. What another language calls private is taken for private as well:
/// in doubt it is.
package struct VisibleNote: Sendable {
    package enum Hidden: Sendable, Hashable {
        case asPrivate
        /// A page that was made from the journal.
        case report
    }

    /// Without the keys that are private.
    package let frontMatter: FrontMatter
    /// Without what is private.
    package let blocks: [MarkdownBlock]
    /// Words of the given ones that stand as a heading and that the journal's settings do not know.
    package let unknownPrivateHeadings: [String]
    /// `nil` for a note that may be looked at.
    package let hidden: Hidden?

    /// - Parameters:
    ///   - headings: The writer's own heading names, from the settings.
    ///   - alsoPrivate: Further headings that hide what stands below them, folded as headings are.
    package init(_ bytes: [UInt8], headings: [String: [String]], alsoPrivate: Set<String>) {
        let head = FrontMatter(bytes).hiding(FrontMatterPrivacy.hides)
        let isPrivate = FrontMatterPrivacy(head, in: bytes).isPrivate
        guard !isPrivate, head["type"]?.text?.lowercased() != "report" else {
            self.init(hidden: isPrivate ? .asPrivate : .report)
            return
        }
        let place: (Range<Int>) -> SourceRange = { SourceRange(file: 0, bytes: $0) }
        let all = CommonMark.blocks(of: bytes, from: head.bodyStart)
        let names = HeadingNames(headings)
        var gate = Privacy(bytes, bodyStart: head.bodyStart, blocks: all, headings: names, place: place)
        var unknown: [String] = []
        var mayHide = false
        for block in all {
            guard case .heading = block.kind else { continue }
            let name = HeadingNames.fold(block.text.bytes, block.text.all)
            guard alsoPrivate.contains(where: name.contains) else { continue }
            // What is hidden already is not looked at.
            guard !gate.hidden.holds(block.range.lowerBound) else { continue }
            mayHide = true
            if alsoPrivate.contains(name), names[name] != .private { unknown.append(name) }
        }
        if mayHide {
            var own = headings
            own[SectionName.private.rawValue, default: []] += alsoPrivate.sorted()
            gate = Privacy(bytes, bodyStart: head.bodyStart, blocks: all, headings: HeadingNames(own), place: place)
        }
        self.init(frontMatter: head, blocks: gate.blocks, unknownPrivateHeadings: unknown)
    }

    private init(
        frontMatter: FrontMatter = FrontMatter(), blocks: [MarkdownBlock] = [], unknownPrivateHeadings: [String] = [],
        hidden: Hidden? = nil
    ) {
        self.frontMatter = frontMatter
        self.blocks = blocks
        self.unknownPrivateHeadings = unknownPrivateHeadings
        self.hidden = hidden
    }
}

/// What stands at the head of a line before its own words.
package enum LineHead {
    /// A range without the box, the leading date and the time at its head.
    package static func skipped(_ text: InlineText, _ range: Range<Int>, pattern: DatePattern?) -> Range<Int> {
        var scanner = Scanner(text.bytes, range)
        scanner.skipBlanks()
        _ = scanner.box()
        scanner.skipBlanks()
        if scanner.date(pattern) != nil { scanner.skipSeparator() }
        let start = scanner.index
        if scanner.time() != nil {
            scanner.skipSeparator()
        } else {
            scanner.index = start
        }
        return text.bytes.trimmed(scanner.rest)
    }
}

extension Scanner {
    fileprivate mutating func skipSeparator() {
        _ = take(UInt8(ascii: ":")) || take(UInt8(ascii: ","))
        skipBlanks()
    }
}
