import JournalReading

/// What ordinary words of a language name in the format: for headings, fields and keys that a writer has in their own
/// language.
///
/// Words that mean much else in a folder of notes (tasks, exercises, questions) are left out: to take a list of
/// errands for homework would be worse than to be asked. All in lower case.
struct Vocabulary: Sendable {
    /// In English.
    let language: String
    var headings: [SectionName: [String]] = [:]
    var fields: [ThoughtRecordField: [String]] = [:]
    /// By the format's key.
    var keys: [String: [String]] = [:]
    /// Words for a mood in five steps, the worst first.
    var moods: [[String]] = []
    /// Twelve, from January.
    var months: [String] = []
    /// Seven, from Monday.
    var weekdays: [String] = []
    /// Names of folders for templates.
    var templates: [String] = []
    /// Keys whose values are times of day.
    var clocks: [String] = []
    /// Words for private, in the forms that stand as a heading, key or tag.
    var privates: [String] = []

    /// In the order of their names.
    static let all: [Vocabulary] = [
        .danish,
        .dutch,
        .english,
        .french,
        .german,
        .italian,
        .polish,
        .portuguese,
        .spanish,
        .swedish,
    ]
}

/// The words of all languages, to look things up in.
enum Words {
    private static let headings: [String: SectionName] = table { vocabulary in
        vocabulary.headings.sorted { $0.key.rawValue < $1.key.rawValue }.flatMap { name, words in
            words.map { ($0, name) }
        }
    }

    private static let fields: [String: ThoughtRecordField] = table { vocabulary in
        vocabulary.fields.sorted { $0.key.rawValue < $1.key.rawValue }.flatMap { name, words in
            words.map { ($0, name) }
        }
    }

    private static let keys: [String: String] = table { vocabulary in
        vocabulary.keys.sorted { $0.key < $1.key }.flatMap { key, words in
            words.map { ($0.replacing(" ", with: "-"), key) }
        }
    }

    /// 1, the worst, to 5.
    static let moods: [String: Int] = table { vocabulary in
        vocabulary.moods.enumerated().flatMap { step, words in words.map { ($0, step + 1) } }
    }

    /// The language of a month's name.
    static let months: [String: String] = table { vocabulary in vocabulary.months.map { ($0, vocabulary.language) } }
    static let weekdays = Set(Vocabulary.all.flatMap(\.weekdays))
    static let templates = Set(Vocabulary.all.flatMap(\.templates))
    static let clocks = Set(Vocabulary.all.flatMap(\.clocks).map { $0.replacing(" ", with: "-") })
    static let privates = Set(Vocabulary.all.flatMap(\.privates))

    /// What a heading opens, folded as headings are.
    static func section(_ name: String) -> SectionName? { headings[plain(name)] }

    /// What a label names in a thought record, folded as headings are.
    static func field(_ name: String) -> ThoughtRecordField? { fields[plain(name)] }

    /// The format's key for a key, both with hyphens for spaces.
    static func key(_ name: String) -> String? { keys[plain(name)] }

    /// With typewriter's apostrophes.
    private static func plain(_ name: String) -> String { name.replacing("\u{2019}", with: "'") }

    /// Where two languages share a word, the first one's meaning counts.
    private static func table<Value>(_ words: (Vocabulary) -> [(String, Value)]) -> [String: Value] {
        Dictionary(Vocabulary.all.flatMap(words)) { first, _ in first }
    }
}
