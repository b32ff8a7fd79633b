import JournalModel
import JournalText

/// The safe fixes of what was found, file by file.
struct FixPlan {
    struct FileFix {
        let file: Int
        let path: RelativePath
        /// As the file was read.
        let bytes: [UInt8]
        /// In the order of their places, not overlapping.
        let edits: [TextEdit]
        /// What is mended, in the order of the places.
        let mended: [Diagnostic]

        var mendedBytes: [UInt8] { bytes.applying(edits) }
    }

    /// In the order of the files.
    let files: [FileFix]
    /// Files that would be mended, but hold a merge's markers.
    let refused: [RelativePath]

    init(_ found: [Diagnostic], in journal: Journal) {
        var files: [FileFix] = []
        var refused: [RelativePath] = []
        let fixable = found.filter { $0.fix?.certainty == .safe }
        for (file, diagnostics) in Dictionary(grouping: fixable, by: \.source.file).sorted(by: { $0.key < $1.key }) {
            guard journal.files.indices.contains(file) else { continue }
            let source = journal.files[file]
            guard !FixPlan.hasMergeMarkers(source.bytes) else {
                refused.append(source.path)
                continue
            }
            // Of two fixes of the same place the first is made; the other is found again afterwards, if it still is.
            var edits: [TextEdit] = []
            var mended: [Diagnostic] = []
            for diagnostic in diagnostics {
                guard let own = diagnostic.fix?.edits, !own.isEmpty,
                    own.allSatisfy({ edit in !edits.contains { FixPlan.meet($0.source.bytes, edit.source.bytes) } })
                else { continue }
                edits += own
                mended.append(diagnostic)
            }
            files.append(
                FileFix(
                    file: file, path: source.path, bytes: source.bytes, edits: edits.sorted { $0.source < $1.source },
                    mended: mended))
        }
        self.files = files
        self.refused = refused
    }

    /// Ranges that overlap, or insertions at one place.
    private static func meet(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
        left.overlaps(right) || left.lowerBound == right.lowerBound
    }

    /// Whether a line begins as git writes it where a merge was not resolved.
    private static func hasMergeMarkers(_ bytes: [UInt8]) -> Bool {
        bytes.split(whereSeparator: \.isLineEnd).contains { line in
            line.starts(with: "<<<<<<< ".utf8) || line.starts(with: ">>>>>>> ".utf8)
                || line.starts(with: "||||||| ".utf8)
        }
    }
}
