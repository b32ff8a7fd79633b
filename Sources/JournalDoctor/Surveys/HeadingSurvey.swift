import JournalModel
import JournalReading
import JournalText

/// Headings, and words that stand for mood at the head of a line.
///
/// A heading may hold private prose: it is told only where it is a known word, or stands in two notes or more.
struct HeadingSurvey: Survey {
    private let context: SurveyContext
    private let names: HeadingNames
    private let fields: ThoughtRecordFields
    private var headings = Tally()
    private var moodLabels = Tally()
    private var ratingsUnder = Tally()

    init(_ context: SurveyContext) {
        self.context = context
        names = HeadingNames(context.settings.headings)
        fields = ThoughtRecordFields(context.settings.fields)
    }

    mutating func look(at note: NoteDigest) {
        for heading in note.headings where heading.name.utf8.first?.isLetterLike == true {
            headings.add(heading.name, written: heading.written, at: note.place(heading.range))
        }
        for label in note.labels.map(\.sighting)
        where names[label.name] == nil && Words.section(label.name) == .mood && !label.name.contains(" ") {
            guard let value = label.value, MoodText(value) != nil else { continue }
            moodLabels.add(label.name, written: label.written, at: note.place(label.range))
        }
        for rating in note.ratingsUnder { ratingsUnder.add(rating.heading, at: note.place(rating.range)) }
    }

    func result() -> SurveyResult {
        var result = SurveyResult()
        var found: [SectionName: [(word: String, evidence: Evidence)]] = [:]
        for heading in headings.sorted {
            let section = names[heading.name]
            let foreign = section == nil ? Words.section(heading.name) : nil
            let field = fields[heading.name].flatMap { $0 == .other ? nil : $0 }
            let isField = field != nil || Words.field(heading.name) != nil
            guard section != nil || foreign != nil || isField || heading.evidence.files >= 2 else { continue }
            // What speaks of being private is not told, whether it hides anything or not.
            guard section == .private || !HeadingSurvey.mayBePrivate(heading.name) else { continue }
            let word = HeadingSurvey.word(heading.written, heading.name)
            if let foreign { found[foreign, default: []].append((word, heading.evidence)) }
            let readAs = section?.rawValue ?? (field != nil ? "a field, below a thought record" : "")
            result.findings.append(
                Finding(
                    kind: .headings, name: word, evidence: heading.evidence, readAs: readAs,
                    proposedAs: foreign?.rawValue ?? ""))
        }
        for label in moodLabels.sorted {
            let word = HeadingSurvey.word(label.written, label.name)
            result.findings.append(
                Finding(
                    kind: .headings, name: word + ": (a line)", evidence: label.evidence, readAs: "", proposedAs: "mood"
                ))
            var moods = found[.mood, default: []]
            if let same = moods.firstIndex(where: { $0.word.lowercased() == word.lowercased() }) {
                moods[same].evidence = moods[same].evidence.joined(label.evidence)
            } else {
                moods.append((word, label.evidence))
            }
            found[.mood] = moods
        }
        for (section, words) in found.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            result.proposals.append(HeadingSurvey.proposal(section, words))
        }
        askAboutRatings(&result)
        return result
    }

    static func mayBePrivate(_ name: String) -> Bool {
        name.contains("privat") || Words.privates.contains { name.contains($0) }
    }

    /// As written, without pictographs and the like; folded where that would change more.
    private static func word(_ written: String, _ name: String) -> String {
        let plain = written.filter { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" || $0 == "'" || $0 == "’" }
            .split(separator: " ").joined(separator: " ")
        return HeadingNames.fold(plain) == name ? plain : name
    }

    private static func proposal(
        _ section: SectionName, _ words: [(word: String, evidence: Evidence)]
    ) -> Proposal {
        let counts = words.map { "\($0.word) \($0.evidence.count.of("time"))" }.joined(separator: ", ")
        let quoted: Set<SectionName> = [.wins, .setbacks, .discuss, .first, .homework, .steps]
        let warning = quoted.contains(section) ? "; what stands below may be quoted on the page" : ""
        // What would be quoted that was not before is the writer's to say.
        let isMarked: Set<SectionName> = [.wins, .setbacks, .discuss, .first]
        return Proposal(
            "headings", section.rawValue, SettingsText.list(words.map(\.word)), why: counts + warning,
            evidence: words.dropFirst().reduce(words.first?.evidence ?? Evidence()) { $0.joined($1.evidence) },
            isOffered: isMarked.contains(section))
    }

    private func askAboutRatings(_ result: inout SurveyResult) {
        for under in ratingsUnder.sorted
        where under.evidence.files >= 2 && under.evidence.count >= 3 && (headings[under.name]?.files ?? 0) >= 2
            && !HeadingSurvey.mayBePrivate(under.name)
        {
            let word = headings.entries[under.name].map { HeadingSurvey.word($0.written, under.name) } ?? under.name
            result.questions.append(
                Question(
                    id: "heading-over-ratings",
                    words: "Below the heading “\(word)” stand \(under.evidence.count.of("line")) with a rating such as "
                        + "4/10. Is it your word for mood?",
                    evidence: under.evidence))
            result.proposals.append(
                Proposal(
                    "headings", SectionName.mood.rawValue, SettingsText.list([word]),
                    why: "if \(word) is your word for mood", isOffered: true))
        }
    }
}
