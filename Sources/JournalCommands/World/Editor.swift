@preconcurrency import Glibc

/// The person's own editor.
enum Editor {
    /// As `$VISUAL` or else `$EDITOR` names it: a command for the shell, perhaps with options.
    static var command: String? { Environment["VISUAL"] ?? Environment["EDITOR"] }

    /// Opens a file and waits until the editor ends.
    ///
    /// The path is an argument of its own and no part of the command, whatever its name holds; it begins with `/`, so
    /// that it is no option.
    /// - Returns: `nil` where all went well, else what did not, in words.
    static func open(_ path: String, with command: String) -> String? {
        let words = ["sh", "-c", command + " \"$@\"", command, path]
        var argv: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
        defer { for pointer in argv { free(pointer) } }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        // Where the path is asked for by a script, the editor still shows itself on the terminal.
        if !Terminal.isOutput, Terminal.isError {
            posix_spawn_file_actions_adddup2(&actions, STDERR_FILENO, STDOUT_FILENO)
        }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        sigemptyset(&signals)
        for signal in [SIGINT, SIGQUIT, SIGPIPE] { sigaddset(&signals, signal) }
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
        // Ctrl-C is the editor's while it is open.
        let kept = [SIGINT, SIGQUIT].map { ($0, signal($0, SIG_IGN)) }
        defer { for (number, handler) in kept { signal(number, handler) } }
        var child = pid_t()
        let problem = posix_spawn(&child, "/bin/sh", &actions, &attributes, &argv, environ)
        guard problem == 0 else { return "the editor could not be started: \(String(cString: strerror(problem)))" }
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0 {
            guard errno == EINTR else { return nil }
        }
        // WIFEXITED and WEXITSTATUS are macros that Swift does not see.
        let code = status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
        return code == 0 ? nil : "the editor '\(command)' ended with \(code)"
    }
}
