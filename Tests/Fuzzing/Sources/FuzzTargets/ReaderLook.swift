import JournalModel
import JournalText

@testable import JournalReading

/// The whole reader, over one file of each kind.
enum ReaderLook {
    private static let paths = ["2026-03-05.md", "goals/speak-up.md", "sessions/2026-03-04.md", "journal.md"]

    static func look(at input: [UInt8]) throws(Breach) {
        for path in paths { try NoteLook.look(at: input, path: path) }
        try NoteLook.look(at: input, path: paths[0], 1)
        let (settings, diagnostics) = SettingsReader.read(input, file: 0)
        let places = FilePlaces(input)
        for diagnostic in diagnostics { try places.hold(diagnostic) }
        try hold(SettingsReader.read(input, file: 0).0 == settings, "read twice, settings differ")
        try hold(settings.moodScale.lowerBound < settings.moodScale.upperBound, "a scale of moods without a width")
    }
}
