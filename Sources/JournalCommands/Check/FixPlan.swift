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
        let keeper = FixGuard(journal)
        let fixable = found.filter { $0.fix?.certainty == .safe }
        for (file, diagnostics) in Dictionary(grouping: fixable, by: \.source.file).sorted(by: { $0.key < $1.key }) {
            guard journal.files.indices.contains(file) else { continue }
            let source = journal.files[file]
            guard !FixPlan.hasMergeMarkers(source.bytes) else {
                refused.append(source.path)
                continue
            }
            // Of two fixes of the same place the first is made; the other is found again afterwards, if it still is.
            let hidden = journal.privateFiles.contains(file) ? [source.bytes.indices] : journal.hiddenRanges[file] ?? []
            var fixes = FixPlan.apart(diagnostics)
            if !keeper.keepsHidden(FixPlan.edits(of: fixes), of: source, hidden: hidden) {
                // One of them would show or hide what is not to be: each is looked at by itself, up to a bound.
                fixes = fixes.prefix(FixPlan.mostLookedAt).filter {
                    keeper.keepsHidden(FixPlan.edits(of: [$0]), of: source, hidden: hidden)
                }
                if !keeper.keepsHidden(FixPlan.edits(of: fixes), of: source, hidden: hidden) { fixes = [] }
            }
            guard !fixes.isEmpty else { continue }
            files.append(
                FileFix(
                    file: file, path: source.path, bytes: source.bytes, edits: FixPlan.edits(of: fixes), mended: fixes))
        }
        self.files = files
        self.refused = refused
    }

    private static let mostLookedAt = 100

    /// Those fixes of which no edit meets another's, the first of each such pair, in the order of their places.
    private static func apart(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        var kept: [Diagnostic] = []
        var end = -1
        let inOrder = diagnostics.filter { $0.fix?.edits.isEmpty == false }.sorted { left, right in
            guard let one = left.fix?.edits.first, let other = right.fix?.edits.first else { return false }
            return one.source < other.source
        }
        for diagnostic in inOrder {
            guard let edits = diagnostic.fix?.edits, let first = edits.first, let last = edits.last,
                first.source.bytes.lowerBound > end || end < 0
            else { continue }
            kept.append(diagnostic)
            // An insertion where another edit ends or begins would depend on which is made first.
            end = max(last.source.bytes.upperBound, last.source.bytes.lowerBound)
        }
        return kept
    }

    private static func edits(of fixes: [Diagnostic]) -> [TextEdit] {
        fixes.flatMap { $0.fix?.edits ?? [] }.sorted { $0.source < $1.source }
    }

    /// Whether a line begins as git writes it where a merge was not resolved.
    private static func hasMergeMarkers(_ bytes: [UInt8]) -> Bool {
        bytes.split(whereSeparator: \.isLineEnd).contains { line in
            line.starts(with: "<<<<<<< ".utf8) || line.starts(with: ">>>>>>> ".utf8)
                || line.starts(with: "||||||| ".utf8)
        }
    }
}
