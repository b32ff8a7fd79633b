import JournalModel
import JournalReport
import JournalText
import Testing

/// Pages as Markdown.
struct MarkdownRendererTests {
    @Test func `blocks have an empty line between them`() {
        let blocks: [Block] = [
            .heading(1, ["For the session"]),
            .paragraph([.strong(["Went well:"]), " ", .excerpt(excerpt("said no")), "."]),
            .bullets([["a"], ["b"]]),
            .numbered([["one"], ["two"]]),
            .rule,
        ]
        #expect(
            MarkdownRenderer().render(blocks) == """
                # For the session

                **Went well:** said no.

                - a
                - b

                1. one
                2. two

                ---

                """)
    }

    @Test func `a narrow table is drawn with its columns in line`() {
        let table = Block.Table(
            header: [[], ["12 Jan"], ["4 Mar"]], alignments: [.left, .right, .right],
            rows: [[["PHQ-9"], ["16"], [.strong(["10"])]], [["日本"], ["1"]]])
        #expect(
            MarkdownRenderer().render([.table(table)]) == """
                |       | 12 Jan |  4 Mar |
                | :---- | -----: | -----: |
                | PHQ-9 |     16 | **10** |
                | 日本  |      1 |        |

                """)
    }

    @Test func `a wide table stays compact`() {
        let words = String(repeating: "word ", count: 20) + "end"
        let table = Block.Table(
            header: [["a"], ["b"]], alignments: [.left, .right], rows: [[[.text(words)], ["1"]]])
        #expect(
            MarkdownRenderer().render([.table(table)]) == """
                | a | b |
                | :-- | --: |
                | \(words) | 1 |

                """)
    }

    @Test func `a sparkline in backticks stays one`() {
        #expect(MarkdownRenderer().render([.paragraph(["`▅▅·▅` Wed 4"])]) == "`▅▅·▅` Wed 4\n")
    }

    @Test func `a page in a file has front matter and links`() {
        let files = [RelativePath("days/2026/2026-03-10 (Tue) é.md")]
        let links = MarkdownLinks(files: files, from: "/home/a/j/reports", toRoot: "/home/a/j")
        let report = Report(
            title: "For the session", period: DateSpan(CivilDate(dayNumber: 20_516)),
            today: CivilDate(dayNumber: 20_516),
            sections: [
                ReportSection(
                    id: "wins", blocks: [.paragraph(["said no (", .link("10 Mar", file: 0), ")"])], figures: .null)
            ],
            privateDays: 0, withholdsPositiveRiskItem: false)
        #expect(
            report.markdownFile(links: links) == """
                ---
                type: report
                schema: journal.report/1
                from: 2026-03-04
                to: 2026-03-04
                ---

                # For the session

                said no ([10 Mar](../days/2026/2026-03-10%20%28Tue%29%20%C3%A9.md))

                """)
        #expect(report.markdown == "# For the session\n\nsaid no (10 Mar)\n")
    }

    @Test(arguments: [
        ("/j/reports", "/j", "../a.md"),
        ("/j", "/j", "a.md"),
        ("/", "/j", "j/a.md"),
        ("/home/x y", "/home/z w/j", "../z%20w/j/a.md"),
        ("/j/reports/2026", "/j", "../../a.md"),
    ])
    func `links lead from the page's folder`(folder: String, root: String, expected: String) {
        let links = MarkdownLinks(files: [RelativePath("a.md")], from: folder, toRoot: root)
        #expect(MarkdownRenderer(links: links).render([.paragraph([.link("x", file: 0)])]) == "[x](\(expected))\n")
    }

    @Test func `a link to a file that is not there is its label`() {
        let links = MarkdownLinks(files: [], from: "/j", toRoot: "/j")
        #expect(MarkdownRenderer(links: links).render([.paragraph([.link("10 Mar", file: 3)])]) == "10 Mar\n")
    }

    @Test func `excerpts are listed in the order of the page`() {
        let report = Report(
            title: "T", period: DateSpan(CivilDate(dayNumber: 0)), today: CivilDate(dayNumber: 0),
            sections: [
                ReportSection(
                    id: "a",
                    blocks: [
                        .paragraph([.strong([.excerpt(excerpt("1"))]), .quoted(excerpt("2"))]),
                        .table(
                            .init(
                                header: [[.named(excerpt("3"))]], alignments: [.left],
                                rows: [[[.excerpt(excerpt("4"))]]])),
                    ], figures: .null),
                ReportSection(id: "b", blocks: [.bullets([[.excerpt(excerpt("5"))]])], figures: .null),
            ], privateDays: 0, withholdsPositiveRiskItem: false)
        #expect(report.excerpts.map(\.text) == ["1", "2", "3", "4", "5"])
    }
}
