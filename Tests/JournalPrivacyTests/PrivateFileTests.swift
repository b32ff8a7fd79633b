import JournalTesting
import Testing

/// Files that are private as a whole, by their front matter, however broken that is.
@Suite struct PrivateFileTests {
    private static let word = "qxfileword"

    /// Front matter that hides its file; `%` stands for other keys.
    static let heads: [String] = [
        // A part that cannot be read, and the word in one that can.
        "---\n%list: [1, , 2]\nwhy: \"nobody's #private\"\n---\n", "---\n%title: a: b: c\nnote: x # private\n---\n",
        "---\n# private\n%list: [1, , 2]\n---\n",
        "---\nprivate: true\n%---\n", "---\n%private: true\n---\n", "---\nprivate:\n%---\n",
        "---\nprivate: yes\n%...\n",
        "---\nPRIVATE: on\n%---\n", "---\n\"private\": 'true'\n%---\n", "---\nprivate : 1\n%---\n",
        "---\nprivate: [no]\n%---\n",
        "---\nprivate: maybe\n%---\n", "---\n%tags: [private]\n---\n", "---\n%tags: private\n---\n",
        "---\n%tags:\n- a\n- private\n---\n",
        "---\n%tags:\n  - '#private'\n---\n", "---\n%tags: a, private\n---\n", "---\n%tags: [Private/family]\n---\n",
        "---\n%tag: privat\n---\n", "---\n%tags: [family/private]\n---\n", "---\nprivat: true\n%---\n",
        "---\npriavte: true\n%---\n",
        "---\n%is-private: true\n---\n", "---\n%visibility: private\n---\n",
        "---\nprivate: false\n%private: true\n---\n",
        "---\n%tags: [a]\ntags: [private]\n---\n", "\u{FEFF}---\nprivate: true\n%---\n",
        "---  \nprivate: true\n%---  \n",
        // Broken.
        "---\nprivate: true\ntitle: a: b: c\n%---\n", "---\ntitle: a: b: c\nprivate: true\n%---\n",
        "---\nprivate: true\ntitle: @x\n%---\n", "---\ntitle: @x\nprivate: true\n%---\n",
        "---\nprivate: true\nlist: [1, , 2]\n%---\n", "---\nlist: [1, , 2]\nprivate: true\n%---\n",
        "---\nprivate: true\ntitle: *really*\n%---\n", "---\ntitle: *really*\nprivate: true\n%---\n",
        "---\nprivate: true\n\ttitle: x\n%---\n", "---\n\ttitle: x\nprivate: true\n%---\n",
        "---\n\tprivate: true\n%---\n",
        "---\nprivate: true\ntitle: \"open\n%---\n", "---\ntitle: \"open\nprivate: true\n%---\n",
        "---\nprivate: true\nlist: [1, 2\n%---\n", "---\nlist: [1, 2\nprivate: true\n%---\n",
        "---\nprivate: true\nmood: 6\nmood: 7\n%---\n", "---\nmood: 6\nmood: 7\nprivate: true\n%---\n",
        "---\nprivate: &x true\n%---\n", "---\nprivate: !!bool true\n%---\n", "---\nprivate true\n%---\n",
        "---\nprivate\n%---\n",
        "---\n- private: true\n%---\n", "---\nprivate = true\n%---\n", "---\n  private: true\n mood: [1, , 2]\n%---\n",
        "---\ntags: [a, private\n%---\n", "---\ntags: [a, , private]\n%---\n", "---\ntags:\n - a\n- private\n%---\n",
        "---\ntags: [private, *x]\n%---\n", "---\nprivate: true # [ , ]\nx: {\n%---\n", "---\nprivate: \"true\n%---\n",
        "---\nprivate:true\n%---\n", "---\nprivate:: true\n%---\n", "---\n? private\n: true\n---\n",
        "---\n{private: true, x: [}\n---\n",
        "---\n%a: |\n  text\n private: true\n---\n",
        // Unclosed, or not where it should be.
        "---\nprivate: true\n%\n", "---\n%private: true\n\n", "---\n%\nprivate: true\n---\n",
        "---\n\nprivate: true\n%---\n",
        "---\n%\nprivate: true\n", "---\n\nprivate: true\n%\n", "\n---\nprivate: true\n%---\n",
        "<!-- a comment -->\n---\nprivate: true\n%---\n",
        "<!--\nsome\nlines\n-->\n\n---\nprivate: true\n%---\n", "----\nprivate: true\n%----\n",
        "—\nprivate: true\n%—\n",
        "private: true\n%---\n", "–--\nprivate: true\n%---\n", "\u{FEFF}\n---\nprivate: true\n%---\n",
    ]

    private static let body = """

        Woke \(word) #share

        ## Mood
        - 08:15 1/10 \(word) 97 - \(word) #win
        - 09:15 14/10 \(word)

        - \(word) #first
        - \(word) #discuss

        ## Homework
        - [ ] \(word)

        ## Steps
        - [ ] \(word)

        # Goal: \(word)
        ## 2026-03-12 Session 9
        """

    private static let files: [(path: String, keys: String)] = [
        ("2026-03-12.md", "mood: 1\nenergy: 1\n"),
        ("sessions/2026-03-11.md", "session: 6\nphq9: 1 1 1 1 1 1 1 1 3\nnext: 2026-04-01\n"),
        ("goals/\(word).md", "goal: \(word)\nmeasure: rating\n"),
        ("measures/phq.md", "type: measure\nmeasure: phq9\ndate: 2026-03-12\nitems: 1 1 1 1 1 1 1 1 3\n"),
        ("notes/x.md", "title: \(word)\n"),
    ]

