import Glibc

/// Runs the program under `strace`, which makes calls of the system break off, wait, or end it.
package enum Strace {
    package static let program = "/usr/bin/strace"

    /// It is installed, and may look at another program here.
    package static let isUsable: Bool = {
        guard access(program, X_OK) == 0, let result = try? Executable.run(["true"], program: program) else {
            return false
        }
        return result.status == 0
    }()

    /// A call that the program made.
    package struct Call: Sendable, Hashable, CustomStringConvertible {
        /// Such as `openat`.
        package let name: String
        /// How often it was made up to this one, from 1.
        package let number: Int
        /// As strace prints it.
        package let text: String

        package var description: String { "\(name)#\(number)" }
    }

    /// The calls that the program makes, in order. They are the same each time, as long as it works in one thread.
    package static func calls(
        _ arguments: [String], environment: [String: String], input: String = ""
    ) throws -> [Call] {
        let log = try TemporaryJournal()
        _ = try Executable.run(
            ["-f", "-qq", "-s", "200", "-o", log.path("trace"), Executable.path] + arguments, environment: environment,
            input: input, program: program)
        var counts: [Substring: Int] = [:]
        return (log.read("trace") ?? "").split(separator: "\n").compactMap { line in
            // `1234  openat(AT_FDCWD, "…", O_RDONLY) = 3`
            let call = line.drop { $0.isNumber }.drop { $0 == " " }
            guard let open = call.firstIndex(of: "("),
                call[..<open].allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" })
            else { return nil }
            let name = call[..<open]
            counts[name, default: 0] += 1
            return Call(name: String(name), number: counts[name] ?? 0, text: String(call))
        }
    }

    /// Runs the program with something done at one of its calls.
    ///
    /// - Parameter what: as strace's `inject` has it: `signal=KILL`, `error=ENOSPC`, `delay_enter=100000`.
    package static func run(
        _ arguments: [String], environment: [String: String], input: String = "", at call: Call, _ what: String
    ) throws -> Executable.Result {
        try Executable.run(
            [
                "-f", "-qq", "-o", "/dev/null", "-e", "trace=\(call.name)", "-e",
                "inject=\(call.name):\(what):when=\(call.number)", Executable.path,
            ] + arguments, environment: environment, input: input, program: program)
    }
}
