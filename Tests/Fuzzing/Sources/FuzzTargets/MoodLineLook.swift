import JournalModel
import JournalSyntax
import JournalText

@testable import JournalReading

/// A line that may be a mood, in each place where one may stand.
enum MoodLineLook {
    private static let places: [MoodLine.Place] = [.underHeading, .afterWord, .afterTime, .inCell, .asValue]

    static func look(at input: [UInt8]) throws(Breach) {
        let line = Array(input.prefix { !$0.isLineEnd })
        for reading in NoteLook.readings {
            let note = NoteContext(file: 0, path: RelativePath("2026-03-05.md"), bytes: line, reading: reading)
            for place in places { try look(at: line, place, note) }
        }
        let heads = ["## Mood\n\n- ", "- 08:15 ", "\n## Day\n\nMood: ", "\n- 08:15 ", "- mood:: "]
        let table = "\n| mood | note |\n| --- | --- |\n| "
        let file =
            heads.flatMap { Array($0.utf8) + line + [.lineFeed] } + Array(table.utf8) + line + Array(" | x |\n".utf8)
        try NoteLook.look(at: file, path: "2026-03-05.md", input.count % NoteLook.settings.count)
        try NoteLook.look(at: Array("---\nmood: ".utf8) + line + Array("\n---\n".utf8), path: "2026-03-05.md")
    }

    private static func look(at line: [UInt8], _ place: MoodLine.Place, _ note: NoteContext) throws(Breach) {
        let text = InlineText(bytes: line, source: 0)
        var mood = MoodLine(text, text.all, place, note)
        let outcome = mood.read()
        let places = FilePlaces(line)
        if let words = mood.words { try places.hold(words, "the words of a mood") }
        switch outcome {
        case .prose, .unfilled: break
        case .problem(let range, let make):
            try places.hold(range, "a problem")
            try places.hold(make(note.place(range), line.text(range)))
        case .mood:
            if let value = mood.value { try hold((0...10).contains(value), "a mood is \(value)") }
            for emotion in mood.emotions {
                try hold(!emotion.name.isEmpty, "an emotion without a name")
                let intensity = emotion.intensity ?? 0
                try hold((0...100).contains(intensity), "an intensity is \(intensity)")
            }
        }
    }
}
