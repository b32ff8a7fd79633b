import JournalModel
import JournalText

/// The places that may be named in a file: within it, and where it is UTF-8, never amid a character.
struct FilePlaces {
    let bytes: [UInt8]
    private let isUTF8: Bool

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        do {
            _ = try UTF8Span(validating: bytes.span)
            isUTF8 = true
        } catch {
            isUTF8 = false
        }
    }

    func hold(_ range: Range<Int>, _ what: String) throws(Breach) {
        guard range.lowerBound >= 0, range.upperBound <= bytes.count else {
            throw Breach("\(what) at \(range) of \(bytes.count)")
        }
        guard isUTF8 else { return }
        for end in [range.lowerBound, range.upperBound] where end < bytes.count && bytes[end] & 0xC0 == 0x80 {
            throw Breach("\(what) at \(range) begins or ends amid a character")
        }
    }

    /// In their order, none touching the next.
    func holdApart(_ ranges: [Range<Int>], _ what: String) throws(Breach) {
        for range in ranges { try hold(range, what) }
        for (range, next) in zip(ranges, ranges.dropFirst()) where range.upperBound >= next.lowerBound {
            throw Breach("\(what) at \(range) and \(next)")
        }
    }

    /// In their order, each ending where the next begins or before.
    func holdInOrder(_ ranges: [Range<Int>], _ what: String) throws(Breach) {
        for range in ranges { try hold(range, what) }
        for (range, next) in zip(ranges, ranges.dropFirst()) where range.upperBound > next.lowerBound {
            throw Breach("\(what) at \(range) and \(next)")
        }
    }

    func hold(_ diagnostic: Diagnostic) throws(Breach) {
        try hold(diagnostic.source.bytes, diagnostic.id)
        guard let fix = diagnostic.fix else { return }
        for edit in fix.edits where edit.source.file != diagnostic.source.file {
            throw Breach("a fix of \(diagnostic.id) is in another file")
        }
        try holdInOrder(fix.edits.map(\.source.bytes), "a fix of \(diagnostic.id)")
    }
}
