import JournalReading
import JournalText
import JournalWriting

/// The writer's own template of a kind, where there is one.
enum UserTemplate {
    private static let folders = ["templates", "Templates"]

    static func find(_ kind: NewNoteKind, in root: String) throws(Failure) -> Template? {
        for folder in folders {
            let path = RelativePath("\(folder)/\(kind.rawValue).md")
            guard WorkingFolder.isThere(root + "/" + path.description) else { continue }
            guard let bytes = JournalLoader.bytes(of: path, root: root) else {
                throw Failure(.noInput, "the template \(path) cannot be read")
            }
            return Template(bytes)
        }
        return nil
    }
}
