import Glibc

/// An open file that is closed when it goes out of use.
struct FileDescriptor: ~Copyable {
    let number: Int32

    /// `nil` when `number` says that opening did not work; `errno` then says why.
    init?(_ number: Int32) {
        guard number >= 0 else { return nil }
        self.number = number
    }

    deinit {
        close(number)
    }

    /// Writes all of `bytes`, however few of them the system takes at a time.
    ///
    /// - Returns: 0, or the system's number for what went wrong.
    borrowing func write(_ bytes: [UInt8]) -> Int32 {
        bytes.withUnsafeBytes { buffer in
            var start = 0
            while start < buffer.count {
                guard let base = buffer.baseAddress else { break }
                let written = Glibc.write(number, base + start, buffer.count - start)
                if written > 0 {
                    start += written
                } else if written < 0, errno != EINTR {
                    return errno
                } else if written == 0 {
                    return EIO
                }
            }
            return 0
        }
    }

    /// Hands what was written to the disk.
    ///
    /// - Returns: 0, or the system's number for what went wrong.
    borrowing func flush() -> Int32 {
        while fsync(number) != 0 {
            if errno != EINTR { return errno }
        }
        return 0
    }
}
