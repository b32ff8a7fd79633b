/// What a survey saw, what it would set, and what it has to ask.
package struct SurveyResult: Sendable {
    package var findings: [Finding] = []
    package var proposals: [Proposal] = []
    package var questions: [Question] = []
    package var unplaced: [Unplaced] = []

    package init() {}

    mutating func append(_ other: SurveyResult) {
        findings += other.findings
        proposals += other.proposals
        questions += other.questions
        unplaced += other.unplaced
    }
}

/// Something that stands in the notes, and what the format makes of it.
package struct Finding: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        case dates, keys, fields, tags, headings, recordFields = "record-fields", moods, moodWords = "mood-words"
    }

    package let kind: Kind
    package let name: String
    package let evidence: Evidence
    /// In a few words; empty where the format makes nothing of it as things stand.
    package let readAs: String
    /// What the proposal makes of it; empty where it makes no difference.
    package var proposedAs = ""
}

/// A line for `journal.yaml`, and why.
package struct Proposal: Sendable, Hashable {
    /// The setting, and below it the name where it is a mapping: `headings`, `mood`.
    package let setting: String
    package let name: String?
    /// As YAML, on one line.
    package let value: String
    /// What was seen, without place and without a full stop.
    package let why: String
    package let evidence: Evidence?
    /// It is only offered, since the notes do not tell: its line stands behind a `#`.
    package var isOffered = false

    init(
        _ setting: String, _ name: String?, _ value: String, why: String, evidence: Evidence? = nil,
        isOffered: Bool = false
    ) {
        self.setting = setting
        self.name = name
        self.value = value
        self.why = why
        self.evidence = evidence
        self.isOffered = isOffered
    }

    /// A setting that is a single value.
    init(_ setting: String, _ value: String, why: String, evidence: Evidence? = nil, isOffered: Bool = false) {
        self.init(setting, nil, value, why: why, evidence: evidence, isOffered: isOffered)
    }
}

/// What only the writer can tell.
package struct Question: Sendable, Hashable {
    /// In words, stable: `day-or-month-first`.
    package let id: String
    /// A sentence or two, the last one a question or what to do.
    package let words: String
    package let evidence: Evidence?
}

/// What was seen and has no place in the format, or none that a setting could give it.
package struct Unplaced: Sendable, Hashable {
    package let id: String
    package let words: String
    package let evidence: Evidence?
}
