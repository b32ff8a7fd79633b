package import JournalModel
package import JournalText

/// Where the note of a day goes.
package enum DayFile {
    /// The path that `day-file:` gives for a day: `YYYY`, `MM`, `MMM`, `DD` and `dddd` in it are the day's, all else is
    /// as it stands.
    package static func path(of date: CivilDate, settings: JournalSettings) -> RelativePath {
        RelativePath(
            settings.dayFile.split(separator: "/").map { component(String($0), date, settings) }.joined(separator: "/"))
    }

    private static func component(_ text: String, _ date: CivilDate, _ settings: JournalSettings) -> String {
        // A pattern of the writer's own may have single letters, which elsewhere are letters of a name.
        let isOwn = settings.datePattern.map { text == $0 || text.hasPrefix($0 + ".") } ?? false
        var result = ""
        var rest = text.utf8[...]
        while let first = rest.first {
            let run = rest.prefix { $0 == first }
            let letters = String(decoding: run, as: UTF8.self)
            result += isToken(first, run.count, shortest: isOwn ? 1 : 2) ? DateText(date).text(letters) : letters
            rest = rest.dropFirst(run.count)
        }
        return result
    }

    private static func isToken(_ letter: UInt8, _ count: Int, shortest: Int) -> Bool {
        switch letter {
        case UInt8(ascii: "Y"): count == 4
        case UInt8(ascii: "M"): (shortest...4).contains(count)
        case UInt8(ascii: "D"): (shortest...2).contains(count)
        case UInt8(ascii: "d"): (3...4).contains(count)
        default: false
        }
    }
}
