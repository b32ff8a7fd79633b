import JournalTesting
import Testing

/// Dates in names, headings and front matter.
struct DateTests {
    @Test(arguments: [
        // Built in: nothing is set.
        (["2026-03-05", "2026-03-06"], nil),
        (["20260305", "20260306"], nil),
        (["2026-03-05 Thursday", "2026-03-06-friday"], nil),
        // A day above 12 proves the order.
        (["05.03.2026", "13.03.2026"], "DD.MM.YYYY"),
        (["5.3.2026", "13.3.2026"], "D.M.YYYY"),
        (["05-03-2026", "31-03-2026"], "DD-MM-YYYY"),
        (["03-05-2026", "03-31-2026"], "MM-DD-YYYY"),
        (["05_03_2026", "31_03_2026"], "DD_MM_YYYY"),
        (["2026.03.05", "2026.03.06"], "YYYY.MM.DD"),
        (["2026_03_05"], "YYYY_MM_DD"),
        (["5 March 2026", "6 March 2026"], "D MMMM YYYY"),
        (["5 Mar 2026", "16 Mar 2026"], "D MMMM YYYY"),
        (["March 5, 2026", "March 6, 2026"], "MMMM D, YYYY"),
        (["Thursday 5 March 2026", "Friday 6 March 2026"], "dddd D MMMM YYYY"),
        (["Thu, 5 March 2026"], "dddd, D MMMM YYYY"),
        (["Donnerstag 05.03.2026", "Freitag 13.03.2026"], "dddd DD.MM.YYYY"),
        (["2026-03-05 czwartek", "2026-03-06 piątek"], "YYYY-MM-DD dddd"),
        // No dates, or not such as tell a day.
        (["1.2.3 release", "Recipe 12-04", "12345678901"], nil),
        (["2026-W10", "2026-03", "2026"], nil),
    ])
    func `names give the pattern that is needed`(names: [String], pattern: String?) throws {
        let vault = try Vault(Dictionary(uniqueKeysWithValues: names.map { ($0 + ".md", "Mood: 6\n") }))
        #expect(try vault.proposal() == pattern.map { ["date-pattern: \"\($0)\""] } ?? [])
    }

    @Test(arguments: [
        ("## 05.03.2026\nMood: 6\n## 13.03.2026\nMood: 5\n", "DD.MM.YYYY"),
        ("## 3/5/2026\nMood: 6\n## 3/13/2026\nMood: 5\n", "M/D/YYYY"),
        ("## 20260305\nMood: 6\n", "YYYYMMDD"),
        ("---\ndate: 13/03/2026\ntype: day\nmood: 6\n---\n", "DD/MM/YYYY"),
    ])
    func `headings and the key date give it as well`(text: String, pattern: String) throws {
        #expect(try Vault(["all.md": text]).proposal() == ["date-pattern: \"\(pattern)\""])
    }

    @Test func `whether day or month comes first is asked where nothing proves it`() throws {
        let vault = try Vault(["02-01-2026.md": "Mood: 6\n", "03-04-2026.md": "Mood: 6\n"])
        let text = try vault.doctor().text
        #expect(text.contains("2 dates could be DD-MM-YYYY or MM-DD-YYYY"))
        #expect(text.contains("\n# date-pattern: \"DD-MM-YYYY\"\n"))
        #expect(text.contains("\n# date-pattern: \"MM-DD-YYYY\"\n"))
        #expect(try vault.proposal() == [])
    }

    @Test func `a day and a month of one number need no pattern`() throws {
        let vault = try Vault(["02.02.2026.md": "Mood: 6\n", "03.03.2026.md": "Mood: 6\n"])
        let text = try vault.doctor().text
        #expect(text.contains("journal reads 2 days with notes, 2 days with a mood."))
        #expect(!text.contains("Which comes first"))
        #expect(try vault.proposal() == [])
        // Beside others that pattern is asked for, or proved, by the others.
        let mixed = try Vault(["02.02.2026.md": "Mood: 6\n", "13.03.2026.md": "Mood: 6\n"])
        #expect(try mixed.proposal() == ["date-pattern: \"DD.MM.YYYY\""])
    }

    @Test func `whether day or month comes first is asked where both are proved`() throws {
        let vault = try Vault(["13-01-2026.md": "a\n", "01-13-2026.md": "b\n"])
        let text = try vault.doctor().text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(text.contains("1 can only have the day first, 1 only the month."))
        #expect(try vault.proposal() == [])
    }

    @Test func `one pattern can be set, and the rarer one is not placed`() throws {
        let vault = try Vault(["13.01.2026.md": "a\n", "14.01.2026.md": "b\n", "15 March 2026.md": "c\n"])
        #expect(try vault.proposal() == ["date-pattern: \"DD.MM.YYYY\""])
        #expect(try vault.doctor().text.contains("1 date written as D MMMM YYYY"))
    }

    @Test(arguments: [
        ("5. März 2026", "the month in German"), ("8 août 2026", "the month in French"),
        ("2026-W10", "named by a week"), ("2026-03", "named by a month"), ("March 5th, 2026", "with an ordinal"),
    ])
    func `a name that tells no day is said to`(name: String, words: String) throws {
        let vault = try Vault([name + ".md": "Mood: 6\n"])
        #expect(try vault.doctor().text.contains(words))
        #expect(try vault.proposal() == [])
    }

    @Test func `impossible dates prove nothing`() throws {
        #expect(try Vault(["99.99.2026.md": "a\n"]).proposal() == [])
        #expect(try Vault(["31-02-2026.md": "a\n", "02-03-2026.md": "b\n"]).proposal() == [])
    }

    @Test func `new days are put where the old ones lie`() throws {
        var files = ["Therapy/2026-03-04.md": "---\nsession: 1\n---\n"]
        for day in 5...9 { files["Journal/2026/2026-03/2026-03-0\(day).md"] = "Mood: 6\n" }
        #expect(try Vault(files).proposal() == ["day-file: \"Journal/YYYY/YYYY-MM/YYYY-MM-DD.md\""])
    }
}
