import JournalModel
import JournalReading
import JournalReport
import JournalTesting
import JournalText
import Testing

@testable import JournalCommands

/// A page that was made earlier and quotes what has become private since is found, and no other.
struct PrivateQuoteTests {
    private static func journal(_ files: [String: String]) -> Journal {
        JournalLoader.load(files: files.map { (RelativePath($0.key), Array($0.value.utf8)) }, workers: 1)
    }

    /// The words of a page that quote something private.
    private static func quotes(in page: String, of journal: Journal) -> [String] {
        let file = SourceFile(path: RelativePath("reports/page.md"), bytes: Array(page.utf8))
        return PrivateQuotes.places(in: [file], of: journal).flatMap { $0.map { file[$0] } }
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        /// The note of the day.
        let note: String
        /// Below the page's front matter.
        let page: String
        let quotes: [String]
        var beside: [String: String] = [:]

        init(_ name: String, _ note: String, _ page: String, _ quotes: [String], beside: [String: String] = [:]) {
            testDescription = name
            self.note = note
            self.page = page
            self.quotes = quotes
            self.beside = beside
        }
    }

    static let cases: [Case] = [
        Case(
            "an item", "## Wins\n- told Anna about the letter #private\n",
            "**Went well:** told Anna about the letter ([5 Mar](../2026-03-05.md)).",
            ["told Anna about the letter"]),
        Case(
            "its capitals, marks and tags",
            "- [x] 18:00 *Told* **Anna** #family about the [letter](x.md) (P7 M4) #private\n",
            "- told anna about the letter", ["told anna about the letter"]),
        Case(
            "marks of the page", "- told _Anna_ about the letter #private\n",
            "1. told *Anna* about \\_the\\_ **letter**.",
            ["told *Anna* about \\_the\\_ **letter"]),
        Case(
            "an apostrophe of another kind", "I couldn't say it aloud #private\n", "\"I couldn’t say it aloud\"",
            ["I couldn’t say it aloud"]),
        Case(
            "letters composed and decomposed", "Müde vom Gespräch über Größe #private\n",
            "Mu\u{308}de vom Gespra\u{308}ch u\u{308}ber Gro\u{308}ße",
            ["Mu\u{308}de vom Gespra\u{308}ch u\u{308}ber Gro\u{308}ße"]),
        Case(
            "other scripts", "Я рассказала маме про письмо #private\n", "«я рассказала маме про письмо»",
            ["я рассказала маме про письмо"]),
        Case(
            "words over two lines of the note", "I told Anna about\nthe letter from home #private\n",
            "I told Anna about the letter from home", ["I told Anna about the letter from home"]),
        Case(
            "the note of a mood, and not its feelings",
            "## Mood\n- 08:15 4/10 anxious 70, tired, sad - dreading the stand-up again #private\n",
            "- Anxious 3 times, tired, sad.\n- \"dreading the stand-up again\"", ["dreading the stand-up again"]),
        Case(
            "six words in a row of a longer text",
            "She said that nobody at work had ever asked me this before #private\n",
            "nobody at work had ever asked her", ["nobody at work had ever asked"]),
        Case(
            "five words of a longer text are no quotation",
            "She said that nobody at work had ever asked me this before #private\n", "nobody at work had ever", []),
        Case(
            "a field's value", "---\nwhy: I want my father to see it # private\nsleep: 6\n---\n",
            "because I want my father to see it", ["I want my father to see it"]),
        Case(
            "a thought in quotation marks", "- \"They think I'm useless\" (80%) #private\n",
            "thought: they think I'm useless (80 %)", ["they think I'm useless"]),
        Case(
            "an inline field", "reason:: my sister never called back #private\n", "my sister never called back",
            ["my sister never called back"]),
        Case(
            "a row", "| time | mood | note |\n|---|---|---|\n| 08:00 | 3 | quarrel about the holidays #private |\n",
            "| 3 | quarrel about the holidays |", ["quarrel about the holidays"]),
        Case(
            "a region", "<!-- private -->\nTalked about my brother's debts.\n<!-- /private -->\n",
            "Talked about my brother's debts", ["Talked about my brother's debts"]),
        Case(
            "a comment of Obsidian's", "open %%talked about my brother's debts%%\n", "talked about my brother's debts",
            ["talked about my brother's debts"]),
        Case(
            "a section", "## Family #private\n\nThe letter came on Monday\n", "- The letter came on Monday",
            ["The letter came on Monday"]),
        Case(
            "twice", "- told Anna about the letter #private\n",
            "told Anna about the letter; again told Anna about the letter.",
            ["told Anna about the letter", "told Anna about the letter"]),
        Case(
            "a private goal's name, and its step", "open\n", "| Tell my mother | 0 |\n- Next: write to her first",
            ["Tell my mother", "write to her first"],
            beside: ["goals/x.md": "---\ngoal: Tell my mother\nprivate: yes\n---\n## Steps\n- [ ] write to her first\n"]
        ),
        Case(
            "a private goal that is named by its file", "open\n", "| tell my mother | 0 |", ["tell my mother"],
            beside: ["goals/tell-my-mother.md": "---\nprivate: yes\n---\n"]),

        // What is no quotation.
        Case("two words", "- told Anna #private\n", "told Anna about it", []),
        Case("three words of few letters", "- so it is #private\n", "and so it is", []),
        Case("a day", "## Thursday 5 March 2026 #private\n", "Thursday 5 March 2026, a day in March", []),
        Case("how often", "---\nmeasure: 3 times per week # private\n---\n", "3 times per week", []),
        Case("feelings in a row", "- anxious 70, a bit sad, tired #private\n", "anxious, a bit sad, tired", []),
        Case(
            "what is said openly as well", "- told Anna about the letter #private\n\nI told Anna about the letter.\n",
            "told Anna about the letter", []),
        Case(
            "what is said openly elsewhere", "- told Anna about the letter #private\n", "told Anna about the letter",
            [],
            beside: ["2026-03-06.md": "Told Anna, about the *letter*\n"]),
        Case(
            "what an earlier page says is not said openly", "- told Anna about the letter #private\n",
            "told Anna about the letter", ["told Anna about the letter"],
            beside: ["reports/old.md": "---\ntype: report\n---\ntold Anna about the letter\n"]),
        Case(
            "a heading of the format's", "## To talk about\n\n- x #private\n\n## What got in the way #private\n",
            "what got in the way", []),
        Case(
            "a heading of the page", "- for the session on Monday we agreed #private\n",
            "# For the session on Monday we agreed", []),
        Case("where a link leads", "- days of my life alone #private\n", "[x](days-of-my-life-alone.md)", []),
        Case("words across two phrases", "- told Anna - about the letter #private\n", "told Anna about a letter", []),
        Case(
            "a private page's own words", "open\n", "Private entries are neither on this page nor in its figures.", [],
            beside: [
                "reports/old.md":
                    "---\ntype: report\nprivate: yes\n---\nPrivate entries are neither on this page nor in its figures.\n"
            ]),
    ]

