import Glibc

/// A terminal that a test looks at and types on.
struct PseudoTerminal: ~Copyable {
    /// The side that shows what was written, and on which is typed.
    let screen: Int32
    /// The side that a program is given, by its name.
    let path: String

    init(columns: UInt16) throws {
        screen = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
        guard screen >= 0 else { throw TestingError("open /dev/ptmx", errno) }
        var isLocked: Int32 = 0
        var number: UInt32 = 0
        guard ioctl(screen, PseudoTerminal.setLock, &isLocked) == 0,
            ioctl(screen, PseudoTerminal.getNumber, &number) == 0
        else {
            let problem = errno
            close(screen)
            throw TestingError("ioctl /dev/ptmx", problem)
        }
        path = "/dev/pts/\(number)"
        var size = winsize(ws_row: 40, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(screen, UInt(TIOCSWINSZ), &size)
    }

    deinit {
        close(screen)
    }

    /// TIOCSPTLCK and TIOCGPTN: macros that Swift does not see, and `posix_openpt` is not to be seen either.
    private static let setLock: UInt = 0x4004_5431
    private static let getNumber: UInt = 0x8004_5430

    /// What was shown next; empty once nobody has the other side open any more.
    ///
    /// - Parameter patience: how long to wait for something, in milliseconds. `nil` for ever.
    /// - Returns: `nil` where nothing came in that time.
    borrowing func read(patience: Int32? = nil) -> [UInt8]? {
        var shown = pollfd(fd: screen, events: Int16(POLLIN), revents: 0)
        while true {
            let count = poll(&shown, 1, patience ?? -1)
            if count == 0 { return nil }
            if count > 0 || errno != EINTR { break }
        }
        var buffer = [UInt8](repeating: 0, count: 65_536)
        // When the last end is closed, a terminal says EIO.
        let count = Glibc.read(screen, &buffer, buffer.count)
        return Array(buffer.prefix(max(0, count)))
    }

    borrowing func type(_ text: String) throws {
        let bytes = Array(text.utf8)
        guard write(screen, bytes, bytes.count) == bytes.count else { throw TestingError("write terminal", errno) }
    }
}
