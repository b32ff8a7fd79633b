import Glibc
package import JournalModel
import JournalSyntax
package import JournalText

/// The writer's own lines and plan for a bad moment, found without reading anything else of a journal: whatever state it
/// is in, what can be shown is.
package struct CrisisFiles: Sendable {
    /// In UTF-8; `nil` where there is no `journal.yaml` that can be read.
    package let settings: [UInt8]?
    /// `journal.yaml` is there, and cannot be read.
    package let hasUnreadableSettings: Bool
    /// With words in it, in UTF-8.
    package let plan: (path: RelativePath, bytes: [UInt8])?
    /// A plan is there, and cannot be read.
    package let unreadablePlan: RelativePath?
    /// A file for a plan is there, and nothing is in it but what a plan is begun with.
    package let emptyPlan: RelativePath?
    /// The folder below this one that is a journal, where this one is none and a plan was found there.
    package let journalBelow: RelativePath?

    package init(root: String) {
        let source = FileSource.folder(root, [:])
        let written = source.settings
        settings = written.flatMap(FileEncoding.utf8)
        hasUnreadableSettings = settings == nil && (written != nil || CrisisFiles.isThere(root + "/journal.yaml"))
        let search = PlanSearch(root: root, settings: settings)
        plan = search.found
        unreadablePlan = plan == nil ? search.unreadable : nil
        emptyPlan = plan == nil && unreadablePlan == nil ? search.empty : nil
        let path = plan?.path ?? unreadablePlan ?? emptyPlan
        let folder = path.map {
            RelativePath(bytes: Array($0.bytes[..<($0.bytes.lastIndex(of: UInt8(ascii: "/")) ?? 0)]))
        }
        let isNone = settings == nil && !hasUnreadableSettings
        journalBelow = folder.flatMap { folder in
            isNone && !folder.bytes.isEmpty && CrisisFiles.isThere("\(root)/\(folder)/journal.yaml") ? folder : nil
        }
    }

    /// Where the plan is, whether it can be read or not.
    package var planPath: RelativePath? { plan?.path ?? unreadablePlan }

    /// Whether there is anything of a name, a link that leads nowhere included.
    private static func isThere(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0
    }

    // MARK: The lines

    /// What `crisis:` says, without the marks of YAML; as it is written where YAML cannot be made of it.
    package var lines: [String] {
        guard let settings else { return [] }
        let raw = CrisisFiles.rawLines(settings)
        if FileSoundness.check(settings) == nil {
            let read = SettingsReader.read(settings, file: 0).0.crisis.map(\.text).filter { !$0.isEmpty }
            let isNone = read.allSatisfy { ["no", "none", "off", "false"].contains($0.lowercased()) }
            if isNone, raw.map(CrisisFiles.weight).reduce(0, +) <= read.map(CrisisFiles.weight).reduce(0, +) {
                return []
            }
            // `Anna #1 555` ends before the number for YAML: where more is written than was read, all is shown.
            let written = raw.filter { !$0.hasPrefix("#") }.map(CrisisFiles.weight).reduce(0, +)
            if !read.isEmpty, written <= read.map(CrisisFiles.weight).reduce(0, +) { return read }
        }
        return raw
    }

    /// How many letters and digits a line has, the key itself left out.
    private static func weight(_ line: String) -> Int {
        var text = line.utf8[...]
        if Array(text).startsIgnoringCase("crisis:") { text = text.dropFirst(7) }
        return text.count { $0.isLetterLike || $0.isDigit }
    }

    /// `show-crisis:` by its line alone, where YAML cannot be made of the settings around it. No plan is looked for.
    package static func showCrisis(in root: String) -> Threshold? {
        guard let settings = FileSource.folder(root, [:]).settings.flatMap(FileEncoding.utf8) else { return nil }
        var start = 0
        while start < settings.count {
            let end = settings.lineEnd(start)
            let line = Array(settings[start..<end])
            if line.startsIgnoringCase("show-crisis:") { return SettingsReader.read(line, file: 0).0.showCrisis }
            start = max(settings.afterLineEnd(end), end + 1)
        }
        return nil
    }

    /// Every line of every top-level block that begins with `crisis`, as it is written.
    private static func rawLines(_ bytes: [UInt8]) -> [String] {
        var lines: [String] = []
        var isInside = false
        var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        while start < bytes.count {
            let end = bytes.lineEnd(start)
            let line = bytes[start..<end]
            if line.startsIgnoringCase("crisis") {
                isInside = true
            } else if let first = line.first, first.isLetterLike || first == UInt8(ascii: "\"") {
                isInside = false
            }
            let text = bytes.text(start..<end)
            let isHead = line.startsIgnoringCase("crisis") && line.last == UInt8(ascii: ":")
            if isInside, !text.isEmpty, !isHead { lines.append(text) }
            start = max(bytes.afterLineEnd(end), end + 1)
        }
        return lines
    }

    // MARK: The plan

    /// The plan as it may be shown.
    package enum PlanText: Sendable, Hashable {
        case none
        case text(String)
        /// It is private as a whole, or nobody can tell what of it is.
        case withheld
    }

    /// - Parameter showsPrivate: false where the text may go on to somebody else: what is private is then left out.
    package func planText(showsPrivate: Bool) -> PlanText {
        guard let plan else { return .none }
        if FileSoundness.check(plan.bytes) != nil {
            // Of a file with two versions in it nobody knows what is private.
            if !showsPrivate, PrivateWord.stands(in: plan.bytes) { return .withheld }
            return .text(plan.bytes.text(0..<plan.bytes.count))
        }
        let frontMatter = FrontMatter(plan.bytes)
        // What is not closed may be the plan itself.
        let body = (frontMatter.isUnclosed ? 0 : frontMatter.bodyStart)..<plan.bytes.count
        guard !showsPrivate else { return .text(plan.bytes.text(body)) }
        let files = [(RelativePath.settings, settings ?? []), (plan.path, plan.bytes)]
        let journal = JournalLoader.load(files: files, workers: 1)
        guard let file = journal.files.firstIndex(where: { $0.path == plan.path }),
            !journal.privateFiles.contains(file)
        else { return .withheld }
        let hidden = journal.hiddenRanges[file, default: []]
        guard PlanWords.areIn(plan.bytes, leavingOut: hidden) else { return .withheld }
        var kept: [UInt8] = []
        var start = body.lowerBound
        for hidden in hidden where hidden.upperBound > start {
            kept += plan.bytes[start..<max(start, hidden.lowerBound)]
            start = hidden.upperBound
        }
        kept += plan.bytes[min(start, plan.bytes.count)...]
        return .text(kept.text(kept.indices))
    }
}