    @Test(arguments: heads.indices)
    func `a file whose head says private is as good as not there`(_ index: Int) throws {
        let without = try Outputs(PlantedJournal.files)
        for (place, (path, keys)) in PrivateFileTests.files.enumerated()
        where PrivacyPropertyTests.isLong || (index + place) % 2 == 0 {
            for end in ["\n", "\r\n"] where PrivacyPropertyTests.isLong || (end == "\n") == (index % 3 > 0) {
                let head = PrivateFileTests.heads[index].replacing("%", with: keys)
                let text = (head + PrivateFileTests.body).replacing("\n", with: end)
                let with = try Outputs(PlantedJournal.files.merging([path: text]) { $1 })
                // A message names its place, and so the file.
                let naming = with.naming(PrivateFileTests.word).filter {
                    !path.contains(PrivateFileTests.word) || !$0.hasPrefix("check")
                }
                #expect(naming.first == nil, "\(head) in \(path)")
                #expect(with.differences(from: without).first == nil, "\(head) in \(path)")
            }
        }
    }

    @Test(
        arguments: [
            "---\nprivate: false\n---\n", "---\nprivate: no\n---\n", "---\nprivate: OFF\n---\n",
            "---\ntags: [a, privacy]\n---\n",
            "---\ntitle: a: b: c\nprivate: no\n---\n", "---\nlist: [1, , 2]\n---\n", "", "---\n---\n",
            "Privately I think: no.\n",
        ])
    func `a file whose head does not say private is there`(_ head: String) throws {
        let text = head + "\n" + PrivateFileTests.body
        let outputs = try Outputs(PlantedJournal.files.merging(["2026-03-12.md": text]) { $1 })
        #expect(!outputs.naming(PrivateFileTests.word).isEmpty, "\(head)")
    }

    @Test(
        arguments: [
            ("phq9: 27 # private\n", ""), ("mood: 1 # PRIVATE\n", ""),
            ("# private\nmood: 1\n\nenergy: 5\n", "energy: 5\n"),
            ("tags: # private\n  - qxkeyword\n  - b\nenergy: 5\n", "energy: 5\n"),
            ("goals: {speak-up: 9} # strictly private\n", ""), ("goals:\n  speak-up: 9 # private\n", ""),
            ("qxkeyword: 4 # privat\n", ""), ("mood: 14 # private\n", ""), ("qxkeyword: 4 #private\n", ""),
            ("dass21: {depression: 99} # private\n", ""), ("gad7:\n- 3\n- 3\n- 3 # private\n- 3\n- 3\n- 3\n- 3\n", ""),
        ])
    func `a comment of YAML hides its key`(_ keys: String, _ deleted: String) throws {
        for kind in ["", "session: 6\n"] {
            for end in ["\n", "\r\n"] {
                func file(_ keys: String) -> String {
                    ("---\n" + keys + kind + "sleep: 6\n---\n- rose #win\n").replacing("\n", with: end)
                }
                let with = try Outputs(PlantedJournal.files.merging(["2026-03-12.md": file(keys)]) { $1 })
                let without = try Outputs(PlantedJournal.files.merging(["2026-03-12.md": file(deleted)]) { $1 })
                #expect(with.naming("qxkeyword").first == nil, "\(keys)")
                #expect(with.differences(from: without).first == nil, "\(keys)")
            }
        }
    }

    @Test func `a goal in one file is private by its block of YAML`() throws {
        let goal =
            "# Goal: qxgoalword\n```yaml\nprivate: true\nmeasure: rating\n```\n## Steps\n- qxgoalword\n\n# 2026-03-12\n- rose #win\n"
        let with = try Outputs(PlantedJournal.files.merging(["journal.md": goal]) { $1 })
        let without = try Outputs(PlantedJournal.files.merging(["journal.md": "# 2026-03-12\n- rose #win\n"]) { $1 })
        #expect(with.naming("qxgoalword").first == nil)
        #expect(with.differences(from: without).first == nil)
    }

    @Test func `a day of its own in one file is private, and makes no day`() throws {
        for heading in [
            "## 2026-03-12 #private", "## 2026-03-12 Private", "## 2026-03-12\n### Private",
            "## 2026-03-12 Session 9 (private)",
        ] {
            let text =
                "# 2026\n\n## 2026-03-11\n- rose #win\n\n\(heading)\n\nMood: 1\nphq9:: 1 1 1 1 1 1 1 1 3\n\n### Mood\n- 1/10 qxdayword\n\n## 2026-03-13\n- rose #win\n"
            let deleted = "# 2026\n\n## 2026-03-11\n- rose #win\n\n## 2026-03-13\n- rose #win\n"
            let isSubsection = heading.contains("###")
            let with = try Outputs(
                PlantedJournal.files.merging([
                    "journal.md": isSubsection ? text.replacing("### Mood", with: "#### Mood") : text
                ]) { $1 })
            let without = try Outputs(PlantedJournal.files.merging(["journal.md": deleted]) { $1 })
            #expect(with.naming("qxdayword").first == nil, "\(heading)")
            #expect(with.differences(from: without).first == nil, "\(heading)")
        }
    }
}
