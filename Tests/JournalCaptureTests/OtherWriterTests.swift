import Glibc
import JournalTesting
import Testing

/// Several programs that write in one note at once: what each of them wrote is there.
struct OtherWriterTests {
    private static let old = "## Mood\n\n- 07:00 5/10\n"

    /// Lines that hold some words, by how often.
    private func counts(_ text: String, of words: (Substring) -> Bool) -> [Substring: Int] {
        Dictionary(text.split(separator: "\n").filter(words).map { ($0, 1) }, uniquingKeysWith: +)
    }

    @Test func `many at once to one note are all there, each once`() throws {
        let capture = try CaptureJournal(note: OtherWriterTests.old)
        let (processes, each) = Amount.isLong ? (8, 200) : (8, 12)
        Together.run((0..<processes).map { process in { log(process, each, capture) } })
        let found = counts(try #require(capture.note)) { $0.contains("anxious 70 - of") }
        #expect(found.count == processes * each)
        #expect(found.values.allSatisfy { $0 == 1 })
        #expect(capture.note?.hasPrefix(OtherWriterTests.old) == true)
        #expect(capture.temporaries == [])
    }

    /// One of several programs that write one after the other.
    private func log(_ process: Int, _ count: Int, _ capture: CaptureJournal) {
        for number in 0..<count {
            let result = try? capture.log("of \(process) the \(number).")
            #expect(result?.status == 0, "\(result?.error ?? "it was not started")")
        }
    }

    @Test func `beside a program that reads again before each time it replaces the note`() throws {
        let capture = try CaptureJournal(note: OtherWriterTests.old)
        let (processes, each) = Amount.isLong ? (8, 200) : (4, 12)
        let path = capture.journal.path(CaptureJournal.day)
        let running = Counter(processes)
        let replaced = Counter(0)
        let other: @Sendable () -> Void = {
            while running.value > 0 {
                // Reads, makes its own, looks whether the file is still what it read, replaces it.
                guard let read = Files.read(path) else { continue }
                let new = read + Array("\ntheirs \(replaced.value).\n".utf8)
                guard (try? Files.write(new, to: path + ".other")) != nil else { continue }
                if Files.read(path) == read, rename(path + ".other", path) == 0 { replaced.add(1) }
                usleep(250_000)
            }
        }
        let ours = (0..<processes).map { process -> @Sendable () -> Void in
            {
                log(process, each, capture)
                running.add(-1)
            }
        }
        Together.run(ours + [other])
        let theirs = replaced.value
        unlink(path + ".other")
        // What two programs wrote in the same instants may stand in a copy beside the note, and is not lost.
        let all = capture.files.filter { $0.key.hasSuffix(".md") }.values.map { String(decoding: $0, as: UTF8.self) }
        let note = try #require(capture.note)
        let found = counts(note) { $0.contains("anxious 70 - of") }
        #expect(found.count == processes * each)
        #expect(found.values.allSatisfy { $0 == 1 })
        let lost = (0..<theirs).filter { number in !all.contains { $0.contains("\ntheirs \(number).\n") } }
        #expect(lost == [], "of \(theirs)")
        #expect(theirs > 3)
    }

    /// When the other program writes: before the names are exchanged, or while the folder is flushed after that.
    @Test(
        .enabled(if: Strace.isUsable, "strace is not installed"),
        arguments: ["replaces", "appends", "writes in place"], ["renameat2", "fsync"])
    func `what another program writes at the worst moment is there, and ours`(how: String, call: String) throws {
        let capture = try CaptureJournal(note: OtherWriterTests.old)
        let path = capture.journal.path(CaptureJournal.day)
        let trial = try CaptureJournal(note: OtherWriterTests.old)
        let calls = try Strace.calls(trial.arguments("ours"), environment: trial.environment)
        let exchange = try #require(calls.first { $0.name == "renameat2" && $0.text.contains("EXCHANGE") })
        let place = try #require(calls.firstIndex(of: exchange))
        let delayed = call == "renameat2" ? exchange : try #require(calls[place...].first { $0.name == call })
        let status = Counter(-1)
        Together.run([
            {
                let result = try? Strace.run(
                    capture.arguments("ours"), environment: capture.environment, at: delayed, "delay_enter=1000000")
                status.add(1 + Int(result?.status ?? 1000))
            },
            {
                // The program waits in the call by now: its new file is beside the note.
                var patience = 400
                while patience > 0, !capture.temporaries.contains(where: { $0.hasSuffix(".swap") }) {
                    usleep(5000)
                    patience -= 1
                }
                usleep(100_000)
                OtherWriterTests.write("\ntheirs\n", to: path, how)
            },
        ])
        #expect(status.value == 0)
        let note = try #require(capture.note)
        #expect(note.hasPrefix(OtherWriterTests.old.dropLast(1)))
        #expect(counts(note) { $0.contains("theirs") }.values.reduce(0, +) == 1, "\(note)")
        #expect(counts(note) { $0.contains("anxious 70 - ours") }.values.reduce(0, +) == 1, "\(note)")
        #expect(capture.temporaries == [])
    }

    /// Adds a line as another program does.
    private static func write(_ text: String, to path: String, _ how: String) {
        let theirs = Array(text.utf8)
        switch how {
        case "replaces":
            try? Files.write((Files.read(path) ?? []) + theirs, to: path + ".other")
            rename(path + ".other", path)
        case "appends":
            let file = open(path, O_WRONLY | O_APPEND | O_CLOEXEC)
            Glibc.write(file, theirs, theirs.count)
            close(file)
        default:
            try? Files.write((Files.read(path) ?? []) + theirs, to: path)
        }
    }

    @Test func `a program that is about to write is waited for`() throws {
        let capture = try CaptureJournal(note: OtherWriterTests.old)
        let path = capture.journal.path(CaptureJournal.day)
        // As editors save that write in place: emptied first, written then.
        let file = open(path, O_WRONLY | O_TRUNC | O_CLOEXEC)
        try #require(file >= 0)
        let status = Counter(-1)
        Together.run([
            { status.add(1 + Int((try? capture.log("ours"))?.status ?? 1000)) },
            {
                usleep(700_000)
                let theirs = Array((OtherWriterTests.old + "theirs\n").utf8)
                Glibc.write(file, theirs, theirs.count)
                close(file)
            },
        ])
        #expect(status.value == 0)
        let note = try #require(capture.note)
        #expect(note.contains("theirs\n") && note.contains("anxious 70 - ours"), "\(note)")
    }

    @Test func `an editor that has the note open is told of`() throws {
        let capture = try CaptureJournal(note: OtherWriterTests.old)
        try capture.journal.write("b0VIM", to: "days/2026/.2026-03-05.md.swp")
        let result = try capture.log("ours")
        #expect(result.status == 0)
        #expect(result.error.contains("Vim"))
        #expect(capture.note?.contains("ours") == true)
    }
}
