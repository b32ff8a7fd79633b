import JournalTesting

/// A journal that lines are written into from outside, and a home of its own for what is remembered of that.
struct CaptureJournal {
    static let day = "days/2026/2026-03-05.md"
    static let start = "---\r\nmood: 6 # a comment\r\n---\r\n\r\n## Mood\r\n\r\n- 07:00 5/10\r\n\r\nNo line end"

    let journal: TemporaryJournal
    let home: TemporaryJournal

    /// - Parameter note: the day's note; `nil` for none.
    init(note: String? = CaptureJournal.start) throws {
        journal = try TemporaryJournal(["journal.yaml": "name: Robin\n"])
        if let note { try journal.write(note, to: CaptureJournal.day) }
        home = try TemporaryJournal()
    }

    var environment: [String: String] { ["HOME": home.root, "XDG_STATE_HOME": home.path("state"), "TZ": "UTC"] }

    var note: String? { journal.read(CaptureJournal.day) }

    /// `log` with words that stand nowhere else.
    func arguments(_ words: String) -> [String] {
        ["log", "--journal", journal.root, "--today", "2026-03-05", "--time", "08:15", "6/10 anxious 70 - \(words)"]
    }

    @discardableResult
    func log(_ words: String) throws -> Executable.Result {
        try Executable.run(arguments(words), environment: environment)
    }

    /// Every file below the journal's folder, and what it holds.
    var files: [String: [UInt8]] {
        Dictionary(
            uniqueKeysWithValues: Files.all(below: journal.root).map { ($0, Files.read(journal.path($0)) ?? []) })
    }

    /// Names of files that nobody should ever see for long.
    var temporaries: [String] {
        Files.all(below: journal.root).filter { path in
            path.split(separator: "/").last?.hasPrefix(".journal-") == true || path.contains("conflicted copy")
        }
    }
}

/// How much is tried: by `JOURNAL_LONG_TESTS=1 swift test -c release --filter JournalCaptureTests` all of it.
enum Amount {
    static let isLong = Environment.isSet("JOURNAL_LONG_TESTS")
}
