import JournalSyntax
import JournalText

/// Whether a safety plan holds any words of its writer's: the one rule by which a plan counts as one.
///
/// Headings, front matter, comments, empty items and empty boxes are what a plan is begun with, and no plan yet. Where
/// nobody can tell what stands in a file, it counts as a plan.
enum PlanWords {
    /// - Parameters:
    ///   - file: as it is on the disk.
    ///   - hidden: what nobody is shown of it, in order, not overlapping, as far as it is to be left out.
    static func areIn(_ file: [UInt8], leavingOut hidden: [Range<Int>] = []) -> Bool {
        guard FileSoundness.check(file) == nil, let bytes = FileEncoding.utf8(file) else { return true }
        let hidden = FileEncoding(file) == .plain ? hidden : []
        let markdown = CommonMark.read(bytes, from: bodyStart(bytes))
        guard markdown.tangle == nil else { return true }
        return markdown.blocks.contains { block in
            guard block.isLeaf, !isHeading(block, bytes) else { return false }
            let text = block.text.removing(source: Array(hidden.overlapping(block.text.sourceRange)))
            if case .code = block.kind { return holdsWord(text.own) }
            return hasWords(text)
        }
    }

    /// Behind front matter that is closed: what is not closed may be the plan itself.
    private static func bodyStart(_ bytes: [UInt8]) -> Int {
        let frontMatter = FrontMatter(bytes)
        return frontMatter.isUnclosed ? 0 : frontMatter.bodyStart
    }

    /// A line of words becomes a heading where `---` stands below it by chance: such a one counts as words.
    private static func isHeading(_ block: MarkdownBlock, _ bytes: [UInt8]) -> Bool {
        guard case .heading = block.kind else { return false }
        return bytes[block.range].first { !$0.isWhitespace } == UInt8(ascii: "#")
    }

    private static func hasWords(_ text: InlineText) -> Bool {
        var scanner = Scanner(text.bytes, text.all)
        scanner.skipBlanks()
        _ = scanner.box()
        var kept: [UInt8] = []
        var index = scanner.index
        // Where one is not closed, no later one is.
        var isUnclosed = (html: false, percent: false)
        while index < text.end {
            if let end = commentEnd(text, index, "<!--", "-->", &isUnclosed.html)
                ?? commentEnd(text, index, "%%", "%%", &isUnclosed.percent)
            {
                index = end
            } else {
                kept.append(text.bytes[index])
                index += 1
            }
        }
        return holdsWord(kept)
    }

    /// A letter, a digit or a picture: no sign that stands for a blank, such as `…`, `_` or `-`.
    private static func holdsWord(_ bytes: some Collection<UInt8>) -> Bool {
        String(decoding: bytes, as: UTF8.self).contains { sign in
            sign.isLetter || sign.isNumber || !sign.isASCII && !sign.isPunctuation && !sign.isWhitespace
        }
    }

    /// The index behind a comment that begins at `index` and is closed.
    private static func commentEnd(
        _ text: InlineText, _ index: Int, _ open: StaticString, _ close: StaticString, _ isUnclosed: inout Bool
    ) -> Int? {
        let start = index + open.utf8CodeUnitCount
        guard !isUnclosed, start <= text.end,
            text.bytes.firstIndex(ofIgnoringCase: open, from: index, to: start) == index
        else { return nil }
        let end = text.bytes.firstIndex(ofIgnoringCase: close, from: start, to: text.end)
        isUnclosed = end == nil
        return end.map { $0 + close.utf8CodeUnitCount }
    }
}
