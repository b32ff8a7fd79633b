import JournalModel
import JournalReading
import JournalTesting
import Testing

/// An answer to a risk item that stands in private text: it is in no output, and the terminal says that there is one.
@Suite struct PrivateAnswerTests {
    private static let answers = "phq9:: 1 1 1 1 1 1 1 1 3"
    private static let content = Content("answers", "") { _ in answers }
    private static let words = "An answer about your safety is not on this page."

    private static func stands(_ files: [String: String], asOf day: CivilDate = PlantedJournal.today) throws -> Bool {
        let folder = try TemporaryJournal(files)
        let journal = try JournalLoader.load(root: folder.root, workers: 1)
        return journal.privateRiskAnswers.hasStandingPositive(asOf: day, in: journal)
    }

    /// Every form in which the content itself stands, and not only words about it, and where it would be an answer in
    /// the open: not behind other words of its line, nor in code or in a quote that an item holds.
    static let forms: [(form: Form, written: String, deleted: String)] = Form.all.compactMap { form in
        guard let text = form.text(Form.Parts(content: content, word: "qxword")),
            !["quote in an item", "in an unfinished fence"].contains(form.name),
            !text.written.contains("more of " + answers)
        else { return nil }
        // What stands in the open of a form has the same line.
        let planted = text.written.components(separatedBy: answers).count
        guard planted > text.deleted.components(separatedBy: answers).count else { return nil }
        return (form, text.written, text.deleted)
    }

    /// The form with what anybody may read in it said of another questionnaire.
    private static func form(_ form: Form) -> (written: String, deleted: String)? {
        let content = Content("answers", "") { $0 == "openly" ? "gad7:: 1 1 1 1 1 1 1" : answers }
        return form.text(Form.Parts(content: content, word: "qxword"))
    }

    @Test func `many forms hold an answer`() {
        #expect(Self.forms.count > 100)
    }

    @Test(arguments: forms.indices)
    func `it is found in every form, and shown in no output`(_ index: Int) throws {
        let form = Self.forms[index].form
        let text = try #require(Self.form(form))
        // Sections of the one file are beside its day, and have none.
        let isSection = form.name.hasPrefix("section ") || form.name.hasPrefix("setext ")
        for (position, place) in PlantedJournal.places.enumerated()
        where place.name != "goal" && !(isSection && place.name == "one file") {
            // The long run has every form in every place.
            guard PrivacyPropertyTests.isLong || (index + position) % 3 == 0 else { continue }
            // The place's own note for a session has a total of the questionnaire: it takes no answer's place.
            func files(_ text: String) -> [String: String] {
                PlantedJournal.files.merging([place.path: PlantedJournal.file(place, text)]) { $1 }
            }
            let isUnread = form.name.hasPrefix("percent")
            #expect(try Self.stands(files(text.written)) == !isUnread, "\(form.name) / \(place.name)")
            #expect(try !Self.stands(files(text.deleted)), "\(form.name) / \(place.name)")
            guard PrivacyPropertyTests.isLong || index % 12 == 0 else { continue }
            let with = try Outputs(files(text.written))
            let without = try Outputs(files(text.deleted))
            #expect(with.differences(from: without).first == nil, "\(form.name)")
        }
    }

    /// Front matter with an answer in private, whole files and single keys.
    @Test(
        arguments: [
            "---\nprivate: true\nphq9: 1 1 1 1 1 1 1 1 3\n---\n",
            "---\ntags: [private]\nphq9: [1, 1, 1, 1, 1, 1, 1, 1, 3]\n---\n",
            "---\nphq9: 1 1 1 1 1 1 1 1 3 # private\n---\n", "---\nphq9: \"1 1 1 1 1 1 1 1 3 #private\"\n---\n",
            "---\n# private\nphq9: {items: 1 1 1 1 1 1 1 1 3}\n---\n",
            "---\nphq9: # private\n- 1\n- 1\n- 1\n- 1\n- 1\n- 1\n- 1\n- 1\n- 3\n---\n",
            "---\nprivate: true\ntitle: a: b: c\nphq9: 1 1 1 1 1 1 1 1 3\n---\n",
            "---\nprivate: true\n---\nphq9:: 1 1 1 1 1 1 1 1 3\n",
            "---\nprivate: true\n---\n## Private\n- [phq9:: 1 1 1 1 1 1 1 1 3]\n",
            "---\ntype: measure\nmeasure: phq9\ndate: 2026-03-12\nitems: 1 1 1 1 1 1 1 1 3\nprivate: yes\n---\n",
            "---\nprivate: true\nsession: 6\ncore10: 0 0 0 0 0 1 0 0 0 0\n---\n",
        ])
    func `it is found in front matter`(_ text: String) throws {
        #expect(try Self.stands(PlantedJournal.files.merging(["2026-03-12.md": text]) { $1 }))
    }

    private static func day(_ day: String, _ text: String, isPrivate: Bool) -> (String, String) {
        ("2026-03-\(day).md", isPrivate ? "---\nprivate: true\n---\n\(text)\n" : "\(text)\n")
    }

    private static let positive = "phq9:: 0 0 0 0 0 0 0 0 1"
    private static let zero = "phq9:: 1 1 1 1 1 1 1 1 0"

