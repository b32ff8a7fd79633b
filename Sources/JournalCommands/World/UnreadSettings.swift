import JournalModel
import JournalReading
import JournalText

/// A `journal.yaml` that is there and is no text: what is written goes where it goes without settings, and that is told
/// by every command that writes.
enum UnreadSettings {
    /// What the file holds, nothing where there is none; `nil` where something is there that is no readable text.
    static func bytes(in root: String) -> [UInt8]? {
        guard let bytes = JournalLoader.bytes(of: .settings, root: root) else {
            return WorkingFolder.isThere(root + "/\(RelativePath.settings)") ? nil : []
        }
        return bytes.contains(0) ? nil : bytes
    }

    static func tell(in root: String) {
        if bytes(in: root) == nil { tell() }
    }

    static func tell() {
        StandardError.write(
            "journal.yaml is there and cannot be read as text, so this went where it goes without settings")
    }
}
