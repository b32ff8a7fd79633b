import JournalChecks
import JournalModel
import JournalSyntax
import JournalText
import Testing

/// What `check --fix` would do: the finding is gone, nothing else is.
struct FixTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let id: String
        let before: String
        let after: String
        let path: String
        /// A key of the front matter and what it says afterwards.
        let reads: (String, String)?
        var testDescription: String { id + " " + before.debugDescription }

        init(
            _ id: String, _ before: String, _ after: String, at path: String = "2026-03-05.md",
            reads: (String, String)? = nil
        ) {
            self.id = id
            self.before = before
            self.after = after
            self.path = path
            self.reads = reads
        }

        /// With another line end, or behind a byte-order mark.
        func bytes(_ text: String, _ form: String) -> [UInt8] {
            Array((form == "bom" ? "\u{FEFF}" + text : text.replacing("\n", with: form)).utf8)
        }
    }

    /// A value alone in front matter between two others, and how it is quoted.
    private static func quoted(_ value: String, _ mended: String, id: String = "front-matter-not-understood") -> Case {
        let inner = mended.dropFirst().dropLast()
        let text = mended.hasPrefix("'") ? String(inner).replacing("''", with: "'") : String(inner)
        return Case(
            id, "---\nmood: 6\nnote: \(value)\ncoffee: 2\n---\nMood: 4\n",
            "---\nmood: 6\nnote: \(mended)\ncoffee: 2\n---\nMood: 4\n", reads: ("note", text))
    }

    static let quoting: [Case] = [
        quoted("the meeting: I spoke first", "\"the meeting: I spoke first\""),
        quoted("a: b: c", "\"a: b: c\""),
        quoted("to do:", "\"to do:\""),
        quoted("é 🙂: ü", "\"é 🙂: ü\""),
        quoted("Sam said \"yes\": good", "'Sam said \"yes\": good'"),
        quoted("it's \"fine\": so", "'it''s \"fine\": so'"),
        quoted("C:\\notes: there", "'C:\\notes: there'"),
        quoted("@work", "\"@work\""),
        quoted("`code`", "\"`code`\""),
        quoted("%done", "\"%done\""),
        quoted("*really* tired", "\"*really* tired\""),
        quoted("& Sam", "\"& Sam\""),
        quoted("> 5 people", "\"> 5 people\""),
        quoted("| one", "\"| one\""),
        quoted("- one", "\"- one\""),
        quoted("? who knows", "\"? who knows\""),
        quoted("[rain] and wind", "\"[rain] and wind\""),
        quoted("{a} and b", "\"{a} and b\""),
        quoted("[[Sam]] and I", "\"[[Sam]] and I\""),
        quoted("\"Yes\" she said", "'\"Yes\" she said'"),
        quoted("'Yes' she said", "\"'Yes' she said\""),
        quoted("] end", "\"] end\""),
        quoted(", and", "\", and\""),
        quoted("*tired", "\"*tired\"", id: "front-matter-anchor"),
        quoted("! call the clinic", "\"! call the clinic\"", id: "front-matter-tag"),
        Case(
            "front-matter-not-understood", "---\nplaces:\n  - work\n  - @home\n---\n",
            "---\nplaces:\n  - work\n  - \"@home\"\n---\n"),
        Case(
            "front-matter-not-understood", "---\nthing:\n  name: a: b\n  size: 2\n---\n",
            "---\nthing:\n  name: \"a: b\"\n  size: 2\n---\n"),
        Case(
            "front-matter-not-understood", "---\nmood: 6\ntags: [#work, #home]\n---\n",
            "---\nmood: 6\ntags: [\"#work\", \"#home\"]\n---\n"),
        Case(
            "front-matter-not-understood", "---\nnote: a: b # seen\nmood: 6\n---\n",
            "---\nnote: a: b # seen\nmood: 6\n---\n"),
        Case("front-matter-not-understood", "name: Alex: me\n", "name: \"Alex: me\"\n", at: "journal.yaml"),
    ].filter { $0.before != $0.after }

    static let others: [Case] = [
        Case(
            "front-matter-comment", "---\ngoal: Walk\nmeasure: #walk per week\n---\n",
            "---\ngoal: Walk\nmeasure: \"#walk per week\"\n---\n", at: "goals/walk.md",
            reads: ("measure", "#walk per week")),
        Case(
            "front-matter-duplicate-key", "---\nsleep: 7h\nmood: 6\nSleep: 7h\n---\nWoke.\n",
            "---\nsleep: 7h\nmood: 6\n---\nWoke.\n", reads: ("sleep", "7h")),
        Case(
            "front-matter-duplicate-key", "---\nsleep: 7h\nsleep: \"7h\"\nmood: 6\n---\n",
            "---\nsleep: 7h\nmood: 6\n---\n", reads: ("sleep", "7h")),
        Case("front-matter-unclosed", "---\nmood: 6\nsleep: 7h\n\nWoke.\n", "---\nmood: 6\nsleep: 7h\n---\n\nWoke.\n"),
        Case("front-matter-unclosed", "---\nmood: 6\nWoke early, slept.\n", "---\nmood: 6\n---\nWoke early, slept.\n"),
        Case("front-matter-unclosed", "---\nmood: 6\n", "---\nmood: 6\n---\n"),
        Case("front-matter-unclosed", "---\nmood: 6", "---\nmood: 6\n---"),
    ]

    static let private_: [Case] =
        [
            ("called #privat #share", "called #private #share"),
            ("called #pirvate/family #share", "called #private/family #share"),
            ("called (privat) #share", "called (private) #share"),
            ("called ( #privte ) #share", "called ( #private ) #share"),
            ("*called #privat* #share", "*called #private* #share"),
            ("<!-- privat -->called<!-- /private --> #share", "<!-- private -->called<!-- /private --> #share"),
            ("<!-- private -->called<!--/PRIVAT--> #share", "<!-- private -->called<!--/private--> #share"),
            ("<!-- #private -->called<!-- /private --> #share", "<!-- private -->called<!-- /private --> #share"),
            ("## 2026-03-05 **Pirvate** 🙂\n\nwent #share\n", "## 2026-03-05 **Private** 🙂\n\nwent #share\n"),
            (
                "- | a |\n\n| a | b |\n|---|---|\n| c #privat | d |\n",
                "- | a |\n\n| a | b |\n|---|---|\n| c #private | d |\n"
            ),
        ].map {
            Case(
                "nearly-private", "Open. #share\n\n\($0)\n\nLater. #share\n", "Open. #share\n\n\($1)\n\nLater. #share\n"
            )
        }
        + [
            ("privat: true", "private: true"), ("Privat:", "private:"), ("\"privte\": yes", "private: yes"),
            ("tags: [work, privat]", "tags: [work, private]"), ("tags: work #pirvate", "tags: work #private"),
            ("tags:\n  - \"#privat\"", "tags:\n  - \"#private\""),
            ("sleep: 3h # privat", "sleep: 3h # private"), ("sleep: 3h #pirvate", "sleep: 3h #private"),
            ("why: \"to be seen #privat\"", "why: \"to be seen #private\""),
        ].filter { !$0.0.hasPrefix("tags: work #") }.map {
            Case(
                "nearly-private", "---\nmood: 6\n\($0)\n---\nOpen. #share\n", "---\nmood: 6\n\($1)\n---\nOpen. #share\n"
            )
        }

    @Test(arguments: quoting + others + private_, ["\n", "\r\n", "bom"])
    func `a safe fix takes its finding away and leaves every other byte`(example: Case, form: String) throws {
        let before = try Mended(example.bytes(example.before, form), at: example.path)
        #expect(before.found.contains { $0.id == example.id && $0.fix?.certainty == .safe }, "\(before.found)")
        let bytes = before.applying(.safe)
        #expect(
            String(decoding: bytes, as: UTF8.self)
                == String(decoding: example.bytes(example.after, form), as: UTF8.self))
        let after = try Mended(bytes, at: example.path)
        #expect(!after.found.contains { $0.id == example.id }, "\(after.found)")
        #expect(after.fixes(.safe).isEmpty && after.applying(.safe) == bytes)
        #expect(after.journal.privateFiles == before.journal.privateFiles)
        #expect(after.journal.days.mapValues(\.hasPrivate) == before.journal.days.mapValues(\.hasPrivate))
        if let (key, text) = example.reads { #expect(FrontMatter(bytes)[key]?.text == text) }
    }

    @Test(arguments: private_ + others)
    func `what is read and what is hidden stay as they were`(example: Case) throws {
        let before = try Mended(Array(example.before.utf8), at: example.path)
        let after = try Mended(before.applying(.safe), at: example.path)
        #expect(after.open == before.open)
        #expect(!before.open.isEmpty)
    }

    // MARK: What is only suggested

    static let suggestions: [Case] = [
        Case("front-matter-comment", "---\ntitle: goal #1\nmood: 6\n---\n", "---\ntitle: \"goal #1\"\nmood: 6\n---\n"),
        Case(
            "front-matter-not-understood", "---\ntags: [work, home\nmood: 6\n---\n",
            "---\ntags: [work, home]\nmood: 6\n---\n"),
        Case(
            "front-matter-not-understood", "---\ntitle: \"a walk\nmood: 6\n---\n",
            "---\ntitle: \"a walk\"\nmood: 6\n---\n"),
        Case(
            "front-matter-not-understood", "---\ntitle: 'it's me'\nmood: 6\n---\n",
            "---\ntitle: \"it's me\"\nmood: 6\n---\n"),
        Case("front-matter-not-understood", "---\nmood:6\nsleep: 7h\n---\n", "---\nmood: 6\nsleep: 7h\n---\n"),
        Case(
            "front-matter-not-understood", "---\nnote: a: b #1\nmood: 6\n---\n",
            "---\nnote: \"a: b\" #1\nmood: 6\n---\n"),
        Case(
            "front-matter-anchor", "---\nnote: &me and Sam\nmood: 6\n---\n",
            "---\nnote: \"&me and Sam\"\nmood: 6\n---\n"),
        Case(
            "front-matter-tag", "---\nnote: !important call\nmood: 6\n---\n",
            "---\nnote: \"!important call\"\nmood: 6\n---\n"),
        Case("setting-unknown", "week-start: monday\n", "week-starts: monday\n", at: "journal.yaml"),
        Case(
            "setting-unknown", "trackers: {steps: {agregate: sum}}\n", "trackers: {steps: {aggregate: sum}}\n",
            at: "journal.yaml"),
        Case(
            "private-unclosed", "Woke.\n\n<!-- private -->\nCalled.\n",
            "Woke.\n\n<!-- private -->\nCalled.\n<!-- /private -->\n"),
        Case(
            "private-unclosed", "Woke.\n\n<!-- private -->\n<!-- private -->\nCalled.",
            "Woke.\n\n<!-- private -->\n<!-- private -->\nCalled.\n<!-- /private -->\n<!-- /private -->"),
        Case(
            "nearly-private", "Woke.\n\n<!- private ->\n\nCalled.\n\n<!-- /private -->\n",
            "Woke.\n\n<!-- private -->\n\nCalled.\n\n<!-- /private -->\n"),
    ]

    @Test(arguments: suggestions)
    func `what could be meant otherwise is only suggested`(example: Case) throws {
        let before = try Mended(Array(example.before.utf8), at: example.path)
        #expect(!before.found.contains { $0.id == example.id && $0.fix?.certainty == .safe })
        let bytes = before.applying(.suggestion)
        #expect(String(decoding: bytes, as: UTF8.self) == example.after)
        #expect(
            try !Mended(bytes, at: example.path).found.contains {
                $0.id == example.id && $0.fix != nil && example.before.contains("#1") == false
            })
    }

    /// Texts in which there is something to mend, and nobody but the writer may.
    static let unmended: [String] = [
        "---\nprivate: [true\nmood: 6\n---\n",
        "---\nnote: a: my private matter\n---\n", "---\nprivate: true\nnote: a: b\n---\n",
        "---\nnote: a: (privat) b\n---\n",
        "---\nprivate: no\nprivate: no\n---\n", "---\nmood: 6\nprivate: true\n",
        "---\nmood: 6\n\nprivate: true\n", "---\nsleep: 7h\nsleep: 8h\n---\n",
        "---\nsleep: 7h\nsleep: 7h\n  more\n---\n",
        "---\na: &x 1\nb: *x\n---\n", "---\ncoffee: !!int 2\n---\n", "---\nprivat: no\n---\n",
        "---\nprivate: no\nprivat: true\n---\n", "A line [private]\n", "A line #family/privat\n", "é#private\n",
        "A line #private-ish\n", "<!-- private: family -->\nx\n<!-- /private -->\n", "---\nvisibility: private\n---\n",
        "```\n<!-- private -->\n```\n", "---\ntitle: x\n bad: y\n---\n", "---\nnote: a: b\n  and more\n---\n",
        "---\nlist: [1, , 2]\n---\n", "---\njust words\n---\n",
    ]

    @Test(arguments: unmended)
    func `nothing is mended unasked where something private or two meanings may be`(text: String) throws {
        let file = try Mended(Array(text.utf8), at: "2026-03-05.md")
        #expect(file.found.contains { $0.severity != .hint } || text.contains("private: true\n---"), "nothing is found")
        #expect(file.fixes(.safe).isEmpty, "\(file.found)")
    }
}
