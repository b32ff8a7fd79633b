import JournalModel
import JournalReading
import JournalText

/// The fields of thought records, and headings that have such fields below them.
struct RecordFieldSurvey: Survey {
    private let context: SurveyContext
    private let names: HeadingNames
    private let fields: ThoughtRecordFields
    private var known = Tally()
    private var foreign = Tally()
    /// Fields below headings that mean nothing, by the heading.
    private var below: [String: (fields: Set<ThoughtRecordField>, evidence: Evidence)] = [:]

    init(_ context: SurveyContext) {
        self.context = context
        names = HeadingNames(context.settings.headings)
        fields = ThoughtRecordFields(context.settings.fields)
    }

    mutating func look(at note: NoteDigest) {
        for (sighting, under) in note.labels + note.columns {
            guard let under else { continue }
            let field = fields[sighting.name] ?? Words.field(sighting.name)
            guard let field else { continue }
            let place = note.place(sighting.range)
            switch names[under] ?? Words.section(under) {
            case .thoughtRecord where fields[sighting.name] != nil:
                known.add(sighting.name, written: sighting.written, at: place)
            case .thoughtRecord: foreign.add(sighting.name, written: sighting.written, at: place)
            case nil where field != .other:
                below[under, default: ([], Evidence())].fields.insert(field)
                below[under]?.evidence.add(place)
            default: break
            }
        }
    }

    func result() -> SurveyResult {
        var result = SurveyResult()
        for field in known.sorted {
            result.findings.append(
                Finding(
                    kind: .recordFields, name: field.written, evidence: field.evidence,
                    readAs: fields[field.name]?.rawValue ?? ""))
        }
        var found: [ThoughtRecordField: [(word: String, evidence: Evidence)]] = [:]
        for field in foreign.sorted {
            guard let name = Words.field(field.name) else { continue }
            result.findings.append(
                Finding(
                    kind: .recordFields, name: field.written, evidence: field.evidence, readAs: "",
                    proposedAs: name.rawValue))
            found[name, default: []].append((field.written, field.evidence))
        }
        for field in ThoughtRecordField.allCases {
            guard let words = found[field] else { continue }
            result.proposals.append(
                Proposal(
                    "fields", field.rawValue, SettingsText.list(words.map(\.word)),
                    why: words.map { "\($0.word) \($0.evidence.count.of("time"))" }.joined(separator: ", "),
                    evidence: words.dropFirst().reduce(words.first?.evidence ?? Evidence()) { $0.joined($1.evidence) }))
        }
        for (heading, seen) in below.sorted(by: { $0.key < $1.key })
        where seen.fields.count >= 3 && seen.evidence.files >= 2 && !HeadingSurvey.mayBePrivate(heading) {
            result.questions.append(
                Question(
                    id: "heading-over-fields",
                    words: "Below the heading “\(heading)” stand fields of thought records, "
                        + "\(seen.evidence.count.of("time")). Is it your word for a thought record?",
                    evidence: seen.evidence))
            result.proposals.append(
                Proposal(
                    "headings", SectionName.thoughtRecord.rawValue, SettingsText.list([heading]),
                    why: "if \(heading) is your word for a thought record", isOffered: true))
        }
        return result
    }
}
