import Glibc
import Synchronization

/// Asks a person questions, line by line, on a terminal or from piped answers.
///
/// Questions go to standard error, so that results on standard output stay alone; answers come from standard input, a
/// line each, read to the line's end and no further. Nothing of an answer is kept here.
struct Dialogue {
    enum Answer: Sendable, Hashable {
        /// Without blanks around it, and never empty.
        case text(String)
        /// An empty line.
        case skipped
        /// The question before once more.
        case back
        /// Nothing more is coming.
        case ended
    }

    /// Standard input and standard error are terminals: somebody sees the questions and types.
    let isInteractive: Bool
    /// Questions are shown where answers are typed by hand; piped answers need none.
    private let showsQuestions: Bool
    private let stopped: StaticString

    /// - Parameter stopped: What is said when the person ends the program at a question.
    init(stopped: StaticString = "nothing was stored") throws(Failure) {
        guard fcntl(STDIN_FILENO, F_GETFD) >= 0 else {
            throw Failure(.inputOutput, "standard input is closed, and the answers come from there")
        }
        showsQuestions = isatty(STDIN_FILENO) == 1
        isInteractive = showsQuestions && Terminal.isError
        self.stopped = stopped
    }

    /// Shows a question, with a blank after it, and waits for a line. Ctrl-C ends the program as it always does, after a
    /// word on what became of the answers.
    ///
    /// - Parameter allowsBack: `b` or `back` asks for the question before; otherwise they are words like any other.
    func ask(_ question: String, allowsBack: Bool = false) throws(Failure) -> Answer {
        let interruption = showsQuestions ? Interruption(saying: stopped) : nil
        defer { interruption?.restore() }
        while true {
            if showsQuestions { StandardError.prompt(question + " ") }
            guard let line = try line() else {
                // The cursor stands behind the question still.
                if showsQuestions { StandardError.prompt("\n") }
                return .ended
            }
            guard let text = String(validating: line, as: UTF8.self) else {
                guard isInteractive else {
                    throw Failure(.data, "an answer on standard input is not UTF-8, so its letters cannot be told")
                }
                StandardError.write("some of these letters did not arrive as UTF-8; please type it once more")
                continue
            }
            let answer = Dialogue.trimmed(text)
            if answer.isEmpty { return .skipped }
            return allowsBack && ["b", "back"].contains(answer.lowercased()) ? .back : .text(answer)
        }
    }

    /// Says something between questions, a line.
    func say(_ line: String) {
        StandardError.write(line)
    }

    private static func trimmed(_ text: String) -> String {
        let isBlank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
        let inner = text.utf8.drop(while: isBlank)
        guard let last = inner.lastIndex(where: { !isBlank($0) }) else { return "" }
        return String(Substring(inner[...last]))
    }

    /// A line without its end; what is left before the end of input is one, too. `nil` at the end.
    private func line() throws(Failure) -> [UInt8]? {
        var line: [UInt8] = []
        while true {
            var byte: UInt8 = 0
            switch read(STDIN_FILENO, &byte, 1) {
            case 1 where byte == UInt8(ascii: "\n"): return line
            case 1: line.append(byte)
            case 0: return line.isEmpty ? nil : line
            default:
                guard Stream.mayGoOn(STDIN_FILENO, POLLIN) else {
                    let cause = String(cString: strerror(errno))
                    throw Failure(.inputOutput, "standard input could not be read: \(cause)")
                }
            }
        }
    }
}

/// Ctrl-C while a question waits: a word is said before the program ends by it.
private struct Interruption {
    private var action = sigaction()

    /// What is said. A signal comes in any thread at any instant, so nothing but an address is looked at there.
    private static let words = Atomic<UInt>(0)
    private static let length = Atomic<Int>(0)

    /// - Parameter words: of UTF-8.
    init(saying words: StaticString) {
        Interruption.words.store(UInt(bitPattern: words.utf8Start), ordering: .sequentiallyConsistent)
        Interruption.length.store(words.utf8CodeUnitCount, ordering: .sequentiallyConsistent)
        var told = sigaction()
        told.__sigaction_handler.sa_handler = { _ in Interruption.happen() }
        sigaction(SIGINT, &told, &action)
    }

    func restore() {
        var action = action
        sigaction(SIGINT, &action, nil)
    }

    /// Runs inside the signal: only what POSIX lets be called there.
    private static func happen() {
        let start: StaticString = "\njournal: "
        let end: StaticString = "\n"
        write(STDERR_FILENO, start.utf8Start, start.utf8CodeUnitCount)
        write(
            STDERR_FILENO, UnsafeRawPointer(bitPattern: words.load(ordering: .sequentiallyConsistent)),
            length.load(ordering: .sequentiallyConsistent))
        write(STDERR_FILENO, end.utf8Start, end.utf8CodeUnitCount)
        // For the shell to see; it comes when this one has ended.
        signal(SIGINT, SIG_DFL)
        raise(SIGINT)
    }
}
