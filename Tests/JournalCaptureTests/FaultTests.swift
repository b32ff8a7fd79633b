import JournalTesting
import Testing

/// What the system refuses is said, and nothing is lost by it: neither the file nor what was typed.
struct FaultTests {
    /// What each call may be answered with.
    private static let errors: [String: [String]] = [
        "openat": ["EACCES", "EROFS", "ENOSPC", "EIO", "EINTR", "EMFILE"],
        "read": ["EIO", "EINTR"],
        "write": ["ENOSPC", "EDQUOT", "EIO", "EINTR"],
        "fsync": ["EIO", "ENOSPC", "EINTR"],
        "fchmod": ["EPERM", "EIO"],
        "mkdirat": ["ENOSPC", "EACCES", "EROFS", "EIO"],
        "renameat": ["EACCES", "EROFS", "ENOSPC", "EIO", "EINTR"],
        "renameat2": ["EACCES", "EROFS", "ENOSPC", "EIO", "EINTR", "EINVAL", "ENOSYS"],
        "unlinkat": ["EACCES", "EIO"],
        "flock": ["EINTR", "ENOLCK", "EIO"],
        "fstat": ["EIO"], "newfstatat": ["EIO", "EACCES"], "getdents64": ["EIO"], "flistxattr": ["EIO", "EOPNOTSUPP"],
    ]

    @Test(.enabled(if: Strace.isUsable, "strace is not installed"), arguments: [true, false])
    func `each call refused in turn`(isNoteThere: Bool) throws {
        let note = isNoteThere ? CaptureJournal.start : nil
        let trial = try CaptureJournal(note: note)
        let calls = try Strace.calls(trial.arguments("refused"), environment: trial.environment)
        let lock = try #require(calls.firstIndex { $0.name == "flock" })
        let new = try #require(trial.note)
        var refused = 0
        for call in calls[lock...] {
            // What is shown is not what is stored.
            if call.text.hasPrefix("write(1,") || call.text.hasPrefix("write(2,") { continue }
            let errors = FaultTests.errors[call.name] ?? []
            for error in Amount.isLong ? errors[...] : errors.prefix(2) {
                let capture = try CaptureJournal(note: note)
                let result = try Strace.run(
                    capture.arguments("refused"), environment: capture.environment, at: call, "error=\(error)")
                let place = Comment("\(error) at \(call.text): \(result.status) \(result.error)")
                if result.status == 0 {
                    #expect(capture.note == new, place)
                } else {
                    refused += 1
                    #expect([66, 73, 74, 75].contains(result.status), place)
                    // The file is the old one; it says which file, and what was typed is handed back.
                    #expect(capture.note == note, place)
                    #expect(result.error.contains(capture.journal.root), place)
                    #expect(result.error.contains("6/10 anxious 70 - refused"), place)
                    #expect(result.text == "", place)
                }
                let next = try capture.log("next")
                #expect(next.status == 0, place)
                #expect(capture.temporaries == [], place)
            }
        }
        #expect(refused > 10)
    }

    @Test func `a folder that is a file, or not there, is told`() throws {
        let capture = try CaptureJournal(note: nil)
        try capture.journal.write("not a folder", to: "days")
        let result = try capture.log("kept")
        #expect(result.status == 73)
        #expect(result.error.contains("\(capture.journal.root)/\(CaptureJournal.day)"))
        #expect(result.error.contains("6/10 anxious 70 - kept"))
        #expect(Set(capture.files.keys) == ["journal.yaml", "days"])

        let gone = try CaptureJournal()
        gone.journal.delete("")
        let missing = try gone.log("kept")
        #expect(missing.status == 66)
        #expect(missing.error.contains(gone.journal.root) && missing.error.contains("6/10 anxious 70 - kept"))
    }

    @Test(.enabled(if: Strace.isUsable, "strace is not installed"))
    func `what came of standard input before it broke off is handed back`() throws {
        let capture = try CaptureJournal(note: nil)
        let arguments = ["log", "--journal", capture.journal.root, "--today", "2026-03-05", "-"]
        let lines = (0..<5000).map { "line \($0) of a long day\n" }.joined()
        let dry = arguments.dropLast() + ["--dry-run", "-"]
        let calls = try Strace.calls(Array(dry), environment: capture.environment, input: lines)
        let reads = calls.filter { $0.text.hasPrefix("read(0,") }
        try #require(reads.count > 2)
        let result = try Strace.run(
            arguments, environment: capture.environment, input: lines, at: reads[1], "error=EIO")
        #expect(result.status == 74)
        #expect(result.text == "" && capture.files.keys.sorted() == ["journal.yaml"])
        #expect(result.error.contains("not stored:\nline 0 of a long day\nline 1 of a long day\n"))
        // As much as had come, whole.
        #expect(result.error.contains("\nline 2000 of a long day\n"))
    }
}
