import JournalModel
import JournalSyntax

/// The days of which a note holds something private: of the heading it stands under, else of the file.
enum PrivateDays {
    /// - Parameters:
    ///   - hidden: Where nothing is read; in order.
    ///   - blocks: All of the note's, what is hidden among them.
    ///   - own: The file's day; `nil` where it has none.
    static func days(
        of hidden: [Range<Int>], _ blocks: [MarkdownBlock], own: CivilDate?, _ pattern: DatePattern?
    ) -> Set<CivilDate> {
        var days: Set<CivilDate> = []
        var day: (date: CivilDate?, level: Int) = (own, 0)
        var index = 0
        for range in hidden {
            // Headings stand in order, whatever is around them.
            while index < blocks.count, blocks[index].range.lowerBound <= range.lowerBound {
                let block = blocks[index]
                index += 1
                guard case .heading(let level) = block.kind else { continue }
                var scanner = Scanner(block.text.bytes, block.text.all)
                scanner.skipBlanks()
                if let date = scanner.date(pattern)?.date {
                    day = (date, level)
                } else if level <= day.level {
                    // A day ends where a heading of its own level or a higher one begins.
                    day = (own, 0)
                }
            }
            if let date = day.date { days.insert(date) }
        }
        return days
    }
}
