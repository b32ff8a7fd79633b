import JournalModel
import JournalText
import JournalWriting

/// What a journal is begun with, and what became of each file.
struct InitFiles {
    let root: String
    private(set) var created: [String] = []
    private(set) var found: [String] = []
    /// What could not be made, in the order it was tried.
    private(set) var failures: [Failure] = []

    /// There were notes before.
    private(set) var isInNotes = false

    init(root: String) { self.root = root }

    /// - Parameters:
    ///   - journal: what is there already; one that is under way needs no first goal and no second plan.
    ///   - crisis: lines for the settings, if these are to be made.
    mutating func make(besides journal: Journal?, crisis: [String]) {
        let permissions = journal?.settings.newFiles ?? .owner
        create(StarterSettings.text(crisis: crisis), RelativePath.settings.description, permissions)
        if journal?.goals.isEmpty ?? true || isThere(StarterFiles.goal) { create(StarterFiles.goal, permissions) }
        let hasPlan = journal?.files.contains { $0.path.isSafetyPlan } ?? false
        if !hasPlan || isThere(StarterFiles.safetyPlan) {
            create(StarterFiles.safetyPlan, permissions)
        }
        create(StarterFiles.ignored, permissions)
        create(StarterFiles.attributes, permissions)
        // Where notes lie already, their writer has places for them.
        isInNotes = journal?.files.contains { $0.path != .settings } ?? false
        guard !isInNotes else { return }
        for folder in StarterFiles.folders where InitFolder.makeInside(folder, of: root, permissions) {
            created.append(folder + "/")
        }
    }

    /// The settings are made, and the lines for a crisis with them.
    var areSettingsMade: Bool { created.contains(RelativePath.settings.description) }

    /// - Parameter git: a repository is made as well.
    mutating func makeSample(endingOn today: CivilDate, git: Bool) {
        for file in SampleJournal.files(endingOn: today) { create(file, .owner) }
        create(StarterFiles.safetyPlan, .owner)
        if git { for file in [StarterFiles.ignored, StarterFiles.attributes] { create(file, .owner) } }
    }

    private func isThere(_ file: StarterFiles.File) -> Bool {
        WorkingFolder.isThere(root + "/" + file.path.description)
    }

    private mutating func create(_ file: StarterFiles.File, _ permissions: JournalSettings.NewFiles) {
        create(file.text, file.path.description, permissions)
    }

    private mutating func create(_ text: String, _ path: String, _ permissions: JournalSettings.NewFiles) {
        do throws(Failure) {
            let isMade = try NewJournalFile.create(Array(text.utf8), at: RelativePath(path), in: root, permissions)
            if isMade { created.append(path) } else { found.append(path) }
        } catch {
            failures.append(error)
        }
    }
}
