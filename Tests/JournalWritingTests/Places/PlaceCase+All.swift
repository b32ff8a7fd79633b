import JournalWriting

extension PlaceCase {
    static let all = days + headings + lists + kept + proseCases
}

extension PlaceCase {
    /// Days' own files.
    static let days: [PlaceCase] = [
        PlaceCase(name: "no note yet", note: nil, expected: "## Mood\n- 21:30 7 calm\n"),
        PlaceCase(name: "an empty note", note: "", expected: "## Mood\n- 21:30 7 calm\n"),
        PlaceCase(
            name: "front matter only", note: "---\ndate: 2026-03-05 # today\nmood: 6\n---\n",
            expected: "---\ndate: 2026-03-05 # today\nmood: 6\n---\n\n## Mood\n- 21:30 7 calm\n"),
        PlaceCase(
            name: "front matter that ends with dots and no line end", note: "---\nmood: 6\n...",
            expected: "---\nmood: 6\n...\n\n## Mood\n- 21:30 7 calm\n"),
        PlaceCase(
            name: "front matter that nobody closed", note: "---\nenergy: 4\n",
            expected: "---\nenergy: 4\n\n## Mood\n- 21:30 7 calm\n"),
        PlaceCase(
            name: "prose without a line end", note: "Woke early.",
            expected: "Woke early.\n\n## Mood\n- 21:30 7 calm\n"),
        PlaceCase(
            name: "blank lines at the end", note: "Woke early.\n\n\n",
            expected: "Woke early.\n\n## Mood\n- 21:30 7 calm\n\n\n"),
        PlaceCase(
            name: "the date in the front matter of a note with another name", path: "notes/walk.md",
            note: "---\ntype: day\ndate: 2026-03-05\n---\nA walk.\n",
            expected: "---\ntype: day\ndate: 2026-03-05\n---\nA walk.\n\n## Mood\n- 21:30 7 calm\n"),
        PlaceCase(
            name: "another heading's section stays whole", entry: win,
            note: "# Thursday\n\n## Mood\n- 6\n\n### Evening\n- 7\n",
            expected: "# Thursday\n\n## Mood\n- 6\n\n### Evening\n- 7\n\n## Wins\n- spoke first\n"),
        PlaceCase(
            name: "headings of the first level have others of it", entry: win, note: "# Mood\n- 6\n",
            expected: "# Mood\n- 6\n\n# Wins\n- spoke first\n"),
        PlaceCase(
            name: "the writer's own word", note: "Früh auf.\n",
            expected: "Früh auf.\n\n## Stimmung\n- 21:30 7 calm\n", headings: ["mood": ["Stimmung", "Laune"]]),
        PlaceCase(
            name: "the format's words with a capital", entry: question, note: "## Mood\n- 6\n",
            expected: "## Mood\n- 6\n\n## To discuss\n- Why now?\n"),
        PlaceCase(
            name: "what helped", entry: helped, note: nil, expected: "## What helped\n- a walk\n"),
        PlaceCase(
            name: "a thought record in a new note", entry: thought, note: nil,
            expected:
                "## Thought record\n\n### 10:20 Stand-up\n\n- Situation: asked for status\n- Emotions: anxiety 40\n"),
        PlaceCase(
            name: "another thought record", entry: thought,
            note: "## Thought record\n### 08:00 Bus\n- Situation: late\n\n## Wins\n- a\n",
            expected:
                "## Thought record\n### 08:00 Bus\n- Situation: late\n\n### 10:20 Stand-up\n\n- Situation: asked for status\n- Emotions: anxiety 40\n\n## Wins\n- a\n"
        ),
    ]

