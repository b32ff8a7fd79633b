import Glibc

/// The built program, run from outside as a person runs it.
package enum Executable {
    package struct Result: Sendable, Hashable {
        package let output: [UInt8]
        package let error: String
        /// The exit code, or minus the signal that ended it.
        package let status: Int32

        /// Standard output as text.
        package var text: String { String(decoding: output, as: UTF8.self) }
    }

    /// Beside the test bundle, where SwiftPM puts both.
    package static let path: String = {
        if let named = getenv("JOURNAL_EXECUTABLE") { return String(cString: named) }
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
        let length = max(0, readlink("/proc/self/exe", &buffer, buffer.count))
        let own = String(decoding: buffer.prefix(length).map(UInt8.init(bitPattern:)), as: UTF8.self)
        let beside = own.split(separator: "/").dropLast().joined(separator: "/")
        // A test bundle may itself be run by a helper of the toolchain: then the usual place is looked at.
        let candidates = ["/" + beside + "/journal"] + bundlePath() + [Project.root + "/.build/debug/journal"]
        return candidates.first { access($0, X_OK) == 0 } ?? "journal"
    }()

    private static func bundlePath() -> [String] {
        CommandLine.arguments.first { $0.hasSuffix(".xctest") }.map {
            ["/" + $0.split(separator: "/").dropLast().joined(separator: "/") + "/journal"]
        } ?? []
    }

    /// Runs the program to its end, its streams kept in files so that none can block.
    ///
    /// - Parameters:
    ///   - environment: the whole of it; nothing of the tests' own gets through but what is named here.
    ///   - folder: where it runs; `nil` for `/`.
    ///   - output: a file that takes the place of standard output's own, such as `/dev/full`.
    ///   - program: another program, by its path.
    package static func run(
        _ arguments: [String], environment: [String: String] = [:], input: String = "", in folder: String? = nil,
        output: String? = nil, program: String = path
    ) throws -> Result {
        let streams = try TemporaryJournal(["in": input, "out": "", "err": ""])
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, streams.path("in"), O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, output ?? streams.path("out"), O_WRONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 2, streams.path("err"), O_WRONLY, 0)
        let status = try wait(
            for: start(arguments, environment: environment, in: folder, program: program, actions: &actions))
        return Result(
            output: Files.read(streams.path("out")) ?? [], error: streams.read("err") ?? "", status: status)
    }

    /// Runs the program and kills it after some microseconds, if it has not come to its end by then. What it shows is
    /// shown to nobody.
    ///
    /// - Returns: its exit code, or minus the signal that ended it.
    package static func runKilled(
        _ arguments: [String], environment: [String: String], after microseconds: UInt32
    ) throws -> Int32 {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for stream in 0...2 as ClosedRange<Int32> {
            posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_RDWR, 0)
        }
        let child = try start(arguments, environment: environment, in: nil, actions: &actions)
        usleep(microseconds)
        kill(child, SIGKILL)
        return try wait(for: child)
    }

    /// Runs the program on a terminal of its own, both streams on it, and gives what it showed.
    package static func runOnTerminal(
        _ arguments: [String], environment: [String: String] = [:], columns: UInt16 = 80, in folder: String? = nil
    ) throws -> Result {
        let terminal = try PseudoTerminal(columns: columns)
        let slave = open(terminal.path, O_RDWR | O_NOCTTY | O_CLOEXEC)
        guard slave >= 0 else { throw TestingError("open terminal", errno) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, slave, 1)
        posix_spawn_file_actions_adddup2(&actions, slave, 2)
        let child = try start(arguments, environment: environment, in: folder, actions: &actions)
        close(slave)
        var shown: [UInt8] = []
        while let next = terminal.read(), !next.isEmpty { shown += next }
        return Result(output: shown, error: "", status: try wait(for: child))
    }

    /// POSIX_SPAWN_SETSIGDEF, POSIX_SPAWN_SETSIGMASK and POSIX_SPAWN_SETSID, which Swift does not see.
    private static let hasPlainSignals: Int16 = 0x04 | 0x08
    private static let becomesSessionLeader: Int16 = 0x80

    /// - Parameter isSessionLeader: it can have a terminal of its own, and Ctrl-C there reaches it alone.
    static func start(
        _ arguments: [String], environment: [String: String], in folder: String?, program: String = path,
        isSessionLeader: Bool = false, actions: inout posix_spawn_file_actions_t
    ) throws -> pid_t {
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // A test runs on a thread that holds signals back, and a program would inherit that.
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        sigaddset(&signals, SIGINT)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setflags(&attributes, hasPlainSignals | (isSessionLeader ? becomesSessionLeader : 0))
        // `env` goes to the folder and becomes the program.
        let command = ["/usr/bin/env", "-C", folder ?? "/", program] + arguments
        var argv: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
        var envp: [UnsafeMutablePointer<CChar>?] =
            (["PATH": "/usr/bin:/bin"].merging(libraryPath) { $1 }.merging(environment) { $1 })
            .sorted { $0.key < $1.key }.map { strdup($0.key + "=" + $0.value) } + [nil]
        defer { for pointer in argv + envp { free(pointer) } }
        var child = pid_t()
        let problem = posix_spawn(&child, "/usr/bin/env", &actions, &attributes, &argv, &envp)
        guard problem == 0 else { throw TestingError("posix_spawn \(program)", problem) }
        return child
    }

    /// Where the toolchain's libraries are, if that has to be said.
    private static var libraryPath: [String: String] {
        getenv("LD_LIBRARY_PATH").map { ["LD_LIBRARY_PATH": String(cString: $0)] } ?? [:]
    }

    static func wait(for child: pid_t) throws -> Int32 {
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0 {
            guard errno == EINTR else { throw TestingError("waitpid", errno) }
        }
        // WIFEXITED and WEXITSTATUS are macros that Swift does not see.
        return status & 0x7F == 0 ? (status >> 8) & 0xFF : -(status & 0x7F)
    }
}
