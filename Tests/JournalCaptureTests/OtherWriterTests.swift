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

    @Test func `many at once to one note are all there, each once`() async throws {
        let capture = try CaptureJournal(note: OtherWriterTests.old)
        let (processes, each) = Amount.isLong ? (8, 200) : (8, 15)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for process in 0..<processes {
                group.addTask {
                    for number in 0..<each {
                        let result = try capture.log("of \(process) the \(number).")
                        #expect(result.status == 0, "\(result.error)")
                    }
                }
            }
            try await group.waitForAll()
        }
        let found = counts(try #require(capture.note)) { $0.contains("anxious 70 - of") }
        #expect(found.count == processes * each)
        #expect(found.values.allSatisfy { $0 == 1 })
        #expect(capture.note?.hasPrefix(OtherWriterTests.old) == true)
        #expect(capture.temporaries == [])
    }

    @Test func `beside a program that reads again before each time it replaces the note`() async throws {
        let capture = try CaptureJournal(note: OtherWriterTests.old)
        let (processes, each) = Amount.isLong ? (8, 200) : (4, 15)
        let path = capture.journal.path(CaptureJournal.day)
        let theirs = try await withThrowingTaskGroup(of: Int.self) { group in
            let isOver = Flag()
            group.addTask {
                var count = 0
                while !isOver.isSet {
                    // Reads, makes its own, looks whether the file is still what it read, replaces it.
                    let read = try #require(Files.read(path))
                    try Files.write(read + Array("\ntheirs \(count).\n".utf8), to: path + ".other")
                    if Files.read(path) == read {
                        try #require(rename(path + ".other", path) == 0)
                        count += 1
                    }
                    usleep(3000)
                }
                return count
            }
            try await withThrowingTaskGroup(of: Void.self) { inner in
                for process in 0..<processes {
                    inner.addTask {
                        for number in 0..<each {
                            let result = try capture.log("of \(process) the \(number).")
                            #expect(result.status == 0, "\(result.error)")
                        }
                    }
                }
                try await inner.waitForAll()
            }
            isOver.set()
            return try await group.next() ?? 0
        }
        unlink(path + ".other")
        // What two programs wrote in the same instants may stand in a copy beside the note, and is not lost.
        let all = capture.files.filter { $0.key.hasSuffix(".md") }.values.map { String(decoding: $0, as: UTF8.self) }
        let note = try #require(capture.note)
        let ours = counts(note) { $0.contains("anxious 70 - of") }
        #expect(ours.count == processes * each)
        #expect(ours.values.allSatisfy { $0 == 1 })
        let lost = (0..<theirs).filter { number in !all.contains { $0.contains("\ntheirs \(number).\n") } }
        #expect(lost == [], "of \(theirs)")
        #expect(theirs > 10)
    }

    /// When the other program writes: before the names are exchanged, or while the folder is flushed after that.
    @Test(
        .enabled(if: Strace.isUsable, "strace is not installed"),
        arguments: ["replaces", "appends", "writes in place"], ["renameat2", "fsync"])
    func `what another program writes at the worst moment is there, and ours`(how: String, call: String) async throws {
        let capture = try CaptureJournal(note: OtherWriterTests.old)
        let path = capture.journal.path(CaptureJournal.day)
        let calls = try Strace.calls(
            try CaptureJournal(note: OtherWriterTests.old).arguments("ours"), environment: capture.environment)
        let exchange = try #require(calls.first { $0.name == "renameat2" && $0.text.contains("EXCHANGE") })
        let place = try #require(calls.firstIndex(of: exchange))
        let delayed = call == "renameat2" ? exchange : try #require(calls[place...].first { $0.name == call })
        async let result = Strace.run(
            capture.arguments("ours"), environment: capture.environment, at: delayed, "delay_enter=1500000")
        // The program waits in the call by now: its new file is beside the note.
        var patience = 400
        while patience > 0, !capture.temporaries.contains(where: { $0.hasSuffix(".swap") }) {
            usleep(5000)
            patience -= 1
        }
        usleep(100_000)
        let read = try #require(Files.read(path))
        let theirs = Array("\ntheirs\n".utf8)
        switch how {
        case "replaces":
            try Files.write(read + theirs, to: path + ".other")
            rename(path + ".other", path)
        case "appends":
            let file = open(path, O_WRONLY | O_APPEND)
            write(file, theirs, theirs.count)
            close(file)
        default:
            try Files.write(read + theirs, to: path)
        }
        #expect(try await result.status == 0)
        let note = try #require(capture.note)
        #expect(note.hasPrefix(OtherWriterTests.old.dropLast(1)))
        #expect(counts(note) { $0.contains("theirs") }.values.reduce(0, +) == 1, "\(note)")
        #expect(counts(note) { $0.contains("anxious 70 - ours") }.values.reduce(0, +) == 1, "\(note)")
        #expect(capture.temporaries == [])
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

/// Something that comes true once, on any thread.
private final class Flag: @unchecked Sendable {
    private var lock = pthread_mutex_t()
    private var value = false

    init() { pthread_mutex_init(&lock, nil) }

    var isSet: Bool {
        pthread_mutex_lock(&lock)
        defer { pthread_mutex_unlock(&lock) }
        return value
    }

    func set() {
        pthread_mutex_lock(&lock)
        value = true
        pthread_mutex_unlock(&lock)
    }
}
