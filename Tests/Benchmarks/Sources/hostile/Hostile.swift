import ArgumentParser
import Glibc
import HostileNotes
import JournalModel
import JournalReading
import JournalTesting
import JournalText

/// `hostile --size 10000000`: reads notes that mean harm, each in a process of its own, and tells how long it took.
@main
struct Hostile: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Time the reading of notes that mean harm, at a size and at half of it.")

    @Option(help: "How large each note is, in bytes.")
    var size = 1_000_000

    @Option(help: "Seconds of the processor's time after which a reading is ended.")
    var limit = 20

    @Option(help: "Only those whose name has these words in it.")
    var only: String?

    @Option(help: "In which notes: day, goal, session.")
    var notes = "day,goal,session"

    @Option(help: "Print only what took so many milliseconds, or grew by more than 2.3 times.")
    var above = 0

    @Option(help: "Read this file instead, as the note of a day.")
    var file: String?

    @Option(help: ArgumentHelp("The one to read, by its number, in this process.", visibility: .hidden))
    var index: Int?

    func run() throws {
        let kinds = notes.split(separator: ",").compactMap { HostileNote(rawValue: String($0)) }
        if let file, let bytes = Files.read(file) { return read(bytes, .day) }
        if let index, let note = kinds.first { return read(note.bytes(HostileText.all[index], size), note) }
        print("note     size        ms  ratio     MB  name")
        var slow = 0
        for (index, text) in HostileText.all.enumerated() {
            if let only, !text.name.contains(only) { continue }
            // What is a note of its own stands in no other.
            for note in text.isWhole ? [.day] : kinds {
                if try measure(index, text, note) { slow += 1 }
            }
        }
        print("\(slow) above two seconds, or more than 2.3 times as long for twice the size")
    }

    /// Whether it took too long.
    private func measure(_ index: Int, _ text: HostileText, _ note: HostileNote) throws -> Bool {
        let half = child(index, note, size / 2)
        let whole = child(index, note, size)
        let ratio = half.flatMap { half in whole.map { $0.milliseconds / max(half.milliseconds, 0.1) } }
        // What is over in a moment says nothing of how it grows.
        let grows = (ratio ?? 0) > 2.3 && (whole?.milliseconds ?? 0) > 100
        if let whole, !grows, Int(whole.milliseconds) < above { return false }
        let time = whole.map { Hostile.padded($0.milliseconds, 8) } ?? "   ended"
        let growth = ratio.map { Hostile.padded($0, 5) } ?? "    -"
        let memory = whole.map { Hostile.padded(Double($0.megabytes), 5) } ?? "    -"
        let kind = note.rawValue + String(repeating: " ", count: 8 - note.rawValue.count)
        print("\(kind) \(size) \(time)  \(growth)  \(memory)  \(text.name)\(grows ? "  GROWS" : "")")
        fflush(nil)
        return grows || whole.map { $0.milliseconds > 2000 } ?? true
    }

    private static func padded(_ value: Double, _ width: Int) -> String {
        let tenths = String(Int((value * 10).rounded()))
        let text = value >= 100 ? String(tenths.dropLast()) : String(Double(Int((value * 10).rounded())) / 10)
        return String(repeating: " ", count: max(width - text.count, 0)) + text
    }

    // MARK: One of them

    /// Reads one note, and writes how long it took and how much memory the process had.
    private func read(_ bytes: [UInt8], _ note: HostileNote) {
        // Of the processor's time: other work on the machine ends nothing.
        var most = rlimit(rlim_cur: rlim_t(limit), rlim_max: rlim_t(limit))
        setrlimit(__rlimit_resource_t(RLIMIT_CPU.rawValue), &most)
        let files = [(path: RelativePath(note.path), bytes: bytes)]
        let start = clock()
        let journal = JournalLoader.load(files: files, workers: 1)
        let end = clock()
        var usage = rusage()
        getrusage(0, &usage)
        print(Double(end - start) / 1000, usage.ru_maxrss / 1024, journal.unreadFiles.count)
    }

    private func child(_ index: Int, _ note: HostileNote, _ size: Int) -> (milliseconds: Double, megabytes: Int)? {
        let arguments = "--index \(index) --notes \(note.rawValue) --size \(size) --limit \(limit)"
        guard let pipe = popen("/proc/\(getpid())/exe \(arguments)", "r") else { return nil }
        defer { pclose(pipe) }
        var line = [CChar](repeating: 0, count: 200)
        guard fgets(&line, 200, pipe) != nil else { return nil }
        let words = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self).split(separator: " ")
        guard words.count == 3, let milliseconds = Double(words[0]), let megabytes = Int(words[1]) else { return nil }
        return (milliseconds, megabytes)
    }
}
