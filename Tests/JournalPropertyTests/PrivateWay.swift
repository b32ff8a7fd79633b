import JournalTesting

/// A way to say that an entry is private: the entry as it is written in that way, and nothing of it in the open.
struct PrivateWay: Sendable {
    let name: String
    /// Added at the end of a note: the content under its heading, in the words of a heading's level.
    let text: @Sendable (Content, _ word: String, _ level: Int) -> String

    init(_ name: String, _ text: @escaping @Sendable (Content, _ word: String, _ level: Int) -> String) {
        self.name = name
        self.text = text
    }

    private static func heading(_ content: Content, _ level: Int) -> String {
        content.heading.isEmpty ? "" : String(repeating: "#", count: level) + " " + content.heading + "\n\n"
    }

    /// A heading that hides what stands below it.
    private static func section(_ title: String) -> PrivateWay {
        PrivateWay("section \(title)") { content, word, level in
            String(repeating: "#", count: level) + " \(title)\n\n\(word) #share\n\n" + heading(content, level + 1)
                + content.item(word)
        }
    }

    /// A mark behind an item, with what is nested in it.
    private static func item(_ mark: String) -> PrivateWay {
        PrivateWay("item \(mark)") { content, word, level in
            heading(content, level) + "- \(content.line(word)) \(mark)\n"
                + content.nested(word).map { "  - \($0)\n" }.joined() + "  - \(word) #win\n"
        }
    }

    /// Comments around the content, heading and all.
    private static func region(_ open: String, _ close: String) -> PrivateWay {
        PrivateWay("region \(open.split(separator: "\n").joined(separator: " "))") { content, word, level in
            "\(open)\n" + heading(content, level) + content.item(word) + "\n\(word) #share\n\(close)\n"
        }
    }

    /// Every way that the format names, in doubt included. `Geheim` is a word set under `headings:`.
    static func all(hasOwnWord: Bool) -> [PrivateWay] {
        [
            item("#private"), item("(private)"), item("#privat"),
            section("Stuff #private"), section("Stuff (private)"), section("Private"),
            PrivateWay("paragraph with its list") { content, word, level in
                heading(content, level) + "\(content.line(word)) #private\n- \(word) #win\n" + content.item(word)
            },
            PrivateWay("quote") { content, word, _ in
                "> ## Private\n>\n> \(word) #share\n>\n> - \(content.line(word))\n"
            },
            PrivateWay("row") { content, word, level in
                String(repeating: "#", count: level)
                    + " Mood\n\n| time | mood | note |\n|---|---|---|\n| 09:00 | 1 | \(word) #private |\n"
            },
            PrivateWay("header row") { content, word, level in
                String(repeating: "#", count: level)
                    + " Mood\n\n| time | mood | note #private |\n|---|---|---|\n| 09:00 | 1 | \(word) |\n"
            },
            region("<!-- private -->", "<!-- /private -->"), region("<!-- PRIVATE  -->", "<!-- / private -->"),
            region("<!-- private -->\n<!-- private -->\n\n<!-- /private -->", "<!-- /private -->"),
            region("<!-- privat -->", "<!-- /private -->"), region("<!-- private -->", ""),
            region("<div>\n<!-- private -->\n</div>\n", "<div><!-- /private --></div>"), region("%%", "%%"),
            region("%% private", ""),
            PrivateWay("comment in an item") { content, word, level in
                heading(content, level) + "- <!-- private -->\(content.line(word))<!-- /private -->\n"
            },
            PrivateWay("percent signs in an item") { content, word, level in
                heading(content, level) + "- %% \(content.line(word)) %%\n"
            },
        ] + (hasOwnWord ? [section("Geheim")] : [])
    }

    /// Front matter that hides its file, or all of its keys; `@` stands for them.
    static let heads = [
        "private: true\n@", "@private: yes\n", "private:\n@", "private: 1\n@", "@tags: [private]\n",
        "tags: private\n@", "@list: [1, , 2]\nprivate: true\n", "is-private: true\n@",
    ]

    /// Comments of YAML that hide a key each, in a file without another word.
    static let hiddenKeys = "phq9: 27 # private\nmood: 1 # private\nenergy: 1 # private\nsleep: 1h # private\n"
}
