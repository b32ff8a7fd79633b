import Glibc

/// What a command cost: the time on the wall and the most memory that it held.
struct Measurement {
    /// Seconds.
    let seconds: Double
    /// Of the command itself, not of what it started; in MB of 10^6 bytes.
    let megabytes: Double

    /// Why a command could not be measured.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// Runs a command to its end, its output thrown away.
    ///
    /// - Parameter allowed: The statuses that it may end with.
    static func run(_ command: [String], allowed: Set<Int32> = [0]) throws -> Measurement {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for descriptor: Int32 in 0...2 {
            posix_spawn_file_actions_addopen(
                &actions, descriptor, "/dev/null", descriptor == 0 ? O_RDONLY : O_WRONLY, 0)
        }
        var arguments = command.map { strdup($0) } + [nil]
        defer { arguments.forEach { free($0) } }
        var child: pid_t = 0
        let start = ContinuousClock.now
        let problem = posix_spawnp(&child, command[0], &actions, nil, &arguments, environ)
        guard problem == 0 else { throw Failure(description: "\(command[0]): \(String(cString: strerror(problem)))") }
        var status: Int32 = 0
        var usage = rusage()
        while wait4(child, &status, 0, &usage) < 0 {
            guard errno == EINTR else { throw Failure(description: "\(command[0]) was lost") }
        }
        let elapsed = ContinuousClock.now - start
        let code = status & 0x7F == 0 ? (status >> 8) & 0xFF : -(status & 0x7F)
        guard allowed.contains(code) else {
            throw Failure(description: "\(command.joined(separator: " ")) ended with \(code)")
        }
        let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
        return Measurement(seconds: seconds, megabytes: Double(usage.ru_maxrss) * 1024 / 1e6)
    }
}

extension [Double] {
    /// The middle one, or the mean of the two in the middle; 0 of none.
    var median: Double {
        guard !isEmpty else { return 0 }
        let sorted = sorted()
        return (sorted[(count - 1) / 2] + sorted[count / 2]) / 2
    }
}
