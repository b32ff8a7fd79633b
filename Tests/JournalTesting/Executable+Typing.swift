import Glibc

extension Executable {
    /// Something that a person types, once they have seen something.
    package struct Typing: Sendable {
        /// What has to be shown first, after what was waited for before.
        let seen: String
        let text: String
        let meanwhile: @Sendable () throws -> Void

        /// - Parameters:
        ///   - seen: what has to be shown first, after what was waited for before.
        ///   - text: as it is typed, `\n` for the return key.
        ///   - meanwhile: what happens before it is typed, while the program waits.
        package init(after seen: String, _ text: String, meanwhile: @escaping @Sendable () throws -> Void = {}) {
            self.seen = seen
            self.text = text
            self.meanwhile = meanwhile
        }
    }

    /// Ctrl-C, as a terminal is sent it.
    package static let interrupt = "\u{3}"
    /// Ctrl-D.
    package static let endOfInput = "\u{4}"

    /// How long nothing may be shown before a test gives up, in milliseconds.
    private static let patience: Int32 = 60_000

    /// Runs the program on a terminal of its own, which is its controlling one: all three streams on it, what is typed
    /// comes when the person has seen what they wait for.
    ///
    /// - Returns: All that was shown, what was typed included where the terminal shows it, with `\n` as line ends.
    package static func runTyping(
        _ typings: [Typing], _ arguments: [String], environment: [String: String] = [:], columns: UInt16 = 80,
        in folder: String? = nil, program: String = path
    ) throws -> Result {
        let terminal = try PseudoTerminal(columns: columns)
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        // The first terminal that the leader of a session opens becomes its controlling one.
        posix_spawn_file_actions_addopen(&actions, 0, terminal.path, O_RDWR, 0)
        posix_spawn_file_actions_adddup2(&actions, 0, 1)
        posix_spawn_file_actions_adddup2(&actions, 0, 2)
        let child = try start(
            arguments, environment: environment, in: folder, program: program, isSessionLeader: true, actions: &actions)
        var shown: [UInt8] = []
        var looked = 0
        do {
            for typing in typings {
                while true {
                    if let end = end(of: typing.seen, in: shown, from: looked) {
                        looked = end
                        break
                    }
                    shown += try more(of: terminal, waitingFor: typing.seen, shown)
                }
                try typing.meanwhile()
                try terminal.type(typing.text)
            }
            while let next = terminal.read(patience: patience) {
                if next.isEmpty {
                    let lines = shown.filter { $0 != UInt8(ascii: "\r") }
                    return Result(output: lines, error: "", status: try wait(for: child))
                }
                shown += next
            }
            throw TestingError("the program did not end; shown: \(String(decoding: shown, as: UTF8.self))")
        } catch {
            kill(child, SIGKILL)
            _ = try? wait(for: child)
            throw error
        }
    }

    private static func more(
        of terminal: borrowing PseudoTerminal, waitingFor seen: String, _ shown: [UInt8]
    ) throws -> [UInt8] {
        guard let next = terminal.read(patience: patience), !next.isEmpty else {
            throw TestingError("“\(seen)” was not shown; shown: \(String(decoding: shown, as: UTF8.self))")
        }
        return next
    }

    private static func end(of text: String, in shown: [UInt8], from start: Int) -> Int? {
        let wanted = Array(text.utf8)
        guard shown.count - start >= wanted.count else { return nil }
        return (start...shown.count - wanted.count).first { shown[$0...].starts(with: wanted) }.map {
            $0 + wanted.count
        }
    }
}
