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
    static func read(_ note: NoteContext, hidden: [Range<Int>]?, public scores: [Score]) -> PrivateRiskAnswers {
        var answers = PrivateRiskAnswers()
        // An answer is a number: most private text has none, or no questionnaire's name beside it.
        let isNumeric = hidden.map { ranges in
            ranges.contains { note.bytes[$0.clamped(to: note.bytes.indices)].contains(where: \.isDigit) }
        }
        guard isNumeric ?? true, namesRiskMeasure(note) else { return answers }
        for score in NoteReader.scores(of: unhidden(note)) where score.answers != nil {
            if let hidden, !hidden.contains(where: { $0.overlaps(score.stamp.source.bytes) }) { continue }
            let isOpen = scores.contains { open in
                open.measure == score.measure && open.stamp.date == score.stamp.date && open.answers == score.answers
            }
            if isOpen { continue }
            if let measure = MeasureCatalogue.measure(score.measure, in: note.settings) {
                answers.add(score, of: measure)
            }
        }
        return answers
    }

    /// Whether the name of a questionnaire with an item on safety stands in a note at all, however it is written: most
    /// notes need no second reading.
    private static func namesRiskMeasure(_ note: NoteContext) -> Bool {
        let letters = note.bytes.lazy.filter(\.isWordLike).map(\.lowercased)
        let folded = Array(letters)
        return note.reading.riskMeasureNames.contains { name in
            !name.isEmpty && folded.contains(name)
        }
    }

    /// The note with blanks where something says that it is private, and where nothing is ever read: places hold.
    private static func unhidden(_ note: NoteContext) -> NoteContext {
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
        let blocks = CommonMark.blocks(of: bytes, from: frontMatter.bodyStart)
        let comments = PrivacyComments(bytes, from: frontMatter.bodyStart, code: { Privacy.code(blocks) })
        blank(comments.markers + comments.unread)
        var finder = PrivateSections(
            file: bytes, blocks: CommonMark.blocks(of: bytes, from: frontMatter.bodyStart),
            headings: note.reading.headings)
        finder.find()
        blank(finder.markers)
        return NoteContext(
            file: note.file, path: note.path, bytes: bytes, reading: note.reading, isForAnswersAlone: true)
    }
}
