import Dispatch
import Glibc
package import JournalModel
import JournalSyntax
import JournalText
import Synchronization

/// Why a journal could not be read at all.
package enum LoadingError: Error, CustomStringConvertible {
    case missing(String)
    case unreadable(String, errno: Int32)

    package var description: String {
        switch self {
        case .missing(let path): "there is no folder \(path)"
        case .unreadable(let path, let code): "\(path) cannot be read: \(String(cString: strerror(code)))"
        }
    }
}

/// Reads a journal from its folder.
package enum JournalLoader {
    /// - Parameters:
    ///   - root: A folder.
    ///   - workers: How many files are read at a time; `nil` takes all cores. The journal is the same for any.
    package static func load(root: String, workers: Int? = nil) throws(LoadingError) -> Journal {
        var status = stat()
        guard stat(root, &status) == 0 else {
            throw errno == ENOENT ? .missing(root) : .unreadable(root, errno: errno)
        }
        guard status.st_mode & S_IFMT == S_IFDIR else { throw .unreadable(root, errno: ENOTDIR) }
        guard access(root, R_OK | X_OK) == 0 else { throw .unreadable(root, errno: errno) }

        let settingsPath = RelativePath("journal.yaml")
        let settingsBytes = readSettingsFile(root, settingsPath)
        let (settings, _) = SettingsReader.read(settingsBytes ?? [], file: 0)
        let walk = FolderWalk(root: root, settings: settings)
        var paths = walk.files
        if settingsBytes != nil {
            let place = paths.firstIndex { settingsPath < $0.path } ?? paths.count
            paths.insert(FolderWalk.Found(path: settingsPath, isConflictCopy: false), at: place)
        }
        let readings = readAll(paths, root: root, ReadingSettings(settings), settingsBytes, settingsPath, workers)
        var assembly = Assembly(settings: settings)
        for (index, reading) in readings.enumerated() {
            if reading.path == settingsPath {
                let (settings, diagnostics) = SettingsReader.read(reading.bytes, file: index)
                assembly.take(settings, diagnostics)
            }
            assembly.add(reading, file: index)
        }
        for folder in walk.unreadable { assembly.noteUnread(folder.path) }
        return assembly.finish()
    }

    private static func readSettingsFile(_ root: String, _ path: RelativePath) -> [UInt8]? {
        do { return try FileReading.bytes(FolderWalk.cString(root, path)) } catch { return nil }
    }

    /// A file as it was read.
    struct Reading: Sendable {
        var path: RelativePath
        var bytes: [UInt8] = []
        var items = NoteItems()
        /// It is there and its words are not in the journal.
        var isLeftOut = false
    }

    private static func readAll(
        _ paths: [FolderWalk.Found], root: String, _ settings: ReadingSettings, _ settingsBytes: [UInt8]?,
        _ settingsPath: RelativePath, _ workers: Int?
    ) -> [Reading] {
        let next = Atomic<Int>(0)
        let results = Mutex<[Int: Reading]>([:])
        let workers = max(1, min(workers ?? Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))), (paths.count + 7) / 8))
        let step = 8
        @Sendable func work() {
            var own: [(Int, Reading)] = []
            while true {
                let start = next.add(step, ordering: .relaxed).oldValue
                guard start < paths.count else { break }
                for index in start..<min(start + step, paths.count) {
                    let found = paths[index]
                    if found.path == settingsPath {
                        own.append((index, Reading(path: found.path, bytes: settingsBytes ?? [])))
                    } else {
                        own.append((index, read(found, file: index, root: root, settings)))
                    }
                }
            }
            results.withLock { results in
                for (index, reading) in own { results[index] = reading }
            }
        }
        if workers == 1 {
            work()
        } else {
            DispatchQueue.concurrentPerform(iterations: workers) { _ in work() }
        }
        return results.withLock { results in
            paths.indices.map { results[$0] ?? Reading(path: paths[$0].path) }
        }
    }

    private static func read(_ found: FolderWalk.Found, file: Int, root: String, _ settings: ReadingSettings) -> Reading
    {
        var reading = Reading(path: found.path)
        let start = SourceRange(file: file, bytes: 0..<0)
        if found.isConflictCopy {
            reading.isLeftOut = true
            reading.items.report(.conflictCopy(at: start))
            return reading
        }
        do {
            reading.bytes = try FileReading.bytes(FolderWalk.cString(root, found.path))
        } catch {
            reading.isLeftOut = true
            reading.items.report(.unreadableFile(at: start, error))
            return reading
        }
        switch FileSoundness.check(reading.bytes) {
        case .encrypted:
            reading.isLeftOut = true
            reading.items.report(.encryptedFile(at: start))
        case .mergeMarkers(let place):
            reading.isLeftOut = true
            reading.items.report(.mergeMarkers(at: SourceRange(file: file, bytes: place)))
        case nil:
            reading.items = NoteReader.read(reading.bytes, path: found.path, file: file, settings)
            if let place = FileSoundness.invalidUTF8(reading.bytes) {
                reading.items.report(.invalidUTF8(at: SourceRange(file: file, bytes: place)))
            }
            if let place = reading.bytes.firstIndex(of: 0) {
                reading.items.report(.nulByte(at: SourceRange(file: file, bytes: place..<place + 1)))
            }
        }
        return reading
    }
}

extension Diagnostic {
    static func conflictCopy(at place: SourceRange) -> Diagnostic {
        Diagnostic(
            "conflict-copy", .warning, at: place,
            "this looks like a copy made when two machines disagreed; it is not counted",
            help: "bring what is new in it into the other file, then delete it")
    }

    static func unreadableFile(at place: SourceRange, _ failure: FileReading.Failure) -> Diagnostic {
        let why: String
        switch failure {
        case .notRegular: why = "it is no regular file"
        case .system(let code): why = String(cString: strerror(code))
        }
        return Diagnostic("file-unreadable", .error, at: place, "this file cannot be read: \(why)")
    }

    static func encryptedFile(at place: SourceRange) -> Diagnostic {
        Diagnostic(
            "file-encrypted", .warning, at: place, "this file is encrypted by git-crypt, so nothing in it is read",
            help: "git-crypt unlock")
    }

    static func mergeMarkers(at place: SourceRange) -> Diagnostic {
        Diagnostic(
            "merge-conflict", .error, at: place,
            "a merge left its markers here; until they are resolved the file is left out",
            help: "keep what is yours, take out the lines with <<<<<<<, ======= and >>>>>>>")
    }

    static func invalidUTF8(at place: SourceRange) -> Diagnostic {
        Diagnostic(
            "invalid-utf-8", .warning, at: place, "these bytes are not UTF-8",
            help: "save the file as UTF-8 in your editor")
    }

    static func nulByte(at place: SourceRange) -> Diagnostic {
        Diagnostic("nul-byte", .warning, at: place, "a NUL byte stands here", help: "delete it")
    }
}
