import Glibc
package import JournalModel
import JournalSyntax
package import JournalText

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
    ///   - overlay: Bytes that take the place of what files hold, by the files' paths below the root, as an editor has
    ///     them unsaved. A file that is not there is added if it would belong to the journal.
    ///   - workers: How many files are read at a time; `nil` takes all cores. The journal is the same for any.
    package static func load(
        root: String, overlay: [RelativePath: [UInt8]] = [:], workers: Int? = nil
    ) throws(LoadingError) -> Journal {
        try requireFolder(root)
        let source = FileSource.folder(root, overlay)
        let settingsBytes = source.settings
        let rules = FileRules(SettingsReader.read(settingsBytes ?? [], file: 0).0)
        let walk = FolderWalk(root: root, rules: rules)
        let notes = overlay.isEmpty ? walk.files : rules.adding(overlay.keys, to: walk.files)
        let obstacles = walk.obstacles.filter { overlay[$0.path] == nil }
        let found = obstacles.isEmpty ? notes : (notes + obstacles).sorted { $0.path < $1.path }
        return journal(of: found, source, settingsBytes, workers)
    }

    /// Throws unless a root is a folder that can be read.
    static func requireFolder(_ root: String) throws(LoadingError) {
        var status = stat()
        guard stat(root, &status) == 0 else {
            throw errno == ENOENT ? .missing(root) : .unreadable(root, errno: errno)
        }
        guard status.st_mode & S_IFMT == S_IFDIR else { throw .unreadable(root, errno: ENOTDIR) }
        guard access(root, R_OK | X_OK) == 0 else { throw .unreadable(root, errno: errno) }
    }

    /// Reads a journal from files that are held in memory, by the rules by which one is read from its folder.
    ///
    /// - Parameters:
    ///   - files: by their paths below the journal's root, in any order; those that do not belong to a journal are
    ///     passed over. Of two with one path the last counts.
    ///   - workers: How many files are read at a time; `nil` takes all cores. The journal is the same for any.
    package static func load(files: [(path: RelativePath, bytes: [UInt8])], workers: Int? = nil) -> Journal {
        let contents = Dictionary(files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { $1 })
        let source = FileSource.memory(contents)
        let rules = FileRules(SettingsReader.read(source.settings ?? [], file: 0).0)
        return journal(of: rules.found(among: contents.keys), source, source.settings, workers)
    }

    /// What a file of a journal holds now; `nil` where it cannot be read.
    package static func bytes(of path: RelativePath, root: String) -> [UInt8]? {
        do { return try FileSource.folder(root, [:]).bytes(of: path) } catch { return nil }
    }

    /// Whether a file could be part of a journal, whatever the journal's settings say: a note by its name, or
    /// `journal.yaml` at the root.
    package static func mayRead(_ path: RelativePath) -> Bool {
        path == .settings || FileRules.isMarkdown(path.components.last.map(Array.init) ?? [])
    }

    /// Whether a note at a path is part of the journal by its settings, were it there.
    package static func reads(_ path: RelativePath, _ settings: JournalSettings) -> Bool {
        FileRules(settings).reads(path)
    }

    /// - Parameter found: the notes, and what is passed by, in the order of their paths.
    private static func journal(
        of found: [FolderWalk.Found], _ source: FileSource, _ settingsBytes: [UInt8]?, _ workers: Int?
    ) -> Journal {
        var found = found
        if settingsBytes != nil {
            let place = found.firstIndex { RelativePath.settings < $0.path } ?? found.count
            found.insert(FolderWalk.Found(path: .settings, isConflictCopy: false), at: place)
        }
        let settings = SettingsReader.read(settingsBytes ?? [], file: 0).0
        var readings = readAll(found, source, settingsBytes, workers)
        var assembly = Assembly(settings: settings)
        for index in readings.indices {
            if readings[index].path == .settings {
                let (settings, diagnostics) = SettingsReader.read(readings[index].bytes, file: index)
                assembly.take(settings, diagnostics)
            }
            // Moved, so that what is in it is held once.
            var reading = Reading(path: .settings)
            swap(&reading, &readings[index])
            assembly.add(reading, file: index)
        }
        return assembly.finish()
    }

    /// A file as it was read.
    struct Reading: Sendable {
        var path: RelativePath
        var bytes: [UInt8] = []
        var items = NoteItems()
        /// It is there and its words are not in the journal, those of its front matter aside.
        var isLeftOut = false
    }

    private static func readAll(
        _ paths: [FolderWalk.Found], _ source: FileSource, _ settingsBytes: [UInt8]?, _ workers: Int?
    ) -> [Reading] {
        let bytes = settingsBytes ?? []
        return AllCores.map(
            paths.count, workers: workers, tools: { ReadingSettings(SettingsReader.read(bytes, file: 0).0) }
        ) { index, settings in
            let found = paths[index]
            return found.path == .settings
                ? settingsReading(bytes) : read(found, file: index, source, settings)
        }
    }

    /// What `journal.yaml` says is read apart; here it is one of the journal's files.
    private static func settingsReading(_ bytes: [UInt8]) -> Reading {
        var reading = Reading(path: .settings, bytes: bytes)
        reading.items.hidden = SettingsReader.hidden(in: bytes)
        return reading
    }

    private static func read(
        _ found: FolderWalk.Found, file: Int, _ source: FileSource, _ settings: ReadingSettings
    ) -> Reading {
        var reading = Reading(path: found.path)
        let start = SourceRange(file: file, bytes: 0..<0)
        switch found.obstacle {
        case .link(let target):
            reading.items.report(.linkNotFollowed(at: start, target))
            return reading
        case .folder(let code):
            reading.isLeftOut = true
            reading.items.report(.unreadableFolder(at: start, errno: code))
            return reading
        case nil: break
        }
        if found.isConflictCopy {
            reading.isLeftOut = true
            reading.items.report(.conflictCopy(at: start))
            return reading
        }
        do throws(FileReading.Failure) {
            guard found.isRegular else { throw .notRegular }
            reading.bytes = try source.bytes(of: found.path)
        } catch {
            reading.isLeftOut = true
            reading.items.report(.unreadableFile(at: start, error))
            return reading
        }
        take(&reading, file: file, settings)
        return reading
    }

    /// Reads the bytes that a file has.
    ///
    /// - Parameter markdown: What the note's text is, where it is known already.
    static func take(
        _ reading: inout Reading, file: Int, _ settings: ReadingSettings, markdown: CommonMark.Reading? = nil
    ) {
        let start = SourceRange(file: file, bytes: 0..<0)
        switch FileSoundness.check(reading.bytes) {
        case .encrypted:
            reading.isLeftOut = true
            reading.items.report(.encryptedFile(at: start))
        case .mergeMarkers(let place):
            reading.isLeftOut = true
            reading.items.report(.mergeMarkers(at: SourceRange(file: file, bytes: place)))
        case nil:
            let note = NoteContext(file: file, path: reading.path, bytes: reading.bytes, reading: settings)
            reading.items = NoteReader.read(note, markdown: markdown)
            reading.isLeftOut = reading.items.isTangled
            reading.items.keepFewest(at: start)
            if let place = FileSoundness.invalidUTF8(reading.bytes) {
                reading.items.report(.invalidUTF8(at: SourceRange(file: file, bytes: place)))
            }
            if let place = reading.bytes.firstPlace(of: 0) {
                reading.items.report(.nulByte(at: SourceRange(file: file, bytes: place..<place + 1)))
            }
        }
    }
}