    @Test(arguments: cases)
    func `words that are private now are found where a page quotes them`(_ example: Case) {
        let journal = Self.journal(example.beside.merging(["2026-03-05.md": example.note]) { $1 })
        for end in ["\n", "\r\n"] {
            let page = "---\ntype: report\n---\n\n" + example.page + "\n"
            let found = Self.quotes(in: page.replacing("\n", with: end), of: journal)
            #expect(found == example.quotes)
        }
    }

    private static func pages(of files: [String: String]) -> [String] {
        let journal = journal(files)
        return [ReportOptions.Since.lastSession, .start].map { since in
            let report = Report.make(of: journal, ReportOptions(today: PlantedJournal.today, since: since))
            let file = ReportFile(path: "/journal/reports/page.md", root: "/journal")
            return report.markdownFile(links: file.links(to: journal))
        }
    }

    /// What a page quotes of a content, by its name: the words that stand in the item, looked up on such pages.
    private static let told: [String: String] = [
        "win": "told Qxword about it", "setback": "the Qxword again", "homework": "the Qxword exercise",
        "marked first": "Qxword said a thing", "helped": "Qxword in the evening",
        "shared": "Qxword in prose", "marked helped": "Qxword was good", "obstacle": "Qxword sleeps badly",
    ]

    @Test(arguments: Form.all.indices)
    func `a page made before something became private is found, one made after it is not`(_ index: Int) {
        let form = Form.all[index]
        let settings = ["journal.yaml": "headings: {private: [Geheim]}\nshare: {obstacles: full, moods: full}\n"]
        var seed = Seed(UInt64(index))
        let contents = Content.all.filter { Self.told[$0.name] != nil }
        for place in PlantedJournal.places {
            for content in [seed.pick(contents), seed.pick(contents)] {
                let parts = Form.Parts(content: content, word: "Qxword")
                guard let text = form.text(parts), let words = Self.told[content.name] else { continue }
                func files(_ text: String) -> [String: String] {
                    let file = PlantedJournal.file(place, text)
                    return PlantedJournal.files.merging([place.path: file]) { $1 }.merging(settings) { $1 }
                }
                let now = Self.journal(files(text.written))
                let later = Self.pages(of: files(text.written))
                for page in later {
                    #expect(Self.quotes(in: page, of: now) == [], "\(form.name) / \(content.name) / \(place.name)")
                }
                // A phrase that goes on in another way is another one.
                guard text.written.contains(words), !form.name.hasPrefix("paragraph"), !form.name.contains("é#") else {
                    continue
                }
                for page in Self.pages(of: files(parts.heading + parts.item)) where page.contains(words) {
                    let found = Self.quotes(in: page, of: now)
                    #expect(
                        found.contains { $0.contains(words) },
                        "\(form.name) / \(content.name) / \(place.name): \(found)")
                }
            }
        }
    }

    @Test(arguments: ["alex", "vault", "one-file", "sparse"])
    func `the pages that lie in a sample quote nothing private`(sample: String) throws {
        let journal = try JournalLoader.load(root: Project.root + "/samples/" + sample)
        let pages = journal.reportFiles.sorted().map { journal.files[$0] }
        #expect(!pages.isEmpty)
        let places = PrivateQuotes.places(in: pages, of: journal)
        #expect(places.allSatisfy { $0.isEmpty })
    }
}