    /// Notes in the order of their days, and whether a positive answer stands in private on the 18th.
    static let courses: [(name: String, notes: [(String, String)], stands: Bool)] = [
        ("private and positive", [day("10", positive, isPrivate: true)], true),
        ("private and zero", [day("10", zero, isPrivate: true)], false),
        ("private, only a total", [day("10", "phq9:: 27", isPrivate: true)], false),
        ("private, the item unanswered", [day("10", "phq9:: 1 1 1 1 1 1 1 1 _", isPrivate: true)], false),
        ("another questionnaire", [day("10", "gad7:: 3 3 3 3 3 3 3", isPrivate: true)], false),
        ("in the open and positive", [day("10", positive, isPrivate: false)], false),
        (
            "a later answer in the open", [day("10", positive, isPrivate: true), day("11", zero, isPrivate: false)],
            false
        ),
        (
            "a later positive answer in the open",
            [day("10", positive, isPrivate: true), day("11", positive, isPrivate: false)], false
        ),
        ("a later private zero", [day("10", positive, isPrivate: true), day("11", zero, isPrivate: true)], false),
        ("a later total", [day("10", positive, isPrivate: true), day("11", "phq9:: 2", isPrivate: false)], true),
        (
            "a later gap",
            [day("10", positive, isPrivate: true), day("11", "phq9:: 1 1 1 1 1 1 1 1 _", isPrivate: false)],
            true
        ),
        (
            "an earlier answer in the open", [day("09", zero, isPrivate: false), day("10", positive, isPrivate: true)],
            true
        ),
        ("tomorrow's", [day("19", positive, isPrivate: true)], false),
        ("a later answer, tomorrow", [day("10", positive, isPrivate: true), day("19", zero, isPrivate: false)], true),
        (
            "on one day, in the open and in private",
            [("2026-03-10.md", "\(zero)\n\n## Private\n\(positive)\n")], true
        ),
        (
            "on one day, with times",
            [("2026-03-10.md", "- 18:00 [\(zero)]\n- 08:00 [\(positive)] #private\n")], false
        ),
    ]

    @Test(arguments: courses.indices)
    func `the last answer counts, in the open or not`(_ index: Int) throws {
        let (name, notes, stands) = Self.courses[index]
        #expect(try Self.stands(Dictionary(notes, uniquingKeysWith: { $1 })) == stands, "\(name)")
    }

    @Test func `a questionnaire that is switched off, or that is not known, says nothing`() throws {
        let note = Self.day("10", Self.positive, isPrivate: true)
        #expect(try !Self.stands([note.0: note.1, "journal.yaml": "measures: {phq9: off}\n"]))
        let own = ("2026-03-10.md", "---\nprivate: true\n---\nmine:: 0 0 2\n")
        #expect(try !Self.stands([own.0: own.1]))
        let declared = "measures: {mine: {items: 3, range: 0-3, risk-items: [3]}}\n"
        #expect(try Self.stands([own.0: own.1, "journal.yaml": declared]))
    }

    @Test func `a value of it shows nothing of what it holds`() throws {
        let note = Self.day("10", "phq9:: 0 0 0 0 0 0 0 0 2", isPrivate: true)
        let folder = try TemporaryJournal([note.0: note.1])
        let answers = try JournalLoader.load(root: folder.root).privateRiskAnswers
        var dumped = ""
        dump(answers, to: &dumped)
        for shown in [String(describing: answers), String(reflecting: answers), dumped] {
            #expect(!shown.contains("phq9") && !shown.contains("2026") && !shown.contains("isPositive"))
        }
    }

    // MARK: The program

    private static let today = ["--today", "2026-03-18"]

    private static func journal(
        _ text: String = "<!-- private -->\n\n\(positive)\n\n<!-- /private -->\n"
    ) throws
        -> TemporaryJournal
    {
        try TemporaryJournal(PlantedJournal.files.merging(["2026-03-12.md": "Woke.\n\n\(text)"]) { $1 })
    }

    @Test func `the terminal says it once, and nothing else does`() throws {
        let journal = try Self.journal()
        let arguments = ["report", "--journal", journal.root] + Self.today
        for more in [[], ["--without-risk-item"], ["--preview"], ["--since", "start"], ["--format", "json"]] {
            let shown = try Executable.runOnTerminal(arguments + more).text
            #expect(shown.components(separatedBy: Self.words).count == 2, "\(more)")
            let piped = try Executable.run(arguments + more)
            #expect(!piped.text.contains("safety") && !piped.error.contains("safety"), "\(more)")
            #expect(!shown.contains("harm): answered"))
        }
        for command in [["check"], ["list", "measures"], ["goals"], ["measures", "phq9"]] {
            let shown = try Executable.runOnTerminal(command + ["--journal", journal.root] + Self.today).text
            #expect(!shown.contains(Self.words), "\(command)")
        }
    }

    @Test func `with the risk item left off and one in private it is still said once`() throws {
        let journal = try Self.journal()
        try journal.write("---\nsession: 6\nphq9: 1 1 1 1 1 1 1 1 1\n---\n", to: "sessions/2026-03-11.md")
        let arguments = ["report", "--without-risk-item", "--journal", journal.root] + Self.today
        #expect(try Executable.runOnTerminal(arguments).text.components(separatedBy: Self.words).count == 2)
    }

    @Test func `it is said as of the day, and not after a later answer in the open`() throws {
        let journal = try Self.journal()
        let arguments = ["report", "--journal", journal.root]
        #expect(try !Executable.runOnTerminal(arguments + ["--today", "2026-03-11"]).text.contains(Self.words))
        #expect(try Executable.runOnTerminal(arguments + ["--today", "2026-03-12"]).text.contains(Self.words))
        try journal.write("\(Self.zero)\n", to: "2026-03-15.md")
        #expect(try Executable.runOnTerminal(arguments + ["--today", "2026-03-14"]).text.contains(Self.words))
        #expect(try !Executable.runOnTerminal(arguments + ["--today", "2026-03-15"]).text.contains(Self.words))
    }
}

extension String {
    fileprivate func components(separatedBy separator: String) -> [String] {
        split(separator: separator, omittingEmptySubsequences: false).map(String.init)
    }
}
