import JournalModel
import JournalText

@testable import JournalReading

/// The whole reader, over a file as a day and as one of the other kinds: the input's length chooses which.
enum ReaderLook {
    private static let paths = ["goals/speak-up.md", "sessions/2026-03-04.md", "journal.md", "measures/a.md"]

    static func look(at input: [UInt8]) throws(Breach) {
        try NoteLook.look(at: input, path: "2026-03-05.md", input.count / 2 % NoteLook.settings.count)
        try NoteLook.look(at: input, path: paths[input.count % paths.count])
        let (settings, diagnostics) = SettingsReader.read(input, file: 0)
        let places = FilePlaces(input)
        for diagnostic in diagnostics { try places.hold(diagnostic) }
        try hold(SettingsReader.read(input, file: 0).0 == settings, "read twice, settings differ")
        try hold(settings.moodScale.lowerBound < settings.moodScale.upperBound, "a scale of moods without a width")
    }
}
