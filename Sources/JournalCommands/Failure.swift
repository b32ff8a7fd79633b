/// What the program's exit code says, as in `sysexits.h`.
enum ExitStatus: Int32, Sendable {
    /// The check found errors.
    case problemsFound = 1
    /// The command line is wrong.
    case usage = 64
    /// The input cannot be used.
    case data = 65
    /// The journal, or a file named as argument, cannot be read.
    case noInput = 66
    /// A file cannot be created.
    case cannotCreate = 73
    /// Reading or writing broke off.
    case inputOutput = 74
    /// Something is locked, or changed meanwhile: the same may work a moment later.
    case tryAgain = 75
}

/// Why a command stopped: one line for a person, one number for a script.
struct Failure: Error, Sendable, Hashable {
    let status: ExitStatus
    /// Begins in lower case, without a full stop.
    let message: String

    init(_ status: ExitStatus, _ message: String) {
        self.status = status
        self.message = message
    }
}