    /// Days as headings.
    static let headings: [PlaceCase] = [
        PlaceCase(
            name: "the day's heading, with the next day's below", path: "notes/2026-03.md",
            note: "# March\n\n## 2026-03-05 Thursday\nWoke.\n\n## 2026-03-06 Friday\nMore.\n",
            expected:
                "# March\n\n## 2026-03-05 Thursday\nWoke.\n\n### Mood\n- 21:30 7 calm\n\n## 2026-03-06 Friday\nMore.\n"
        ),
        PlaceCase(
            name: "the section below the day's heading, not another day's", path: "journal.md",
            note: "## 2026-03-04\n### Mood\n- 4\n\n## 2026-03-05\n### Mood\n- 5\n\n## 2026-03-06\n### Mood\n- 6\n",
            expected:
                "## 2026-03-04\n### Mood\n- 4\n\n## 2026-03-05\n### Mood\n- 5\n- 21:30 7 calm\n\n## 2026-03-06\n### Mood\n- 6\n"
        ),
        PlaceCase(
            name: "a new day after the last", path: "journal.md",
            note: "# Journal\n\n## 2026-03-03 Tuesday\nRain.\n\n## 2026-03-04 Wednesday\nSun.\n",
            expected:
                "# Journal\n\n## 2026-03-03 Tuesday\nRain.\n\n## 2026-03-04 Wednesday\nSun.\n\n## 2026-03-05 Thursday\n\n### Mood\n- 21:30 7 calm\n"
        ),
        PlaceCase(
            name: "a new day before what is private at the end", path: "journal.md",
            note: "# Journal\n\n## 2026-03-04\n\n- 2 low\n\n# Private\n\nx\n",
            expected:
                "# Journal\n\n## 2026-03-04\n\n- 2 low\n\n## 2026-03-05\n\n### Mood\n- 21:30 7 calm\n\n# Private\n\nx\n"
        ),
        PlaceCase(
            name: "a new day between two", path: "journal.md",
            note: "### [[2026-03-04]], Wed\nSun.\n### [[2026-03-06]], Fri\nSnow.\n",
            expected:
                "### [[2026-03-04]], Wed\nSun.\n\n### [[2026-03-05]], Thu\n\n#### Mood\n- 21:30 7 calm\n\n### [[2026-03-06]], Fri\nSnow.\n"
        ),
        PlaceCase(
            name: "a new day before the others, newest first", path: "journal.md",
            note: "# Journal\n\nAbout it.\n\n## 2026-03-04\nSun.\n\n## 2026-03-03\nRain.\n",
            expected:
                "# Journal\n\nAbout it.\n\n## 2026-03-05\n\n### Mood\n- 21:30 7 calm\n\n## 2026-03-04\nSun.\n\n## 2026-03-03\nRain.\n"
        ),
        PlaceCase(
            name: "a new day among others, newest first", path: "journal.md",
            note: "## 2026-03-06\nSnow.\n\n## 2026-03-03\nRain.\n",
            expected: "## 2026-03-06\nSnow.\n\n## 2026-03-05\n\n### Mood\n- 21:30 7 calm\n\n## 2026-03-03\nRain.\n"),
        PlaceCase(
            name: "the writer's own dates", path: "journal.md", note: "## 04.03.2026\nSun.\n",
            expected: "## 04.03.2026\nSun.\n\n## 05.03.2026\n\n### Mood\n- 21:30 7 calm\n", pattern: "DD.MM.YYYY"),
        PlaceCase(
            name: "a new file for a month", path: "notes/2026-03.md", note: nil,
            expected: "## 2026-03-05\n\n### Mood\n- 21:30 7 calm\n"),
        PlaceCase(
            name: "one file, without a day yet", path: "journal.md", note: "# Journal\n\nAbout it.\n",
            expected: "# Journal\n\nAbout it.\n\n## 2026-03-05\n\n### Mood\n- 21:30 7 calm\n"),
        PlaceCase(
            name: "prose below the day's heading", path: "journal.md", entry: prose,
            note: "## 2026-03-05\n### Mood\n- 5\n", expected: "## 2026-03-05\nSlept badly.\n\n### Mood\n- 5\n"),
        PlaceCase(
            name: "days below a heading of their kind", path: "moods.md",
            note: "# Mood\n\n## 2026-03-03\n- 5\n\n## 2026-03-04\n- 6\n",
            expected: "# Mood\n\n## 2026-03-03\n- 5\n\n## 2026-03-04\n- 6\n\n## 2026-03-05\n- 21:30 7 calm\n"),
        PlaceCase(
            name: "a day's own file with another day in it",
            note: "## Mood\n- 5\n\n## 2026-03-04 What I forgot\n- 6\n",
            expected: "## Mood\n- 5\n- 21:30 7 calm\n\n## 2026-03-04 What I forgot\n- 6\n"),
    ]

