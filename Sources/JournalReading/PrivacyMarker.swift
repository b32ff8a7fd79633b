import JournalSyntax
import JournalText

/// How surely something says that what it stands on is private. Both hide.
enum PrivacyMarker: Hashable {
    case exact
    /// A slip of the pen: `#privat`. It hides, and is reported.
    case near

    /// Whether a word is `private`, or one slip away from it.
    init?(word: some Collection<UInt8>) {
        if PrivateWord.isExact(word) {
            self = .exact
        } else if PrivateWord.isNear(word) {
            self = .near
        } else {
            return nil
        }
    }

    struct Found {
        let marker: PrivacyMarker
        /// In the text's bytes.
        let range: Range<Int>
    }

    /// The first `#private` or `(private)` in running text, or what was nearly one.
    static func find(in text: InlineText, _ range: Range<Int>? = nil) -> Found? {
        let range = (range ?? text.all).clamped(to: text.all)
        let scan = PrivacyMarkerScan(text, range)
        var near: Found?
        var index = range.lowerBound
        while index < range.upperBound {
            guard let found = scan.marker(at: index) else {
                index += 1
                continue
            }
            if found.marker == .exact { return found }
            near = near ?? found
            index = max(found.range.upperBound, index + 1)
        }
        return near
    }
}
