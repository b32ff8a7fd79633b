import JournalWriting

/// What somebody typed and could not be stored, so that it is not lost: the one place where it is shown.
enum WordsBack {
    /// - Parameter what: `words` or `answers`.
    static func text(_ words: String, called what: String = "words") -> String { "your \(what), not stored:\n" + words }
}

extension Failure {
    /// The same, with what somebody typed behind it.
    func handingBack(_ words: String, called what: String = "words") -> Failure {
        words.isEmpty ? self : Failure(status, message + "\n" + WordsBack.text(words, called: what))
    }

    func handingBack(_ typed: TypedText) -> Failure { handingBack(typed.lines.joined(separator: "\n")) }
}
