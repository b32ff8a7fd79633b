import Glibc
import JournalModel
import JournalText

/// Where the bytes of a journal's files come from.
enum FileSource: Sendable {
    /// A folder on the disk, and bytes that take the place of what some of its files hold.
    case folder(String, [RelativePath: [UInt8]])
    case memory([RelativePath: [UInt8]])

    func bytes(of path: RelativePath) throws(FileReading.Failure) -> [UInt8] {
        switch self {
        case .folder(let root, let overlay):
            if let bytes = overlay[path] { return bytes }
            return try FileReading.bytes(FolderWalk.cString(root, path))
        case .memory(let files):
            guard let bytes = files[path] else { throw .system(ENOENT) }
            return bytes
        }
    }

    /// `journal.yaml`, where there is one that can be read.
    var settings: [UInt8]? {
        do { return try bytes(of: .settings) } catch { return nil }
    }
}
