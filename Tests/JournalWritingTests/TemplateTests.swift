import JournalModel
import JournalReading
import JournalTesting
import JournalText
import JournalWriting
import Testing

/// Templates, and how values stand in them.
struct TemplateTests {
    private static func values(
        _ title: String = "", time: String? = nil, lines: [String: [String]] = [:]
    ) throws -> TemplateValues {
        let date = try #require(CivilDate("2026-03-05"))
        let time = time.flatMap { text -> ClockTime? in
            let parts = text.split(separator: ":").compactMap { Int($0) }
            return ClockTime(hour: parts[0], minute: parts[1])
        }
        return TemplateValues(date: date, time: time, words: ["title": title, "with": "Dr. M."], lines: lines)
    }

    /// A template, the title, and the note.
    static let fillings: [(String, String, String)] = [
        ("# {{title}}\n", "Stand-up", "# Stand-up\n"),
        ("{{ Title }} {{TITLE}}", "x", "x x"),
        ("{{date}} {{date:DD.MM.YYYY}} {{weekday}}", "", "2026-03-05 05.03.2026 Thursday"),
        ("{{yesterday}} {{tomorrow}}", "", "2026-03-04 2026-03-06"),
        ("{{time}}|{{time:YYYY}}", "", "|2026"),
        ("{{unknown}} {{title:x}} {{}} {{ti{{title}} {title}", "x", "{{unknown}} {{title:x}} {{}} {{tix {title}"),
        ("{{tit\nle}}", "x", "{{tit\nle}}"),
        ("<% tp.file.title %> {{#if a}}{{title}}{{/if}}", "x", "<% tp.file.title %> {{#if a}}x{{/if}}"),
        ("---\ntitle: {{title}}\n---\n{{title}}", "a: b #c", "---\ntitle: 'a: b #c'\n---\na: b #c"),
        ("---\ntitle: {{title}}  # mine\n---\n", "", "---\ntitle:   # mine\n---\n"),
        ("---\ntitle: \"{{title}}\"\n---\n", "say \"no\" \\", "---\ntitle: \"say \\\"no\\\" \\\\\"\n---\n"),
        ("---\ntitle: '{{title}}'\n---\n", "it's", "---\ntitle: 'it''s'\n---\n"),
        ("---\naliases: [{{title}}, b]\n---\n", "a, b", "---\naliases: ['a, b', b]\n---\n"),
        ("---\naliases:\n  - {{title}}\n---\n", "- a", "---\naliases:\n  - '- a'\n---\n"),
        ("---\ntitle: With {{with}}: {{title}}\n---\n", "a", "---\ntitle: 'With Dr. M.: a'\n---\n"),
        ("---\ndate: {{date}}\nat: {{date:HH:mm}}x\n---\n", "", "---\ndate: 2026-03-05\nat: ':x'\n---\n"),
        ("--- \r\ntitle: {{title}}\r\n...\r\nend", "a b", "--- \r\ntitle: a b\r\n...\r\nend"),
        ("\u{FEFF}---\ntitle: {{title}}\n---\n", "#", "\u{FEFF}---\ntitle: '#'\n---\n"),
        ("---\nnever closed: {{title}}\n", "a: b", "---\nnever closed: a: b\n"),
        ("# {{title}}", "two\nlines", "# two lines"),
    ]

    @Test(arguments: fillings)
    func `placeholders take their values and every other byte stays`(
        template: String, title: String, note: String
    ) throws {
        let filled = Template(template).filled(try Self.values(title))
        #expect(String(decoding: filled, as: UTF8.self) == note)
    }

    @Test func `lines end as the template's lines do, and bytes that are no text stay`() throws {
        let values = try Self.values(lines: ["homework": ["- [ ] a", "- [ ] b"]])
        let crlf = Template("x\r\n{{homework}}\r\n").filled(values)
        #expect(String(decoding: crlf, as: UTF8.self) == "x\r\n- [ ] a\r\n- [ ] b\r\n")
        #expect(Template([0xFF] + Array("{{date}}".utf8)).filled(values) == [0xFF] + Array("2026-03-05".utf8))
    }

    /// Worked out from a calendar; the letters are those of Moment's documentation.
    static let dates: [(String, String, String)] = [
        ("2026-03-05", "dddd, D MMMM YYYY", "Thursday, 5 March 2026"),
        ("2026-03-05", "ddd dd d E Do", "Thu Th 4 4 5th"),
        ("2026-03-01", "MMM M MM YY Q Do d E", "Mar 3 03 26 1 1st 0 7"),
        ("2026-03-22", "Do", "22nd"), ("2026-03-11", "Do", "11th"), ("2026-03-23", "Do", "23rd"),
        ("2026-01-01", "GGGG-[W]WW", "2026-W01"), ("2027-01-01", "GGGG-[W]WW", "2026-W53"),
        ("2024-12-31", "DDD DDDD GGGG W", "366 366 2025 1"),
        ("2026-03-05", "[Day] YYYY/MM-DD", "Day 2026/03-05"),
        ("2026-03-05", "[open", "[open"),
    ]

    @Test(arguments: dates) func `a day is written as a pattern says`(day: String, pattern: String, text: String) throws
    {
        #expect(DateText(try #require(CivilDate(day))).text(pattern) == text)
    }

    @Test func `a time is written as a pattern says, and nothing where there is none`() throws {
        let date = try #require(CivilDate("2026-03-05"))
        #expect(DateText(date, ClockTime(hour: 0, minute: 5)).text("HH:mm h:mm a") == "00:05 12:05 am")
        #expect(DateText(date, ClockTime(hour: 13, minute: 5)).text("H:m hh A") == "13:5 01 PM")
        #expect(DateText(date).text("HH") == "")
    }

    /// `day-file:` and `date-pattern:`, and the path of 5 March 2026.
    static let dayFiles: [(String, String?, String)] = [
        ("days/YYYY/YYYY-MM-DD.md", nil, "days/2026/2026-03-05.md"),
        ("Daily/YYYYMMDD.md", nil, "Daily/20260305.md"),
        ("Mood/YYYY-MM/DD.md", nil, "Mood/2026-03/05.md"),
        ("D/D.M.YYYY.md", "D.M.YYYY", "D/5.3.2026.md"),
        ("diary.md", nil, "diary.md"),
    ]

    @Test(arguments: dayFiles)
    func `the note of a day lies where day-file says`(file: String, pattern: String?, path: String) throws {
        var settings = JournalSettings()
        settings.dayFile = file
        settings.datePattern = pattern
        #expect(DayFile.path(of: try #require(CivilDate("2026-03-05")), settings: settings).description == path)
    }

    static let names: [(String, String)] = [
        ("Say something in the weekly team meeting", "say-something-in-the-weekly-team"),
        ("  Don't -- stop!  ", "dont-stop"), ("Ärger & Co.", "ärger-co"), ("לדבר בישיבה", "לדבר-בישיבה"),
        ("🙂", "goal"), ("", "goal"), ("../../etc/passwd", "etc-passwd"), ("-rf", "rf"), (".hidden", "hidden"),
        ("2026-03-05", "goal-2026-03-05"), ("42", "goal-42"), ("Private", "goal-private"), ("privat", "goal-privat"),
        ("Win", "goal-win"), ("a\u{0}b\nc", "a-b-c"),
        ("Donaudampfschifffahrtsgesellschaftskapitän", "donaudampfschifffahrtsgesellscha"),
    ]

    @Test(arguments: names) func `a file's name is made of letters, digits and hyphens`(words: String, name: String) {
        #expect(NoteName.slug(words, kind: "goal") == name)
    }
}
