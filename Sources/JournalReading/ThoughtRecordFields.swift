import JournalSyntax
import JournalText

/// A field of a thought record.
package enum ThoughtRecordField: String, Hashable, Sendable, CaseIterable {
    case situation
    case thought
    case hotThought = "hot-thought"
    case emotions
    case distortions
    case evidenceFor = "evidence-for"
    case evidenceAgainst = "evidence-against"
    case balanced
    case outcome
    /// Known, and in no figure: what the body did, what was done.
    case other

    /// The words that name it, in lower case.
    var words: [String] {
        switch self {
        case .situation: ["situation", "trigger", "event", "what happened"]
        case .thought:
            [
                "thought", "thoughts", "automatic thought", "automatic thoughts", "negative thought",
                "negative thoughts", "automatic thoughts or images",
            ]
        case .hotThought: ["hot thought", "hot thoughts"]
        case .emotions: ["emotions", "emotion", "feelings", "feeling", "moods", "mood"]
        case .distortions:
            [
                "distortions", "distortion", "cognitive distortions", "thinking traps", "thinking trap",
                "thinking errors", "thinking error",
            ]
        case .evidenceFor: ["evidence for", "supports", "evidence that supports", "for"]
        case .evidenceAgainst:
            ["evidence against", "does not support", "evidence that does not support", "against"]
        case .balanced:
            [
                "balanced thought", "balanced thoughts", "balanced", "alternative thought", "alternative thoughts",
                "alternative", "rational thought", "rational response", "new thought", "alternative response",
            ]
        case .outcome: ["outcome", "re-rate", "rerate", "re-rating", "result", "re-rate moods", "re-rate emotions"]
        case .other:
            [
                "body", "physical sensations", "sensations", "behaviour", "behavior", "what i did", "action",
                "action plan", "image", "images", "note", "notes", "where", "who", "when", "date", "time",
            ]
        }
    }
}

/// The fields' names, the format's and the writer's.
package struct ThoughtRecordFields: Sendable {
    private let names: [String: ThoughtRecordField]

    package init(_ own: [String: [String]]) {
        var names: [String: ThoughtRecordField] = [:]
        for field in ThoughtRecordField.allCases {
            for word in field.words { names[word] = field }
        }
        for (key, words) in own {
            guard let field = ThoughtRecordFields.field(named: key) else { continue }
            for word in words { names[HeadingNames.fold(word)] = field }
        }
        self.names = names
    }

    /// The field that a key under `fields:` means.
    static func field(named key: String) -> ThoughtRecordField? {
        let key = FieldName.normalized(key.utf8)
        return ThoughtRecordField(rawValue: key)
            ?? ThoughtRecordField.allCases.first { $0.words.contains(key.replacing("-", with: " ")) }
    }

    /// The field with a name, folded as headings are.
    package subscript(name: String) -> ThoughtRecordField? { names[name] }

    /// The known name most like another.
    func nearest(to name: String) -> String? { EditDistance.nearest(to: name, in: names.keys.sorted()) }
}

/// The distortions by their usual names, after Burns and Beck: one name for each, in lower case.
enum Distortion {
    /// Burns, *Feeling Good* (1980), and Beck's names for the same.
    private static let synonyms: [(name: String, others: [String])] = [
        (
            "all-or-nothing thinking",
            [
                "all or nothing", "all-or-nothing", "all or nothing thinking", "black-and-white thinking",
                "black and white thinking", "black and white", "dichotomous thinking", "polarized thinking",
                "polarised thinking",
            ]
        ),
        (
            "overgeneralisation",
            [
                "overgeneralization", "over generalization", "over-generalisation", "overgeneralizing",
                "overgeneralising",
            ]
        ),
        (
            "mental filter",
            ["selective abstraction", "negative filter", "filtering", "tunnel vision", "mental filtering"]
        ),
        (
            "discounting the positive",
            [
                "disqualifying the positive", "disqualifying positive", "discounting the positives",
                "discounting positives",
            ]
        ),
        ("jumping to conclusions", ["arbitrary inference"]),
        ("mind reading", ["mindreading", "mind-reading"]),
        ("fortune telling", ["fortune-telling", "fortune teller error", "negative prediction"]),
        ("catastrophising", ["catastrophizing", "catastrophe"]),
        (
            "magnification",
            [
                "magnification and minimization", "magnification and minimisation", "minimization", "minimisation",
                "binocular trick",
            ]
        ),
        ("emotional reasoning", []),
        ("should statements", ["shoulds", "should", "musts", "musturbation", "imperatives"]),
        ("labelling", ["labeling", "mislabeling", "mislabelling", "global labeling", "global labelling"]),
        (
            "personalisation",
            ["personalization", "blame", "self-blame", "personalization and blame", "personalisation and blame"]
        ),
    ]

    private static let names: [String: String] = {
        var names: [String: String] = [:]
        for (name, others) in synonyms {
            for other in [name] + others { names[other] = name }
        }
        return names
    }()

    /// The one name for a distortion; what is not listed stays as written, in lower case.
    static func canonical(_ written: String) -> String { names[written] ?? written }
}
