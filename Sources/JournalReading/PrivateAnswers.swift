import JournalModel
import JournalSyntax
import JournalText

/// Reads private text a second time, for answers to risk items and nothing else.
///
/// The gate has been passed already: nothing that is found here goes into items, figures or messages. What comes out
/// is a value that can be asked whether a positive answer stands, and holds nothing else.
enum PrivateAnswers {
    /// - Parameters:
    ///   - hidden: what is private, in bytes of the file; `nil` where the whole file is.
    ///   - scores: what was read in the open.
    ///   - blocks: All of the note's, where they are known.
    ///   - isTangled: Of the note only the front matter is read.
    static func read(
        _ note: NoteContext, hidden: [Range<Int>]?, public scores: [Score], blocks: [MarkdownBlock]? = nil,
        isTangled: Bool = false
    ) -> PrivateRiskAnswers {
        var answers = PrivateRiskAnswers()
        // An answer is a number: most private text has none, or no questionnaire's name beside it.
        let isNumeric = hidden.map { ranges in
            ranges.contains { note.bytes[$0.clamped(to: note.bytes.indices)].contains(where: \.isDigit) }
        }
        guard isNumeric ?? true, namesRiskMeasure(note) else { return answers }
        let places = hidden.map(Privacy.merged)
        let open = Dictionary(grouping: scores) { $0.stamp.date }
        let (unhidden, openBlocks) = unhidden(note, blocks, isTangled: isTangled)
        for score in NoteReader.scores(of: unhidden, openBlocks) where score.answers != nil {
            if let places, places.overlapping(score.stamp.source.bytes).isEmpty { continue }
            let isOpen = open[score.stamp.date, default: []].prefix(mostOfADay).contains { open in
                open.measure == score.measure && open.answers == score.answers
            }
            if isOpen { continue }
            if let measure = MeasureCatalogue.measure(score.measure, in: note.settings) {
                answers.add(score, of: measure)
            }
        }
        return answers
    }

    /// So many open answers of one day are compared: in doubt a private answer is one more.
    private static let mostOfADay = 1000

    /// Whether the name of a questionnaire with an item on safety stands in a note at all, however it is written: most
    /// notes need no second reading.
    private static func namesRiskMeasure(_ note: NoteContext) -> Bool {
        let letters = note.bytes.lazy.filter(\.isWordLike).map(\.lowercased)
        let folded = Array(letters)
        let names = note.reading.riskMeasureNames.filter { !$0.isEmpty }
        let isFirst = (0...UInt8.max).map { byte in names.contains { $0.first == byte } }
        return folded.indices.contains { index in
            isFirst[Int(folded[index])] && names.contains { folded[index...].starts(with: $0) }
        }
    }

    /// The note with blanks where something says that it is private, and where nothing is ever read: places hold.
    ///
    /// - Parameter known: All of the note's blocks.
    /// - Returns: also its blocks as they are then, unless they are to be found anew. In a large note each search counts.
    private static func unhidden(
        _ note: NoteContext, _ known: [MarkdownBlock]?, isTangled: Bool
    ) -> (NoteContext, [MarkdownBlock]?) {
        var bytes = note.bytes
        func blank(_ ranges: [Range<Int>], isMarkdown: Bool = true) {
            for range in ranges {
                let range = range.clamped(to: 0..<bytes.count)
                for index in range where !bytes[index].isLineEnd { bytes[index] = .space }
                // Spaces alone would make code of what follows them in an item.
                let second = range.lowerBound + 1
                if isMarkdown, range.count > 2, bytes[second] == .space { bytes[second] = UInt8(ascii: ".") }
            }
        }
        let frontMatter = FrontMatter(bytes)
        blank(frontMatter.privateComments, isMarkdown: false)
        func context() -> NoteContext {
            NoteContext(file: note.file, path: note.path, bytes: bytes, reading: note.reading, isForAnswersAlone: true)
        }
        guard !isTangled else { return (context(), []) }
        var blocks = known ?? CommonMark.blocks(of: bytes, from: frontMatter.bodyStart)
        let comments = PrivacyComments(bytes, from: frontMatter.bodyStart, code: { Privacy.code(blocks) })
        let marks = comments.markers + comments.unread
        if !marks.isEmpty {
            blank(marks)
            blocks = CommonMark.blocks(of: bytes, from: frontMatter.bodyStart)
        }
        var finder = PrivateSections(file: bytes, blocks: blocks, headings: note.reading.headings)
        finder.find()
        blank(finder.markers)
        return (context(), finder.markers.isEmpty ? blocks : nil)
    }
}
