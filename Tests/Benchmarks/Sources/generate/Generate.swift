import ArgumentParser
import JournalGenerator
import JournalModel

/// `generate FOLDER --years 20`: writes a journal that is made up.
@main
struct Generate: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write a made-up journal of some years: the same for the same seed.")

    @Argument(help: "The folder to write into; made where it is missing.")
    var folder: String

    @Option(help: "How many years, each of 365.25 days.")
    var years = 20

    @Option(help: "How many days, instead of years.")
    var days: Int?

    @Option(help: "Another number makes another journal.")
    var seed: UInt64 = 1

    @Flag(help: "Put all days into one file, each below a heading with its date.")
    var oneFile = false

    func validate() throws {
        guard (days ?? years) > 0 else { throw ValidationError("A journal has at least one day.") }
    }

    func run() throws {
        let journal = GeneratedJournal(days: days ?? years * 1461 / 4, seed: seed, isOneFile: oneFile)
        try journal.write(to: folder)
        print("\(journal.files.count) files, \(journal.byteCount) bytes, until \(GeneratedJournal.lastDay)")
    }
}
