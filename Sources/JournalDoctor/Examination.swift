import JournalModel
package import JournalReading
import JournalSyntax
package import JournalText

/// What a look over a folder of notes gives.
package struct Examination: Sendable {
    /// Whether there is a `journal.yaml`.
    package let hasSettings: Bool
    /// Notes that were looked at: none that is private as a whole, and no page made from the journal.
    package let notes: Int
    /// Notes that are private as a whole. For a terminal only.
    package let privateNotes: Int
    package let result: SurveyResult
    package let proposal: SettingsProposal
    /// As things stand.
    package let before: ReadingEffect
    /// With the proposal; `nil` where nothing is proposed.
    package let after: ReadingEffect?
    /// The files, in the order in which places count them.
    package let files: [SourceFile]

    /// - Parameters:
    ///   - workers: How many files are read at a time; `nil` takes all cores. The result is the same for any.
    ///   - progress: Is told after each file and each round over it, on any core, how many such steps there are.
    package static func make(
        root: String, workers: Int? = nil, progress: @escaping @Sendable (_ steps: Int) -> Void = { _ in }
    ) throws(LoadingError) -> Examination {
        // Read, looked at, and made a journal of twice.
        let rounds = 4
        let step: @Sendable (Int) -> Void = { progress($0 * rounds) }
        let folder = try NoteFolder.read(root: root, workers: workers, progress: step)
        let settings = SettingsReader.read(folder.settingsBytes ?? [], file: 0).0
        let lens = DigestLens(settings)
        let outcomes = AllCores.map(folder.files.count, workers: workers) { index -> NoteDigest.Outcome? in
            defer { step(folder.files.count) }
            let file = folder.files[index]
            guard file.path != .settings, file.leftOut == nil else { return nil }
            return NoteDigest.make(of: file, index: index, lens)
        }
        let asThingsStand = folder.journal(settings, workers: workers, progress: step)

        let digests = outcomes.compactMap { if case .digest(let digest)? = $0 { digest } else { nil } }
        var context = SurveyContext(
            settings: settings, written: Examination.written(folder.settingsBytes),
            goals: Set(asThingsStand.goals.map(\.id)), readPlaces: ReadPlaces(asThingsStand))
        let files = folder.files.map { SourceFile(path: $0.path, bytes: $0.bytes) }
        let place = PlaceNames(files)
        var result = SurveyResult()
        for type in Surveys.all {
            var survey = type.init(context)
            for digest in digests where type.looksAtTemplates || TemplateSurvey.folder(of: digest.path) == nil {
                survey.look(at: digest)
            }
            let own = survey.result()
            result.append(own)
            let proposed = SettingsProposal(own.proposals, isAddition: false, place: place.name)
            context.settings = context.settings.adding(proposed.settings, proposed.proposals)
        }
        result.unplaced += Examination.leftOut(folder, outcomes)
        let hasSettings = folder.hasSettings
        let proposal = SettingsProposal(result.proposals, isAddition: hasSettings, place: place.name)
        let with =
            proposal.proposals.contains { !$0.isOffered }
            ? folder.journal(
                settings.adding(proposal.settings, proposal.proposals), workers: workers, progress: step) : nil
        return Examination(
            hasSettings: hasSettings, notes: digests.count,
            privateNotes: outcomes.count { if case .hidden? = $0 { true } else { false } },
            result: result, proposal: proposal, before: ReadingEffect(asThingsStand),
            after: with.map(ReadingEffect.init), files: files)
    }

    /// The settings that stand in a `journal.yaml`.
    private static func written(_ bytes: [UInt8]?) -> Set<String> {
        guard let bytes else { return [] }
        return Set(FrontMatter(yaml: bytes, in: 0..<bytes.count).members.map(\.key))
    }

    // MARK: What was not looked at

    private static func leftOut(_ folder: NoteFolder, _ outcomes: [NoteDigest.Outcome?]) -> [Unplaced] {
        var reasons: [NoteFolder.LeftOut: Evidence] = [:]
        var large = Evidence()
        for (index, file) in folder.files.enumerated() {
            let place = SourceRange(file: index, bytes: 0..<0)
            if let reason = file.leftOut { reasons[reason, default: Evidence()].add(place) }
            if case .tooLarge? = outcomes[index] { large.add(place) }
        }
        var unplaced = NoteFolder.LeftOut.allCases.compactMap { reason in
            reasons[reason].map { Unplaced(id: "left-out", words: words(reason, $0.count), evidence: $0) }
        }
        if large.count > 0 {
            unplaced.append(
                Unplaced(
                    id: "left-out",
                    words: "\(large.count.of("file")) above \(DigestLens.sizeLimit >> 20) MB: not looked at here.",
                    evidence: large))
        }
        if !folder.unreadableFolders.isEmpty {
            unplaced.append(
                Unplaced(
                    id: "left-out",
                    words: "\(folder.unreadableFolders.count.of("folder")) cannot be opened: "
                        + folder.unreadableFolders.map(\.description).joined(separator: ", ") + ".",
                    evidence: nil))
        }
        return unplaced
    }

    private static func words(_ reason: NoteFolder.LeftOut, _ count: Int) -> String {
        switch reason {
        case .conflictCopy: "\(count.of("copy", "copies")) made when two machines disagreed: not read."
        case .unreadable: "\(count.of("file")) that cannot be opened: not read."
        case .encrypted: "\(count.of("file")) encrypted by git-crypt: not read."
        case .mergeMarkers: "\(count.of("file")) in which a merge left its markers: not read until they are resolved."
        }
    }
}

/// Tells places by path and line.
private struct PlaceNames: Sendable {
    private let files: [SourceFile]

    init(_ files: [SourceFile]) { self.files = files }

    func name(_ source: SourceRange) -> String {
        guard files.indices.contains(source.file) else { return "" }
        let file = files[source.file]
        guard !source.bytes.isEmpty else { return file.path.description }
        return "\(file.path):\(LineTable(file.bytes).position(of: source.bytes.lowerBound).line)"
    }
}
