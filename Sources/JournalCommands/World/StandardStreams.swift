import Glibc
import JournalReport

/// Where results go.
enum StandardOutput {
    /// Writes all of `text`. A reader that has gone away ends the program quietly.
    static func write(_ text: String) throws(Failure) {
        let problem = Stream.write(text, to: STDOUT_FILENO)
        if problem == EPIPE { exit(0) }
        guard problem == 0 else {
            throw Failure(.inputOutput, "standard output could not be written: \(String(cString: strerror(problem)))")
        }
    }

    /// Writes a page of Markdown, on a terminal broken to its width; elsewhere it goes on as it is.
    static func writeMarkdown(_ page: String) throws(Failure) {
        try write(Terminal.isOutput ? WrappedMarkdown.text(of: page, width: Terminal.width) : page)
    }
}

/// Where diagnostics, and words about the work, go.
enum StandardError {
    /// Writes `text` and a line feed; control characters are made visible. Nobody can be told when it does not work.
    static func write(_ text: String) {
        _ = Stream.write(text.visibleKeepingLayout + "\n", to: STDERR_FILENO)
    }

    /// Writes `text` without a line feed after it: what a person types comes behind it.
    static func prompt(_ text: String) {
        _ = Stream.write(text.visibleKeepingLayout, to: STDERR_FILENO)
    }

    /// Shows a line that the next one takes the place of. For a terminal only.
    static func showPassing(_ line: String) {
        _ = Stream.write("\r\u{1B}[K" + line.visible, to: STDERR_FILENO)
    }
}

/// What is piped in.
enum StandardInput {
    /// All of it, to its end.
    ///
    /// - Parameter keep: is given what was read until reading broke off, so that it can be handed back.
    static func read(brokenOff keep: ([UInt8]) -> Void = { _ in }) throws(Failure) -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = Glibc.read(STDIN_FILENO, &buffer, buffer.count)
            if count > 0 {
                bytes += buffer.prefix(count)
            } else if count == 0 {
                return bytes
            } else if !Stream.mayGoOn(STDIN_FILENO, POLLIN) {
                let cause = String(cString: strerror(errno))
                keep(bytes)
                throw Failure(.inputOutput, "standard input could not be read: \(cause)")
            }
        }
    }
}

/// How both go on where nothing is ready.
enum Stream {
    /// Whether reading or writing that came to nothing is to be tried again: a signal came between, or another program
    /// has set the stream to not wait; then this waits until it is ready. `errno` stays as it is otherwise.
    ///
    /// - Parameter events: `POLLIN` or `POLLOUT`.
    static func mayGoOn(_ descriptor: Int32, _ events: Int32) -> Bool {
        if errno == EINTR { return true }
        guard errno == EAGAIN else { return false }
        var stream = pollfd(fd: descriptor, events: Int16(events), revents: 0)
        return poll(&stream, 1, -1) >= 0 || errno == EINTR
    }

    /// - Returns: 0, or the system's number for what went wrong.
    static func write(_ text: String, to descriptor: Int32) -> Int32 {
        var text = text
        return text.withUTF8 { buffer in
            let bytes = UnsafeRawBufferPointer(buffer)
            var start = 0
            while start < bytes.count, let base = bytes.baseAddress {
                let written = Glibc.write(descriptor, base + start, bytes.count - start)
                if written >= 0 {
                    start += written
                } else if !Stream.mayGoOn(descriptor, POLLOUT) {
                    return errno
                }
            }
            return 0
        }
    }
}
