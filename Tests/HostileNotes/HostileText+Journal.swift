/// What a journal's own marks are made of.
extension HostileText {
    package static let journal: [HostileText] = [
        HostileText("tags on one line") { numbered($0) { "#t\($0) " } },
        HostileText("one tag on one line", again: "#tag "),
        HostileText("marking tags on one line", again: "#win "),
        HostileText("tags of goals on one line") { numbered($0) { "#goal/x\($0) " } },
        HostileText("tags on lines") { numbered($0) { "- did it #t\($0) 1/2\n" } },
        HostileText("tags on a heading and lines below") {
            Array("## ".utf8) + numbered($0 / 4) { "#t\($0) " } + Array("\n\n".utf8) + again("- Mood: 4 #a\n", $0 / 2)
        },
        HostileText("fields on one line") { numbered($0) { "a\($0):: 1 " } },
        HostileText("fields in brackets") { numbered($0) { "[a\($0):: 1] " } },
        HostileText("fields of tasks", again: "[due:: 2026-03-05] "),
        HostileText("tags and fields on one line") { numbered($0) { "#t\($0) a\($0):: 1 " } },
        HostileText("open fields", again: "[a:: b "),
        HostileText("colons", again: "a::"),
        HostileText("moods on lines", again: "- Mood: 4/10 anxious 70, tired 30\n"),
        HostileText("moods below a heading") { Array("## Mood\n\n".utf8) + again("- 08:15 4/10 anxious 70\n", $0) },
        HostileText("feelings on one line") { Array("Mood: 4 ".utf8) + numbered($0) { "e\($0) 7, " } },
        HostileText("private regions", again: "<!-- private -->\na\n<!-- /private -->\n"),
        HostileText("private regions within each other", again: "<!-- private -->\n"),
        HostileText("private regions in one line", again: "a <!-- private --> b <!-- /private --> "),
        HostileText("closed regions that were never opened", again: "<!-- /private -->\n"),
        HostileText("percent comments", again: "%%a%% b "),
        HostileText("percent comments on lines", again: "%%\na\n%%\nb\n\n"),
        HostileText("open half comments", again: "<!-- private "),
        HostileText("private headings", again: "## Private\n\na\n\n## Notes\n\na\n"),
        HostileText("nearly private headings", again: "## privat\n\na\n\n"),
        HostileText("headings and private lines", again: "## 2026-03-05\n\na #private\n\nb\n\n"),
        HostileText("private items", again: "- a #private\n"),
        HostileText("private rows in items", again: "- | a #private | b |\n"),
        HostileText("private words in brackets", again: "(private) a [private] b "),
        HostileText("nearly private tags", again: "#privat "),
        HostileText("private tags in a long word", again: "a#privat"),
        HostileText("headings that nest") { numbered($0) { String(repeating: "#", count: ($0 - 1) % 6 + 1) + " a\n" } },
        HostileText("headings with days") { numbered($0) { "## 2026-03-0\($0 % 9 + 1)\n\n- Mood: 4\n" } },
        HostileText("headings of sessions", again: "## 2026-03-05 Session 5\n\n- felt better\n\n"),
        HostileText("headings of goals") { numbered($0) { "# Goal: Speak up \($0)\n\n## Steps\n- [ ] a\n" } },
        HostileText("headings of goals with YAML", again: "# Goal: Speak up\n```yaml\nkind: symptom\n```\n"),
        HostileText("steps below many headings", again: "## Steps\n- [x] a\n"),
        HostileText("steps, each below a paragraph", again: "- [x] a\n\nb\n\n"),
        HostileText("reviews", again: "## Reviews\n- 2026-03-05: target from 3 to 2\n"),
        HostileText("homework") { numbered($0) { "- [x] breathe \($0) times\n" } },
        HostileText("homework with one link", again: "- [x] breathe [[calm]]\n"),
        HostileText("homework in the same words", again: "- [ ] breathe\n- [x] breathe\n"),
        HostileText("thought records") { Array("## Thought record\n\n".utf8) + again("- Thought: I fail (80%)\n", $0) },
        HostileText(
            "whole thought records", again: "## Thought record\n- Situation: a\n- Thought: b (80%)\n- For: c\n\n"),
        HostileText("exposures") { Array("## Exposure\n\n".utf8) + again("- shop, SUDS 70 -> 30\n", $0) },
        HostileText("urges") { Array("## Urges\n\n".utf8) + again("- drink 7/10, resisted\n", $0) },
        HostileText("activities") { Array("## Activities\n\n".utf8) + again("- 09:00 walk P5 M3\n", $0) },
        HostileText("ratings of goals") { Array("## Goals\n\n".utf8) + again("- speak-up: 4/10\n", $0) },
        HostileText("ratings of goals that are none") {
            Array("## Goals\n\n".utf8) + numbered($0) { "- x\($0): 4/10\n" }
        },
        HostileText("scores", again: "- phq-9:: 1,2,3,0,1,2,3,0,1\n"),
        HostileText("private scores") {
            Array("## Private\n\n".utf8) + again("- phq-9:: 1,2,3,0,1,2,3,0,1\n", $0)
        },
        HostileText("days of which there are none", again: "- 2026-02-30 a\n"),
        HostileText("days far away", again: "- 0000-01-01 a\n- 99999-01-01 b\n- 9999-12-31 c\n"),
        HostileText("times and days", again: "08:15 2026-03-05 "),
        HostileText("huge numbers") { Array("Mood: ".utf8) + again("9", $0) },
        HostileText("lines with huge numbers", again: "- Mood: 99999999999999999999999999 - x::88888888888888888888\n"),
        HostileText("silencing comments", again: "<!-- journal: ignore mood-out-of-range -->\n\nMood: 12\n\n"),
        HostileText("one silencing comment with many ids") {
            Array("<!-- journal: ignore ".utf8) + again("mood-out-of-range, ", $0) + Array("-->\n\na\n".utf8)
        },
        HostileText("rows of a table") { Array("| mood | note |\n|---|---|\n".utf8) + again("| 4 | a |\n", $0) },
        HostileText("cells of one row") {
            again("|a", $0 / 3) + Array("\n".utf8) + again("|-", $0 / 3) + again("|b", $0 / 3)
        },
        HostileText("a wide table with short rows") {
            again("|a", $0 / 3) + Array("\n".utf8) + again("|-", $0 / 3) + again("\na", $0 / 3)
        },
        HostileText("one wide cell") { Array("| a |\n|---|\n| ".utf8) + again("word ", $0) + Array("|\n".utf8) },
        HostileText("tables", again: "| a |\n|---|\n| b |\n\n"),
        HostileText("rows that go on after comments") {
            Array("| a |\n|---|\n".utf8) + again("| b |\n\n<!-- c -->\n\n", $0)
        },
        HostileText("rows without a header", again: "| a | b |\n\n"),
        HostileText("delimiter rows", again: "|-|-|\n|-|\n"),
        HostileText("links at the end of a line", again: "[[a]] "),
        HostileText("words with signs of tasks", again: "a ✅ 2026-03-05 "),
        HostileText("signs of tasks", again: "⏫ "),
        HostileText("words with emphasis", again: "a **b** c "),
        HostileText("merge markers", again: "<<<<<<<\n"),
    ]
}
