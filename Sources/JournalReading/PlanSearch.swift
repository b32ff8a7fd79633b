import JournalModel
import JournalText

/// Looks for the writer's plan for a crisis by the names of files alone, and reads no other.
struct PlanSearch {
    private let source: FileSource
    /// With words in it, in UTF-8.
    private(set) var found: (path: RelativePath, bytes: [UInt8])?
    /// The first that cannot be read.
    private(set) var unreadable: RelativePath?
    /// The first that holds no more than what a plan is begun with.
    private(set) var empty: RelativePath?

    /// Beside the settings first; then wherever it lies.
    init(root: String, settings: [UInt8]?) {
        source = .folder(root, [:])
        let usual = RelativePath("safety-plan.md")
        if JournalLoader.bytes(of: usual, root: root) != nil { look(at: usual) }
        guard found == nil else { return }
        let rules = FileRules(SettingsReader.read(settings ?? [], file: 0).0)
        for file in FolderWalk(root: root, rules: rules).files
        where found == nil && file.path.isSafetyPlan && file.path != usual {
            look(at: file.path)
        }
    }

    private mutating func look(at path: RelativePath) {
        let bytes: [UInt8]? = { do { return try source.bytes(of: path) } catch { return nil } }()
        if let bytes, !PlanWords.areIn(bytes) {
            empty = empty ?? path
        } else if let text = bytes.flatMap(FileEncoding.utf8) {
            found = (path, text)
        } else {
            unreadable = unreadable ?? path
        }
    }
}
