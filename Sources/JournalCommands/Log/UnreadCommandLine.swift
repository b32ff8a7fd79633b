import Glibc
import JournalReport
import JournalText
import JournalWriting

/// A command line that could not be read: what to type instead, and the words back, so that none is lost.
enum UnreadCommandLine {
    /// `nil` where no words for a note were typed.
    ///
    /// - Parameter cause: why it could not be read.
    static func failure(_ arguments: [String], commands: [String], cause: String) -> Failure? {
        guard let first = arguments.first else { return nil }
        if first == LogCommand.name {
            return Failure(.usage, sentence(cause)).handingBack(typed(arguments.dropFirst()))
        }
        guard !first.hasPrefix("-"), !commands.contains(first) else { return nil }
        let near = commands.first { EditDistance.isOneSlip(Array(first.lowercased().utf8), Array($0.utf8)) }
        if let near, near != LogCommand.name, !isKind(first) {
            return Failure(.usage, "there is no command '\(first.visible)'; did you mean 'journal \(near)'?")
        }
        let words = near == LogCommand.name ? Array(arguments.dropFirst()) : arguments
        guard !words.isEmpty else { return nil }
        let command = "journal log " + words.map(ShellWord.quoted).joined(separator: " ")
        // Some of what is typed so is typed in a bad moment.
        let crisis = "'journal crisis' shows your own lines for a bad moment"
        return Failure(
            .usage, "there is no command '\(first.visible)'; to write it down: \(command.visible)\n" + crisis
        )
        .handingBack(typed(words[...]))
    }

    private static func isKind(_ word: String) -> Bool {
        CaptureKinds.words.contains(word.lowercased().filter { $0 != ":" })
    }

    /// What stands on standard input is asked for only where it is no terminal.
    private static func typed(_ arguments: ArraySlice<String>) -> TypedText {
        let words = LogArguments.words(arguments)
        guard words.last == "-", isatty(STDIN_FILENO) == 0, let typed = try? LogWords(words).typed() else {
            return TypedText(words.joined(separator: " "))
        }
        return typed
    }

    /// The first line, which says what is wrong, as a message begins.
    private static func sentence(_ cause: String) -> String {
        let line = cause.split(whereSeparator: \.isNewline).first.map(String.init) ?? cause
        return line.prefix(1).lowercased() + line.dropFirst()
    }
}
