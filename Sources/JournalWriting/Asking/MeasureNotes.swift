package import JournalModel
import JournalSyntax
package import JournalText

/// Where notes for a questionnaire's answers alone lie in a journal.
package enum MeasureNotes {
    /// The folder that holds most notes of `type: measure`, else `measures`.
    ///
    /// - Complexity: O(bytes of the notes with scores).
    package static func folder(in journal: Journal) -> RelativePath {
        var counts: [RelativePath: Int] = [:]
        for file in Set(journal.scores.map(\.stamp.source.file)) where journal.files.indices.contains(file) {
            guard FrontMatter(journal.files[file].bytes)["type"]?.text?.lowercased() == "measure" else { continue }
            let folder = journal.files[file].path.bytes.lastIndex(of: UInt8(ascii: "/")) ?? 0
            counts[RelativePath(bytes: Array(journal.files[file].path.bytes[..<folder])), default: 0] += 1
        }
        // Of two with as many the first by its path.
        let most = counts.max { left, right in
            left.value == right.value ? right.key < left.key : left.value < right.value
        }
        return most?.key ?? RelativePath("measures")
    }

    /// Names for a note, in the order in which they are tried, which is that of paths: of several on a day the last one
    /// counts. `2026-03-05-rses.md`, `2026-03-05-rses_2.md`.
    package static func paths(of measure: Measure, on date: CivilDate, in folder: RelativePath) -> [RelativePath] {
        (1...9).map { number in
            folder.appending("\(date)-\(measure.id)\(number == 1 ? "" : "_\(number)").md".utf8)
        }
    }
}
