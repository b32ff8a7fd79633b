package import JournalModel
import JournalSyntax
package import JournalText

/// A goal in one version of its file: what is written of the things that may change.
package struct GoalVersion: Sendable, Hashable {
    /// What a version says of a thing.
    package enum Field: Sendable, Hashable {
        /// It may be there and be private, or unreadable.
        case unknown
        case absent
        case written(String)

        package var text: String? { if case .written(let text) = self { text } else { nil } }
    }

    package struct Measure: Sendable, Hashable {
        /// `nil` for a target that stands without a measure.
        package let text: String?
        package let from: Field
        package let target: Field

        package init(text: String?, from: Field, target: Field) {
            self.text = text
            self.from = from
            self.target = target
        }
    }

    package let id: String
    /// The file is the goal's, which is then the first in it; else it stands under a heading among other things.
    package let isWholeFile: Bool
    package let wording: Field
    package let by: Field
    /// A status's `rawValue`.
    package let status: Field
    /// The day that the writer gives the status.
    package let statusDate: CivilDate?
    /// In order. `nil` where none is seen, and some may be hidden.
    package let measures: [Measure]?
    /// Some of its keys are private or could not be read.
    package let isPartial: Bool

    /// The goals in a version of a file, as the journal's reader sees them and with what is private left out; none
    /// where the journal would not have read the file.
    ///
    /// - Parameters:
    ///   - path: where the file was then, below the journal's root.
    ///   - settings: those of the journal as it is now.
    package static func all(
        in bytes: [UInt8], path: RelativePath, settings: JournalSettings
    ) -> [GoalVersion] {
        guard FileRules(settings).reads(path), FileSoundness.check(bytes) == nil else { return [] }
        let items = NoteReader.read(bytes, path: path, file: 0, ReadingSettings(settings))
        guard !items.isPrivate else { return [] }
        return zip(items.goals, items.goalKeys).map { GoalVersion($0, $1.keys, isWholeFile: $1.isWholeFile) }
    }

    private init(_ goal: Goal, _ keys: GoalKeys, isWholeFile: Bool) {
        let missing: Field = keys.isPartial ? .unknown : .absent
        func written(_ members: [YAMLMember], _ names: [String]) -> Field {
            let member = names.lazy.compactMap { name in members.first { $0.key == name } }.first
            return member?.value.text.map { .written($0.onOneLine) } ?? missing
        }
        id = goal.id
        self.isWholeFile = isWholeFile
        isPartial = keys.isPartial
        let hidesName = keys.nameSource == .other && (keys.isPartial || keys.isBodyPartial)
        wording = hidesName ? .unknown : .written(goal.name.text)
        by = written(keys.members, GoalReading.byKeys)
        status = goal.statusChanges.isEmpty && keys.isPartial ? .unknown : .written(goal.status.rawValue)
        statusDate = goal.statusSince
        let lists = keys.members.first { $0.key == "measures" }?.value
        var measures: [Measure] = []
        for (index, measure) in goal.measures.enumerated() {
            var members = keys.members
            if case .sequence(let values, _)? = lists { members = values.dropFirst(index).first?.members ?? [] }
            measures.append(
                Measure(
                    text: measure.text?.text, from: written(members, GoalReading.fromKeys),
                    target: written(members, GoalReading.toKeys)))
        }
        self.measures = measures.isEmpty && keys.isPartial ? nil : measures
    }
}

extension GoalVersion {
    /// Whether two texts say the same of a thing: `2` and `2.0`, `7h` and `420 min`, words with other spaces.
    package static func isSame(
        _ left: String?, _ right: String?, as subject: GoalRevision.Subject, settings: JournalSettings
    ) -> Bool {
        guard let left, let right else { return left == nil && right == nil }
        let comma = settings.decimalMark == .comma
        switch subject {
        case .from, .target:
            if let left = Quantity(text: left, comma: comma), let right = Quantity(text: right, comma: comma) {
                return left == right
            }
        case .by:
            let pattern = settings.datePattern.flatMap(DatePattern.init)
            var one = Scanner(left.utf8)
            var other = Scanner(right.utf8)
            if let left = one.date(pattern)?.date, let right = other.date(pattern)?.date { return left == right }
        case .measure:
            return left.onOneLine.lowercased() == right.onOneLine.lowercased()
        case .status, .wording: break
        }
        return left.onOneLine == right.onOneLine
    }
}

extension String {
    fileprivate var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