    /// Lists and their ways.
    static let lists: [PlaceCase] = [
        PlaceCase(
            name: "the last item of the list", note: "## Mood\n- 6\n- 5 tired\n\n## Wins\n- a\n",
            expected: "## Mood\n- 6\n- 5 tired\n- 21:30 7 calm\n\n## Wins\n- a\n"),
        PlaceCase(
            name: "another sign and indentation", note: "## Mood\n  *   6\n  *   5\n",
            expected: "## Mood\n  *   6\n  *   5\n  *   21:30 7 calm\n"),
        PlaceCase(
            name: "a loose list", note: "## Mood\n\n+ 6\n\n+ 5\n\n## Wins\n",
            expected: "## Mood\n\n+ 6\n\n+ 5\n\n+ 21:30 7 calm\n\n## Wins\n"),
        PlaceCase(
            name: "a numbered list", entry: exposure, note: "## Exposure\n1. a: SUDS 50 -> 20\n2. b: SUDS 40 -> 20\n",
            expected:
                "## Exposure\n1. a: SUDS 50 -> 20\n2. b: SUDS 40 -> 20\n3. 10:05 asked: SUDS 80 -> 35\n   - Learned: nobody minds\n"
        ),
        PlaceCase(
            name: "what is nested in the last item", entry: exposure,
            note: "## Exposure\n- a: SUDS 50 -> 20\n  - Learned: x\n",
            expected:
                "## Exposure\n- a: SUDS 50 -> 20\n  - Learned: x\n- 10:05 asked: SUDS 80 -> 35\n  - Learned: nobody minds\n"
        ),
        PlaceCase(
            name: "boxes are not copied", entry: win, note: "## Wins\n- [x] a\n",
            expected: "## Wins\n- [x] a\n- spoke first\n"),
        PlaceCase(
            name: "no line end after the list", note: "## Mood\n- 6", expected: "## Mood\n- 6\n- 21:30 7 calm\n"),
        PlaceCase(
            name: "trailing blanks stay", note: "## Mood  \n- 6  \n\t\n",
            expected: "## Mood  \n- 6  \n- 21:30 7 calm\n\t\n"),
        PlaceCase(
            name: "an empty section", note: "## Mood\n\n## Wins\n", expected: "## Mood\n- 21:30 7 calm\n\n## Wins\n"),
        PlaceCase(
            name: "a heading with a picture and emphasis", note: "## 🙂 *Mood*:\n- 6\n",
            expected: "## 🙂 *Mood*:\n- 6\n- 21:30 7 calm\n"),
        PlaceCase(
            name: "an underlined heading", note: "Mood\n====\n- 6\n\nWins\n====\n",
            expected: "Mood\n====\n- 6\n- 21:30 7 calm\n\nWins\n====\n"),
        PlaceCase(
            name: "the last of two sections", note: "## Mood\n- 6\n\n## Wins\n- a\n\n## Mood\n- 5\n",
            expected: "## Mood\n- 6\n\n## Wins\n- a\n\n## Mood\n- 5\n- 21:30 7 calm\n"),
        PlaceCase(
            name: "a table of moods",
            note: "## Mood\n| time | mood |\n| --- | --- |\n| 08:00 | 5 |\n\n## Wins\n",
            expected: "## Mood\n| time | mood |\n| --- | --- |\n| 08:00 | 5 |\n\n- 21:30 7 calm\n\n## Wins\n"),
        PlaceCase(
            name: "a quote in the section", note: "## Mood\n> - 6\n> - 5\n",
            expected: "## Mood\n> - 6\n> - 5\n\n- 21:30 7 calm\n"),
        PlaceCase(
            name: "a paragraph of mood", note: "## Mood\n6 tired\n", expected: "## Mood\n6 tired\n\n- 21:30 7 calm\n"),
    ]

    /// What must not swallow new lines.
    static let kept: [PlaceCase] = [
        PlaceCase(
            name: "a private section of the same name is passed by",
            note: "## Mood\n- 6\n\n## Mood #private\n- 1\n",
            expected: "## Mood\n- 6\n- 21:30 7 calm\n\n## Mood #private\n- 1\n"),
        PlaceCase(
            name: "the only section of that name is private",
            note: "## Mood #private\n- 1\n\n## Wins\n- left the house\n",
            expected: "## Mood #private\n- 1\n- 21:30 7 calm\n\n## Wins\n- left the house\n", isAsMeant: false),
        PlaceCase(
            name: "a private section at the end", entry: win, note: "## Mood\n- 6\n\n## Private\nsecret\n",
            expected: "## Mood\n- 6\n\n## Wins\n- spoke first\n\n## Private\nsecret\n"),
        PlaceCase(
            name: "a private part of the last section", entry: win, note: "## Mood\n- 6\n\n### Private\nsecret\n",
            expected: "## Mood\n- 6\n\n### Private\nsecret\n\n## Wins\n- spoke first\n"),
        PlaceCase(
            name: "between two private sections", entry: score, note: "###### Private\n## Mood #private\n",
            expected: "###### Private\n\n## Measures\nphq9:: 12\n\n## Mood #private\n"),
        PlaceCase(
            name: "a private title over the rest", entry: win, note: "## Mood\n- 6\n\n# Private\nsecret\n",
            expected: "## Mood\n- 6\n\n## Wins\n- spoke first\n\n# Private\nsecret\n"),
        PlaceCase(
            name: "a private range in the list",
            note: "## Mood\n- 6\n<!-- private -->\n- 1\n<!-- /private -->\n",
            expected: "## Mood\n- 6\n- 21:30 7 calm\n<!-- private -->\n- 1\n<!-- /private -->\n"),
        PlaceCase(
            name: "a private range that nobody closed", entry: win, note: "## Mood\n- 6\n\n<!-- private -->\n- 1\n",
            expected: "## Mood\n- 6\n\n## Wins\n- spoke first\n\n<!-- private -->\n- 1\n"),
        PlaceCase(
            name: "a private item at the end of the list", note: "## Mood\n- 6\n- 1 #private\n",
            expected: "## Mood\n- 6\n- 1 #private\n- 21:30 7 calm\n"),
        PlaceCase(
            name: "a fence that nobody closed", entry: win, note: "Text.\n\n```\ncode\n",
            expected: "Text.\n\n## Wins\n- spoke first\n\n```\ncode\n"),
        PlaceCase(
            name: "a comment that nobody closed", entry: win, note: "Text.\n\n<!-- later\nmore\n",
            expected: "Text.\n\n## Wins\n- spoke first\n\n<!-- later\nmore\n"),
        PlaceCase(
            name: "percent signs that nobody closed", entry: win, note: "Text.\n\n%%\nhidden\n",
            expected: "Text.\n\n## Wins\n- spoke first\n\n%%\nhidden\n"),
        PlaceCase(
            name: "indented code", entry: prose, note: "Text.\n\n    code\n",
            expected: "Text.\n\n    code\n\nSlept badly.\n"),
        PlaceCase(
            name: "a block of HTML", note: "## Mood\n<div>\nhello\n</div>\n",
            expected: "## Mood\n<div>\nhello\n</div>\n\n- 21:30 7 calm\n"),
        PlaceCase(
            name: "a note that is private as a whole", note: "---\nprivate: true\n---\n## Mood\n- 1\n",
            expected: "---\nprivate: true\n---\n## Mood\n- 1\n- 21:30 7 calm\n", isAsMeant: false),
        PlaceCase(
            name: "definitions of links", note: "## Mood\n- 6\n\n[a]: https://example.org\n",
            expected: "## Mood\n- 6\n- 21:30 7 calm\n\n[a]: https://example.org\n"),
        PlaceCase(
            name: "a comment that silences what follows it", entry: win,
            note: "## Wins\n\n<!-- journal: ignore mood-out-of-range -->\n## Mood\n- 14\n",
            expected: "## Wins\n- spoke first\n\n<!-- journal: ignore mood-out-of-range -->\n## Mood\n- 14\n"),
    ]

