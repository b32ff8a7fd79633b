import JournalWriting

/// The arguments of `log` as what was typed.
struct LogWords {
    private let words: [String]

    init(_ words: [String]) { self.words = words }

    /// `-` alone, or behind a kind's word, is what comes from standard input.
    func typed() throws(Failure) -> TypedText {
        guard words.last == "-", words.count == 1 || words.count == 2 && isKind(words[0]) else {
            let typed = TypedText(words.joined(separator: " "))
            return CommandLineBytes.areUTF8 ? typed : typed.mended
        }
        let head = words.count == 2 ? Array(words[0].utf8) + [0x20] : []
        return TypedText(head + (try StandardInput.read()))
    }

    private func isKind(_ word: String) -> Bool {
        CaptureKinds.words.contains(word.lowercased())
    }
}
