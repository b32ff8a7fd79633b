import JournalModel
import Testing

@Suite struct FoldingTests {
    static let words: [(text: String, folded: String)] = [
        ("Why did I say *yes*?", "why did i say yes"),
        ("  two\n\tlines  ", "two lines"),
        ("[[speak-up]] `code` #tag ~~gone~~", "speak-up code tag gone"),
        ("“Don’t”…", "\"don't"),
        ("?!", ""),
        ("ÄRGER", "ärger"),
    ]

    @Test(arguments: words)
    func `case, markup and what ends a sentence do not matter`(_ row: (text: String, folded: String)) {
        #expect(Folding.fold(row.text) == row.folded)
    }
}
