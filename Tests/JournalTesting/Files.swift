import Glibc

/// What the system said when a test could not be prepared.
package struct TestingError: Error, CustomStringConvertible {
    package let description: String

    init(_ what: String, _ number: Int32) {
        description = what + ": " + String(cString: strerror(number))
    }

    init(_ what: String) {
        description = what
    }
}

/// Files as tests need them, without Foundation.
package enum Files {
    /// `nil` for a file that cannot be read.
    package static func read(_ path: String) -> [UInt8]? {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = Glibc.read(file, &buffer, buffer.count)
            guard count > 0 else { return count == 0 ? bytes : nil }
            bytes += buffer.prefix(count)
        }
    }

    package static func write(_ bytes: [UInt8], to path: String) throws {
        let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode_t(0o644))
        guard file >= 0 else { throw TestingError("open \(path)", errno) }
        defer { close(file) }
        var start = 0
        while start < bytes.count {
            let count = bytes[start...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            guard count > 0 else { throw TestingError("write \(path)", errno) }
            start += count
        }
    }

    /// Makes the folders on the way to the file as well, the one that it is to be below among them.
    package static func write(_ bytes: [UInt8], to relative: String, below root: String) throws {
        var folder = root
        for component in [nil] + relative.split(separator: "/").dropLast().map(Optional.some) {
            if let component { folder += "/" + component }
            guard mkdir(folder, 0o755) == 0 || errno == EEXIST else { throw TestingError("mkdir \(folder)", errno) }
        }
        try write(bytes, to: root + "/" + relative)
    }

    /// The names in a folder, `.` and `..` left out, in order.
    package static func names(in folder: String) -> [String] {
        guard let listing = opendir(folder) else { return [] }
        defer { closedir(listing) }
        var names: [String] = []
        while let entry = readdir(listing) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    /// Every plain file below a folder, as paths relative to it, in order.
    package static func all(below folder: String) -> [String] {
        names(in: folder).flatMap { name -> [String] in
            var status = stat()
            guard lstat(folder + "/" + name, &status) == 0 else { return [] }
            switch status.st_mode & S_IFMT {
            case S_IFDIR: return all(below: folder + "/" + name).map { name + "/" + $0 }
            case S_IFREG: return [name]
            default: return []
            }
        }
    }

    /// The permissions of a file; `nil` where there is none.
    package static func mode(of path: String) -> UInt32? {
        var status = stat()
        return stat(path, &status) == 0 ? status.st_mode & 0o7777 : nil
    }
}

/// Where the project's own files are, found from this file's place.
package enum Project {
    /// The folder that holds `Package.swift`.
    package static let root: String = {
        let parts = #filePath.split(separator: "/").dropLast(3)
        return "/" + parts.joined(separator: "/")
    }()
}