    /// What stands among the note's own prose.
    static let proseCases: [PlaceCase] = [
        PlaceCase(
            name: "a field in a new note", entry: field, note: nil, expected: "sleep:: 7h\n"),
        PlaceCase(
            name: "a field below another", entry: field, note: "Woke.\n\nenergy:: 4\n\n## Mood\n- 6\n",
            expected: "Woke.\n\nenergy:: 4\nsleep:: 7h\n\n## Mood\n- 6\n"),
        PlaceCase(
            name: "a field below another without a line end", entry: field, note: "energy:: 4",
            expected: "energy:: 4\nsleep:: 7h\n"),
        PlaceCase(
            name: "a field apart from prose", entry: field, note: "Woke.\n", expected: "Woke.\n\nsleep:: 7h\n"),
        PlaceCase(
            name: "a field does not share another's tag", entry: field, note: "energy:: 4 #work\n",
            expected: "energy:: 4 #work\n\nsleep:: 7h\n"),
        PlaceCase(
            name: "prose before the first heading", entry: prose, note: "---\nmood: 6\n---\nWoke.\n\n## Mood\n- 6\n",
            expected: "---\nmood: 6\n---\nWoke.\n\nSlept badly.\n\n## Mood\n- 6\n"),
        PlaceCase(
            name: "prose where all stands below headings", entry: prose, note: "## Mood\n- 6\n",
            expected: "Slept badly.\n\n## Mood\n- 6\n"),
        PlaceCase(
            name: "prose below the title", entry: prose, note: "# Thursday\n\n## Mood\n- 6\n",
            expected: "# Thursday\nSlept badly.\n\n## Mood\n- 6\n"),
        PlaceCase(
            name: "prose after a list", entry: prose, note: "- a\n- b\n",
            expected: "- a\n- b\n\nSlept badly.\n"),
        PlaceCase(
            name: "prose after a quote", entry: prose, note: "> a\n", expected: "> a\n\nSlept badly.\n"),
        PlaceCase(
            name: "prose after a table", entry: prose, note: "| a | b |\n| - | - |\n| 1 | 2 |\n",
            expected: "| a | b |\n| - | - |\n| 1 | 2 |\n\nSlept badly.\n"),
        PlaceCase(
            name: "a score below its heading", entry: score, note: "## Measures\n\ngad7:: 9\n\n## Mood\n- 6\n",
            expected: "## Measures\n\ngad7:: 9\nphq9:: 12\n\n## Mood\n- 6\n"),
        PlaceCase(
            name: "a score in a new section", entry: score, note: "## Mood\n- 6\n",
            expected: "## Mood\n- 6\n\n## Measures\nphq9:: 12\n"),
    ]
}
