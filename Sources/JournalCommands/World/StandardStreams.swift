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
}

/// Where diagnostics, and words about the work, go.
enum StandardError {
    /// Writes `text` and a line feed; control characters are made visible. Nobody can be told when it does not work.
    static func write(_ text: String) {
        _ = Stream.write(text.visibleKeepingLayout + "\n", to: STDERR_FILENO)
    }
}

private enum Stream {
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
                } else if errno != EINTR {
                    return errno
                }
            }
            return 0
        }
    }
}
