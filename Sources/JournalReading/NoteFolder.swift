import Glibc
package import JournalModel
package import JournalText

/// The files of a folder of notes, read once, from which a journal can be made under one set of settings after another.
package struct NoteFolder: Sendable {
    package struct File: Sendable {
        package let path: RelativePath
        package internal(set) var bytes: [UInt8] = []
        /// Why nothing in it is read; `nil` for a file that can be.
        package internal(set) var leftOut: LeftOut?
    }

    package enum LeftOut: String, Sendable, Hashable, CaseIterable {
        /// Named like a copy that a program made when two machines disagreed.
        case conflictCopy
        case unreadable
        case encrypted
        case mergeMarkers
    }

    /// In the order of their paths, `journal.yaml` among them where there is one: the order of a journal's files.
    package let files: [File]
    /// The bytes of `journal.yaml`; `nil` where it is not there or cannot be read.
    package let settingsBytes: [UInt8]?
    /// Something is called `journal.yaml`, whether it can be read or not.
    package let hasSettings: Bool
    /// Folders that cannot be opened.
    package let unreadableFolders: [RelativePath]

    /// - Parameters:
    ///   - workers: How many files are read at a time; `nil` takes all cores.
    ///   - progress: Is told after each file, on any core, how many there are.
    package static func read(
        root: String, workers: Int? = nil, progress: @escaping @Sendable (Int) -> Void = { _ in }
    ) throws(LoadingError) -> NoteFolder {
        try JournalLoader.requireFolder(root)
        let own = read(File(path: .settings), root)
        let settingsBytes = own.leftOut == nil ? own.bytes : nil
        let (settings, _) = SettingsReader.read(settingsBytes ?? [], file: 0)
        let walk = FolderWalk(root: root, rules: FileRules(settings))
        var found = walk.files.map { File(path: $0.path, leftOut: $0.isConflictCopy ? .conflictCopy : nil) }
        if settingsBytes != nil {
            found.insert(File(path: .settings), at: found.firstIndex { RelativePath.settings < $0.path } ?? found.count)
        }
        let list = found
        let files = AllCores.map(list.count, workers: workers) { index in
            defer { progress(list.count) }
            return list[index].leftOut == nil ? read(list[index], root) : list[index]
        }
        var status = stat()
        let hasSettings = lstat(FolderWalk.cString(root, .settings), &status) == 0
        return NoteFolder(
            files: files, settingsBytes: settingsBytes, hasSettings: hasSettings,
            unreadableFolders: walk.obstacles.filter { if case .folder = $0.obstacle { true } else { false } }.map(
                \.path
            )
            .sorted())
    }

    /// Files that are held in memory, all of them notes.
    package static func of(_ notes: [(path: RelativePath, bytes: [UInt8])]) -> NoteFolder {
        NoteFolder(
            files: notes.map { File(path: $0.path, bytes: $0.bytes) }, settingsBytes: nil, hasSettings: false,
            unreadableFolders: [])
    }

    private static func read(_ file: File, _ root: String) -> File {
        var file = file
        do {
            file.bytes = try FileReading.bytes(FolderWalk.cString(root, file.path))
        } catch {
            file.leftOut = .unreadable
            return file
        }
        guard file.path != .settings else { return file }
        switch FileSoundness.check(file.bytes) {
        case .encrypted: file.leftOut = .encrypted
        case .mergeMarkers: file.leftOut = .mergeMarkers
        case nil: break
        }
        return file
    }

    /// The journal that these files make under some settings, whatever `journal.yaml` says. What is wrong with the
    /// settings themselves is not among its messages.
    ///
    /// - Parameter progress: Is told after each file, on any core, how many there are.
    package func journal(
        _ settings: JournalSettings, workers: Int? = nil, progress: @escaping @Sendable (Int) -> Void = { _ in }
    ) -> Journal {
        let files = files
        let readings = AllCores.map(files.count, workers: workers, tools: { ReadingSettings(settings) }) {
            index, reading in
            defer { progress(files.count) }
            var result = JournalLoader.Reading(path: files[index].path, bytes: files[index].bytes)
            guard files[index].path != .settings else { return result }
            if files[index].leftOut == nil {
                JournalLoader.take(&result, file: index, reading)
            } else {
                result.isLeftOut = true
            }
            return result
        }
        var assembly = Assembly(settings: settings)
        for (index, reading) in readings.enumerated() { assembly.add(reading, file: index) }
        return assembly.finish()
    }
}
