import Glibc

/// A journal in a folder of its own, which goes when the value does.
package final class TemporaryJournal: Sendable {
    /// Absolute and without links.
    package let root: String

    /// - Parameter files: texts by their paths below the journal's root; folders are made as they are needed.
    package init(_ files: [String: String] = [:]) throws {
        var template = Array("/tmp/journal-test-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw TestingError("mkdtemp", errno) }
        root = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        for (path, text) in files { try write(text, to: path) }
    }

    /// A copy of a folder, links and modes not kept.
    package convenience init(copying folder: String) throws {
        try self.init()
        for path in Files.all(below: folder) { try write(bytes: Files.read(folder + "/" + path) ?? [], to: path) }
    }

    deinit {
        remove(root)
    }

    /// The absolute path of a file below the root.
    package func path(_ relative: String) -> String { root + "/" + relative }

    package func write(_ text: String, to relative: String) throws {
        try write(bytes: Array(text.utf8), to: relative)
    }

    package func write(bytes: [UInt8], to relative: String) throws {
        try Files.write(bytes, to: relative, below: root)
    }

    /// A program: a script for the shell.
    package func write(script: String, to relative: String) throws {
        try write("#!/bin/sh\n" + script + "\n", to: relative)
        guard chmod(path(relative), 0o755) == 0 else { throw TestingError("chmod \(relative)", errno) }
    }

    /// A named pipe, which nobody writes into.
    package func makePipe(at relative: String) throws {
        guard mkfifo(path(relative), 0o644) == 0 else { throw TestingError("mkfifo \(relative)", errno) }
    }

    /// A symbolic link.
    package func makeLink(at relative: String, to target: String) throws {
        guard symlink(target, path(relative)) == 0 else { throw TestingError("symlink \(relative)", errno) }
    }

    package func setMode(_ mode: UInt32, of relative: String) throws {
        guard chmod(path(relative), mode) == 0 else { throw TestingError("chmod \(relative)", errno) }
    }

    /// `nil` where there is no such file.
    package func read(_ relative: String) -> String? {
        Files.read(path(relative)).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Takes away a file, or a folder with all in it.
    package func delete(_ relative: String) {
        remove(path(relative))
    }

    /// The names in a folder, hidden ones too, in order.
    package func names(in relative: String = "") -> [String] {
        Files.names(in: relative.isEmpty ? root : path(relative))
    }

    private func remove(_ path: String) {
        var status = stat()
        guard lstat(path, &status) == 0 else { return }
        guard status.st_mode & S_IFMT == S_IFDIR else {
            unlink(path)
            return
        }
        for name in Files.names(in: path) { remove(path + "/" + name) }
        rmdir(path)
    }
}
