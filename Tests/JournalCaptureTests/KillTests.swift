import Glibc
import JournalTesting
import Testing

/// A program that is killed leaves the old file or the new one, whole, and nothing that the next run does not clear away.
struct KillTests {
    /// What a run leaves, killed or not.
    private func check(_ capture: CaptureJournal, _ words: String, before: String?, _ place: String) throws {
        let now = capture.note
        if now != before {
            // The new one is the old one and one line more.
            let line = "- 08:15 6/10 anxious 70 - \(words)"
            let added = try #require(now?.firstRange(of: line), "\(place)")
            #expect(now?[added.upperBound...].contains(words) == false, "\(place)")
            if let before {
                let lines = Set(try #require(now).split(whereSeparator: \.isNewline))
                #expect(before.split(whereSeparator: \.isNewline).allSatisfy(lines.contains), "\(place)")
            }
        }
        // The next run goes through, and nothing is left of the killed one.
        let next = try capture.log("next")
        #expect(next.status == 0, "\(place): \(next.error)")
        #expect(capture.temporaries == [], "\(place)")
        #expect(capture.note?.contains("- 08:15 6/10 anxious 70 - next") == true, "\(place)")
    }

    @Test(.enabled(if: Strace.isUsable, "strace is not installed"), arguments: [true, false])
    func `killed at each of its calls in turn`(isNoteThere: Bool) throws {
        let note = isNoteThere ? CaptureJournal.start : nil
        let trial = try CaptureJournal(note: note)
        let calls = try Strace.calls(trial.arguments("killed"), environment: trial.environment)
        // Before it takes the journal's lock it has not begun to write.
        let lock = try #require(calls.firstIndex { $0.name == "flock" })
        let tried = Amount.isLong ? calls[...] : calls[lock...]
        var kept = 0
        var written = 0
        for call in tried where call.name != "exit_group" && call.name != "execve" {
            let capture = try CaptureJournal(note: note)
            let result = try Strace.run(
                capture.arguments("killed"), environment: capture.environment, at: call, "signal=KILL")
            #expect(result.status != 0, "\(call.text)")
            if capture.note == note { kept += 1 } else { written += 1 }
            try check(capture, "killed", before: note, call.text)
        }
        // Both ends of the work were met.
        #expect(kept > 5 && written > 3, "\(kept) \(written)")
    }

    @Test func `killed at any instant`() throws {
        var seed = Seed(20_260_305)
        var kept = 0
        var written = 0
        // How long a run takes here and now; half as long again is after its end.
        let whole = try CaptureJournal()
        let clock = ContinuousClock()
        let time = try clock.measure { try whole.log("whole") }
        let longest = Int(time.components.seconds) * 1_000_000 + Int(time.components.attoseconds / 1_000_000_000_000)
        for number in 0..<(Amount.isLong ? 3000 : 60) {
            let note = number.isMultiple(of: 3) ? nil : CaptureJournal.start
            let capture = try CaptureJournal(note: note)
            _ = try Executable.runKilled(
                capture.arguments("killed"), environment: capture.environment,
                after: UInt32(seed.number(0...longest * 3 / 2)))
            if capture.note == note { kept += 1 } else { written += 1 }
            try check(capture, "killed", before: note, "run \(number)")
        }
        #expect(kept > 0 && written > 0, "\(kept) \(written)")
    }

    @Test(.enabled(if: Strace.isUsable, "strace is not installed"))
    func `killed once it had written, it leaves undo nothing of an earlier entry to take back`() throws {
        let trial = try CaptureJournal()
        try trial.log("earlier")
        let calls = try Strace.calls(trial.arguments("killed"), environment: trial.environment)
        let exchange = try #require(
            calls.lastIndex { $0.name == "renameat2" && $0.text.contains("EXCHANGE") })
        for call in calls[exchange...] where call.name != "exit_group" {
            let capture = try CaptureJournal()
            try capture.log("earlier")
            let before = try #require(capture.note)
            _ = try Strace.run(
                capture.arguments("killed"), environment: capture.environment, at: call, "signal=KILL")
            let written = capture.note
            _ = try Executable.run(["undo", "--journal", capture.journal.root], environment: capture.environment)
            // The killed one was taken back, or nothing was.
            #expect(capture.note == before || capture.note == written, "\(call.text)")
        }
    }
}
