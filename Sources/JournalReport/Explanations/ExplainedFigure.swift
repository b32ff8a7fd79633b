import JournalModel
import JournalText

/// One figure of a page, taken apart: the arithmetic, the lines it rests on, what is missing, and whose rule it follows.
struct ExplainedFigure: Sendable, Hashable {
    /// Something the figure was made from.
    struct Input: Sendable, Hashable {
        /// What it is, and its value: `Mon 2 to Sun 8 Mar: 1`.
        let words: [Inline]
        /// In the terms of the figure; `nil` where it is no number.
        let value: Double?
        let sources: [SourceRange]

        init(_ words: [Inline], value: Double? = nil, sources: [SourceRange]) {
            self.words = words
            self.value = value
            self.sources = sources
        }

        init(_ words: String, value: Double? = nil, sources: [SourceRange]) {
            self.init([.text(words)], value: value, sources: sources)
        }
    }

    /// A published rule, with where it was seen.
    struct Rule: Sendable, Hashable {
        let words: String
        let source: String
    }

    /// What stands on the page: `Now`, `Mean`.
    var name: String
    /// The figure as the page writes it.
    let words: String
    /// `nil` where it is no number.
    let value: Double?
    /// How many values it rests on.
    let n: Int?
    /// Sentences, each a step.
    var arithmetic: [String] = []
    var inputs: [Input] = []
    /// The days or weeks of which nothing is known, and what they count as.
    var missing: String?
    var missingSpans: [DateSpan] = []
    var rules: [Rule] = []

    init(_ name: String, _ words: String, value: Double? = nil, n: Int? = nil) {
        self.name = name
        self.words = words
        self.value = value
        self.n = n
    }
}

/// What can be asked about: a subject of the page, with the figures that explain it.
struct ExplainedSubject {
    /// What to type: `mood`, `goal:speak-up`.
    let id: String
    /// What may be typed instead: `speak-up`.
    var aliases: [String] = []
    let title: [Inline]
    /// Worked out when it is asked for; `true` for what only `--more` shows.
    let figures: (_ more: Bool) -> [ExplainedFigure]

    init(_ id: String, aliases: [String] = [], _ title: [Inline], _ figures: @escaping (Bool) -> [ExplainedFigure]) {
        self.id = id
        self.aliases = aliases
        self.title = title
        self.figures = figures
    }
}
