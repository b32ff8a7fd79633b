import Glibc

/// The beginning of a file: enough to see what it is before it is written over.
package enum FileHead {
    package enum Finding: Sendable, Hashable {
        case missing
        case bytes([UInt8])
        /// A folder, a device, or a file that cannot be read.
        case unreadable
    }

    /// The first bytes of the file at `path`, at most `limit` of them. Links are followed.
    package static func read(_ path: String, limit: Int) -> Finding {
        // Not to wait for a pipe's other end.
        guard let file = FileDescriptor(open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)) else {
            return errno == ENOENT ? .missing : .unreadable
        }
        var status = stat()
        guard fstat(file.number, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return .unreadable }
        var bytes = [UInt8](repeating: 0, count: limit)
        var length = 0
        while length < limit {
            let count = bytes.withUnsafeMutableBytes { buffer -> Int in
                guard let base = buffer.baseAddress else { return 0 }
                return Glibc.read(file.number, base + length, limit - length)
            }
            if count > 0 {
                length += count
            } else if count == 0 {
                break
            } else if errno != EINTR {
                return .unreadable
            }
        }
        return .bytes(Array(bytes.prefix(length)))
    }
}
