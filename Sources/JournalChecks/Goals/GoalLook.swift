import JournalAnalysis
import JournalModel
import JournalText

/// A goal that is being worked on, with what its rules look at.
struct GoalLook {
    let progress: GoalProgress
    /// The journal as of today.
    let past: Journal
    let today: CivilDate
    let name: WordsInPlace
    /// The number of the name's first word that says something: `I want to`, `try to` and the like stand before it.
    let start: Int

    init(_ progress: GoalProgress, in past: Journal, today: CivilDate) {
        self.progress = progress
        self.past = past
        self.today = today
        name = GoalLook.words(progress.goal.name, past)
        var start = 0
        // `I want to try to` are two of them.
        for _ in 0..<3 {
            if let lead = GoalVocabulary.leadIns.range(in: name.words, from: start), lead.upperBound < name.words.count
            {
                start = lead.upperBound
            }
        }
        self.start = start
    }

    var goal: Goal { progress.goal }

    /// The words of something else that the goal says.
    func words(_ excerpt: Excerpt) -> WordsInPlace { GoalLook.words(excerpt, past) }

    private static func words(_ excerpt: Excerpt, _ past: Journal) -> WordsInPlace {
        let files = past.files
        return WordsInPlace(
            excerpt, in: files.indices.contains(excerpt.source.file) ? files[excerpt.source.file] : nil)
    }

    /// The words of the name from one on, as they are written.
    func rest(from index: Int) -> String { name.written(index..<name.words.count) }

    /// Whether the name is about staying alive.
    var isAboutLife: Bool { GoalVocabulary.stayingAlive.firstRange(in: name.words) != nil }

    /// Whether the name speaks of something that is rightly counted by days without it: drink, drugs, self-harm.
    var isAbstinence: Bool { GoalVocabulary.abstinence.firstRange(in: name.words) != nil }

    /// Whether the name touches on something at which another wording, an example or praise might hurt.
    var isDelicate: Bool { GoalVocabulary.silent.contains { $0.firstRange(in: name.words) != nil } }

    /// Whether a mark of punctuation stands behind a word and more words behind that: the name goes on in its own way.
    func goesOn(from index: Int) -> Bool { name.words.dropFirst(index).contains(where: \.isAfterMark) }

    /// Whether something is measured and has a target.
    var hasTarget: Bool { goal.measures.contains { $0.hasTarget } }

    /// An example of a goal that comes near to what the name is about; none where it is better to ask only.
    func example(from table: [GoalVocabulary.Example], otherwise: String? = nil) -> String? {
        guard !isDelicate else { return nil }
        let text = table.first { $0.patterns.firstRange(in: name.words, from: start) != nil }?.text ?? otherwise
        return text.flatMap { $0.isEmpty ? nil : $0 }
    }
}

extension GoalMeasure {
    /// Whether it is known where the measure is to go: by a number, by `hold`, or by what it is.
    var hasTarget: Bool {
        switch form {
        case .unrecognised: false
        case .steps, .levels: true
        default: to != nil || saysHold || toPlace != nil
        }
    }
}
