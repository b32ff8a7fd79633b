package import JournalModel
package import JournalText

/// Finds in pages that were made earlier what has become private since: a page has the writer's words as they were then.
///
/// What is hidden is cut into phrases: at the ends of lines and sentences, at dashes, parentheses and quotation marks. A
/// phrase is found where a page has all of it, or six words of it in a row; capitals, marks and punctuation do not
/// count. It must have at least three words of ten letters together, numbers and days left out, and must stand nowhere
/// in what the journal shows openly. Words of phrases do not leave this type.
package struct PrivateQuotes {
    private let journal: Journal
    private var phrases = PhraseBook()

    /// Where each of some pages quotes what is now private, in bytes of the page, in order and not overlapping.
    ///
    /// - Complexity: of the number of words in the private text and the pages; only where something is found are all
    ///   words of the journal looked at.
    package static func places(in pages: [SourceFile], of journal: Journal) -> [[Range<Int>]] {
        var quotes = PrivateQuotes(journal: journal)
        quotes.addPrivatePhrases()
        guard !quotes.phrases.isEmpty, !pages.isEmpty else { return pages.map { _ in [] } }
        let words = pages.map { page in
            QuotableWords(
                page.bytes, in: EarlierPage.body(of: page.bytes)..<page.bytes.count, skipsHeadings: true
            ).words
        }
        var found = words.map { quotes.phrases.matches(in: $0) }
        guard found.contains(where: { !$0.isEmpty }) else { return pages.map { _ in [] } }
        let open = quotes.openlySaid(of: Set(found.flatMap { $0.map(\.phrase) }))
        for index in found.indices { found[index].removeAll { open.contains($0.phrase) } }
        return zip(found, words).map { matches, words in
            Privacy.merged(matches.map(\.words)).map {
                words[$0.lowerBound].range.lowerBound..<words[$0.upperBound - 1].range.upperBound
            }
        }
    }

    private init(journal: Journal) { self.journal = journal }

    private mutating func addPrivatePhrases() {
        for (file, ranges) in journal.hiddenRanges.sorted(by: { $0.key < $1.key }) {
            guard journal.files.indices.contains(file) else { continue }
            let source = journal.files[file]
            let isWhole = journal.privateFiles.contains(file)
            // A page that is private itself has a page's words.
            if isWhole, EarlierPage.isNamedReport(source.bytes) { continue }
            for range in ranges { phrases.add(QuotableWords(source.bytes, in: range).words) }
            // A goal without a name has its file's.
            if isWhole { phrases.add(PrivateQuotes.words(ofName: source.path)) }
        }
    }

    /// Those of some phrases that stand in what anybody may read, or are the format's own.
    private func openlySaid(of candidates: Set<PhraseBook.Phrase>) -> Set<PhraseBook.Phrase> {
        var open: Set<PhraseBook.Phrase> = []
        func look(_ words: [QuotableWord]) {
            open.formUnion(phrases.matches(in: words, among: candidates).map(\.phrase))
        }
        for (index, file) in journal.files.enumerated() {
            let isShut =
                journal.privateFiles.contains(index) || journal.reportFiles.contains(index)
                || journal.leftOutFiles.contains(index)
            guard !isShut else { continue }
            look(PrivateQuotes.words(ofName: file.path))
            var start = 0
            for range in journal.hiddenRanges[index, default: []] + [file.bytes.count..<file.bytes.count] {
                look(QuotableWords(file.bytes, in: start..<max(start, range.lowerBound)).words)
                start = range.upperBound
            }
        }
        for word in SectionName.allCases.flatMap(\.words) {
            look(QuotableWords(Array(word.utf8), in: 0..<word.utf8.count).words)
        }
        return open
    }

    private static func words(ofName path: RelativePath) -> [QuotableWord] {
        let name = path.stem.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: "-") : $0 }
        return QuotableWords(name, in: name.indices).words
    }
}
