import Glibc
import JournalWriting

/// The arguments of `log` as what was typed.
struct LogWords {
    private let words: [String]
    /// Something begins with `--` and stands before any `--` of its own: perhaps a misspelt option.
    let holdLikelyOption: Bool

    /// - Parameter arguments: all that were no options; a `--` that parts options from words is no word. One further on
    ///   is a dash that was typed.
    init(_ arguments: [String]) {
        let arguments = arguments.map(LogArguments.unshielded)
        let parting = arguments.firstIndex(of: "--")
        var words = arguments
        if let parting, parting == 0 || parting == 1 && LogWords.isKind(arguments[0]) { words.remove(at: parting) }
        self.words = words
        holdLikelyOption = arguments[..<(parting ?? arguments.endIndex)].contains(where: LogWords.isLikelyOption)
    }

    /// `--dryrun`, `--date=mon`; nothing with a blank in it.
    private static func isLikelyOption(_ argument: String) -> Bool {
        let bytes = argument.utf8
        let letter = bytes.dropFirst(2).first ?? 0
        return argument.hasPrefix("--") && (0x61...0x7A).contains(letter | 0x20) && !bytes.contains(0x20)
            && !bytes.contains(0x09)
    }

    /// `-` alone, or behind a kind's word, is what comes from standard input; behind any other words it is where
    /// something is piped in, which would be lost otherwise.
    func typed() throws(Failure) -> TypedText {
        let isSure = words.count == 1 || words.count == 2 && LogWords.isKind(words[0])
        guard words.last == "-", isSure || isatty(STDIN_FILENO) == 0 else {
            let typed = TypedText(words.joined(separator: " "))
            return CommandLineBytes.areUTF8 ? typed : typed.mended
        }
        let head = words.count > 1 ? Array(words.dropLast().joined(separator: " ").utf8) + [0x20] : []
        var kept: [UInt8] = []
        do throws(Failure) {
            return TypedText(head + (try StandardInput.read { kept = $0 }))
        } catch {
            guard !kept.isEmpty else { throw error }
            throw error.handingBack(TypedText(head + kept))
        }
    }

    private static func isKind(_ word: String) -> Bool {
        CaptureKinds.words.contains(word.lowercased().filter { $0 != ":" })
    }
}
