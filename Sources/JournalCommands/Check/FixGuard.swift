import JournalModel
import JournalReading
import JournalText

/// Looks whether fixes leave what is hidden hidden, and nothing else: a file is read again as it would be.
struct FixGuard {
    private let settings: [(path: RelativePath, bytes: [UInt8])]

    init(_ journal: Journal) {
        settings = journal.files.filter { $0.path == .settings }.map { ($0.path, $0.bytes) }
    }

    /// Whether every byte that edits leave alone is hidden afterwards just where it was before.
    ///
    /// - Complexity: that of reading the file.
    func keepsHidden(_ edits: [TextEdit], of file: SourceFile, hidden: [Range<Int>]) -> Bool {
        let mended = file.bytes.applying(edits)
        let isSettings = settings.contains { $0.path == file.path }
        let journal = JournalLoader.load(
            files: (isSettings ? [] : settings) + [(path: file.path, bytes: mended)], workers: 1)
        guard let index = journal.files.firstIndex(where: { $0.path == file.path }) else { return false }
        let now = journal.privateFiles.contains(index) ? [0..<mended.count] : journal.hiddenRanges[index] ?? []
        return FixGuard.flags(hidden, file.bytes, edits, isNew: false)
            == FixGuard.flags(now, mended, edits, isNew: true)
    }

    /// For each byte that no edit touches and that says something, whether it is hidden.
    private static func flags(_ hidden: [Range<Int>], _ bytes: [UInt8], _ edits: [TextEdit], isNew: Bool) -> [Bool] {
        var isHidden = [Bool](repeating: false, count: bytes.count)
        for range in hidden { for index in range.clamped(to: bytes.indices) { isHidden[index] = true } }
        var isTouched = [Bool](repeating: false, count: bytes.count)
        var shift = 0
        for edit in edits {
            let range =
                isNew
                ? edit.source.bytes.lowerBound + shift..<edit.source.bytes.lowerBound + shift + edit.replacement.count
                : edit.source.bytes
            for index in range.clamped(to: bytes.indices) { isTouched[index] = true }
            shift += edit.replacement.count - edit.source.bytes.count
        }
        return bytes.indices.filter { !isTouched[$0] && !bytes[$0].isWhitespace }.map { isHidden[$0] }
    }
}
