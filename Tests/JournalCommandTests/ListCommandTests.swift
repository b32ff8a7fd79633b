import JournalTesting
import Testing

/// Lists of items: the fields each kind has, the filters, the formats.
struct ListCommandTests {
    private let journal: TemporaryJournal

    init() throws {
        journal = try SmallJournal.make()
    }

    private func list(_ arguments: [String]) throws -> String {
        let result = try Executable.run(["list"] + arguments + ["--journal", journal.root] + SmallJournal.today)
        #expect(result.status == 0, "\(result.error)")
        return result.text
    }

    /// The names of the first item's own members, in order: those six spaces in.
    private func fields(_ json: String) -> [String] {
        let lines = json.split(separator: "\n").drop { $0 != "    {" }.prefix { !$0.hasPrefix("    }") }
        return lines.filter { $0.hasPrefix("      \"") }.map { String($0.dropFirst(7).prefix { $0 != "\"" }) }
    }

    @Test(arguments: [
        ("moods", ["rating", "max", "value", "emotions", "note"]),
        (
            "thoughts",
            [
                "situation", "thoughts", "emotions", "distortions", "evidenceFor", "evidenceAgainst", "balanced",
                "beliefAfter",
            ]
        ),
        ("activities", ["what", "state", "pleasure", "mastery"]),
        ("exposures", ["what", "before", "peak", "after", "expected", "expectedBelief", "happened", "learned"]),
        ("urges", ["what", "urge", "max", "acted", "skill"]),
        ("homework", ["text", "state", "count", "obstacles", "session", "doneOn", "due"]),
        ("measures", ["measure", "total", "complete", "answers", "subscales"]),
        ("trackers", ["name", "value", "max", "unit"]),
        ("ratings", ["goal", "rating", "level", "note"]),
        ("wins", ["text", "state", "doneOn"]),
        ("setbacks", ["text", "state", "doneOn"]),
        ("discuss", ["text", "state", "doneOn"]),
        ("first", ["text", "state", "doneOn"]),
        ("helped", ["text", "state", "doneOn"]),
        ("events", ["text", "state", "doneOn"]),
        (
            "goals",
            [
                "id", "name", "kind", "status", "statusSince", "measures", "since", "by", "agreed", "why", "values",
                "supports", "steps", "obstacles", "levels", "reviews", "learned",
            ]
        ),
        ("sessions", ["number", "with", "next", "held", "therapy"]),
    ])
    func `every kind has the fields it is documented with`(kind: String, expected: [String]) throws {
        let json = try list([kind, "--format", "json"])
        #expect(json.hasPrefix("{\n  \"schema\": \"journal.list/1\",\n  \"kind\": \"\(kind)\",\n  \"items\": ["))
        #expect(fields(json) == ["date", "time", "source", "tags", "goals"] + expected, "\(json)")
        let csv = try list([kind, "--format", "csv"])
        let header = csv.prefix { $0 != "\r\n" }.split(separator: ",").map(String.init)
        #expect(header == ["date", "time"] + expected + ["tags", "goals", "file", "line"])
    }

    @Test func `a mood has its figures and its place`() throws {
        #expect(
            try list(["moods", "--format", "json"]) == """
                {
                  "schema": "journal.list/1",
                  "kind": "moods",
                  "items": [
                    {
                      "date": "2026-03-10",
                      "time": "08:15",
                      "source": {
                        "file": "days/2026-03-10.md",
                        "line": 7,
                        "column": 3,
                        "endLine": 7,
                        "endColumn": 62
                      },
                      "tags": [
                        "panic"
                      ],
                      "goals": [],
                      "rating": 4,
                      "max": 10,
                      "value": 4,
                      "emotions": [
                        {
                          "name": "anxious",
                          "intensity": 70
                        },
                        {
                          "name": "tired",
                          "intensity": null
                        }
                      ],
                      "note": "dreading the stand-up"
                    }
                  ]
                }

                """)
    }

    @Test(arguments: [
        (["moods", "--since", "2026-03-11"], 0), (["moods", "--since", "2026-03-10"], 1),
        (["moods", "--until", "2026-03-10"], 1), (["moods", "--until", "2026-03-09"], 0),
        (["moods", "--since", "8d"], 0), (["moods", "--since", "9d"], 1), (["moods", "--since", "2w"], 1),
        (["moods", "--since", "yesterday"], 0), (["moods", "--until", "today"], 1),
        (["moods", "--since", "tue"], 0), (["moods", "--until", "tomorrow"], 1), (["moods", "--until", "Tuesday"], 1),
        (["moods", "--tag", "panic"], 1), (["moods", "--tag", "#Panic"], 1), (["moods", "--tag", "pan"], 0),
        (["exposures", "--goal", "speak-up"], 1), (["moods", "--goal", "speak-up"], 0),
        (["ratings", "--goal", "speak-up"], 1),
    ])
    func `filters choose by date, tag and goal`(arguments: [String], count: Int) throws {
        let rows = try list(arguments + ["--format", "csv"]).split(separator: "\r\n").count - 1
        #expect(rows == count)
    }

    @Test func `nothing later than today is listed`() throws {
        let result = try Executable.run(
            ["list", "moods", "--format", "csv", "--journal", journal.root, "--today", "2026-03-09"])
        #expect(result.text.split(separator: "\r\n").count == 1)
    }

    @Test func `a table leaves empty columns out and ends with the place`() throws {
        #expect(
            try list(["wins"]) == """
                date        text                         state  place
                2026-03-10  spoke first in the stand-up  open   days/2026-03-10.md:32

                """)
    }

    @Test func `a goal is listed with all of its obstacles, shared on the page or not`() throws {
        let json = try list(["goals", "--format", "json"])
        #expect(json.contains("I sleep badly"))
        #expect(json.contains("The meeting is early"))
    }
}
