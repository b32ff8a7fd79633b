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

    /// What the system knows of the file; `nil` where it does not say.
    borrowing func status() -> stat? {
        var status = stat()
        return fstat(number, &status) == 0 ? status : nil
    }

    /// All bytes from the place it stands at to the end.
    ///
    /// - Throws: The system's number for what went wrong.
    borrowing func readToEnd() throws(SystemError) -> [UInt8] {
        var bytes: [UInt8] = []
        var room = max(Int(status()?.st_size ?? 0), 4096)
        while true {
            var got = 0
            let chunk = [UInt8](unsafeUninitializedCapacity: room + 1) { buffer, count in
                got = Glibc.read(number, buffer.baseAddress, buffer.count)
                count = max(got, 0)
            }
            if got < 0, errno != EINTR { throw SystemError(errno) }
            if got == 0 { return bytes }
            if got > 0 {
                if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
                room = max(room - got, 4096)
            }
        }
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

    /// Hands a folder's names to the disk. Some file systems cannot, and say so; the names are then theirs to keep.
    ///
    /// - Returns: 0, or the system's number for what went wrong.
    borrowing func flushFolder() -> Int32 {
        let problem = flush()
        return problem == EINVAL || problem == ENOTSUP ? 0 : problem
    }
}
