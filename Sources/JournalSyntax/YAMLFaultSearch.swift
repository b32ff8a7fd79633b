import JournalText

/// Looks into the bytes of a block that YAML rejects for what a person would name as the cause.
///
/// libyaml tells where it gave up, which is often lines later and counts characters; the usual causes are few and
/// can be seen.
struct YAMLFaultSearch {
    let file: [UInt8]
    /// From a key at column one up to the next.
    let block: Range<Int>
    /// `false` where something private may stand in the block.
    let mayMend: Bool

    /// - Parameter words: libyaml's, where nothing better is found.
    /// - Complexity: one pass over the block, and a second reading of it where it can be mended.
    func fault(words: String) -> YAMLFault {
        unreadableBytes ?? faultOfLines ?? YAMLFault(cause: .other(words), range: firstLine, mending: nil)
    }

    /// The line that the block begins with, trimmed.
    var firstLine: Range<Int> {
        let trimmed = file.trimmed(block)
        return trimmed.lowerBound..<(file[trimmed].firstIndex(where: \.isLineEnd) ?? trimmed.upperBound)
    }

    private var unreadableBytes: YAMLFault? {
        do {
            _ = try UTF8Span(validating: Array(file[block]).span)
        } catch {
            let range = error.byteOffsets
            let place = block.lowerBound + range.lowerBound..<block.lowerBound + range.upperBound
            return YAMLFault(cause: .notUTF8, range: place, mending: nil)
        }
        let control = file[block].firstIndex { ($0 < 0x20 && !$0.isLineEnd && $0 != .tab) || $0 == 0x7F }
        return control.map { YAMLFault(cause: .controlCharacter, range: $0..<$0 + 1, mending: nil) }
    }

    // MARK: Lines

    private var faultOfLines: YAMLFault? {
        var lines = LineReader(file, from: block.lowerBound, to: block.upperBound)
        /// Of a line that ends in a literal or folded text's sign: what is deeper belongs to it.
        var textIndent: Int?
        /// Of the last line whose value stands beside its key.
        var valueIndent: Int?
        var isFirst = true
        while let range = lines.next() {
            let line = YAMLLine(file, range)
            guard line.start < range.upperBound, !file[range].allSatisfy(\.isBlank),
                file[line.start] != UInt8(ascii: "#")
            else { continue }
            let indent = line.start - range.lowerBound
            if let own = textIndent {
                if indent > own { continue }
                textIndent = nil
            }
            if let tab = file[range.lowerBound..<line.start].firstIndex(of: .tab) {
                return YAMLFault(cause: .tab, range: tab..<tab + 1, mending: nil)
            }
            defer { isFirst = false }
            guard line.key != nil || line.isMember else {
                if isFirst { return faultWithoutKey(line) }
                continue
            }
            if let above = valueIndent, indent > above, line.key != nil {
                return YAMLFault(cause: .indented, range: file.trimmed(line.range), mending: nil)
            }
            valueIndent = nil
            guard let first = file[line.value].first else { continue }
            if isTextSign(line.value) {
                textIndent = indent
                continue
            }
            let value = YAMLValueSearch(self, line)
            if let fault = value.fault { return fault }
            if let end = value.end { lines = LineReader(file, from: end, to: block.upperBound) }
            if line.key != nil, first != UInt8(ascii: "#"), first != UInt8(ascii: "{") { valueIndent = indent }
        }
        return doubledKey
    }

    /// `|`, `>-`, `|2` and nothing else but a comment.
    private func isTextSign(_ value: Range<Int>) -> Bool {
        guard let first = file[value].first, first == UInt8(ascii: "|") || first == UInt8(ascii: ">") else {
            return false
        }
        let words = file.trimmed(value.lowerBound..<YAMLLine.comment(file, value))
        return words.count <= 3
            && file[words].dropFirst().allSatisfy { $0.isDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") }
    }

    /// `just words`, or `mood:6`.
    private func faultWithoutKey(_ line: YAMLLine) -> YAMLFault? {
        let words = file.trimmed(line.range)
        // Quoted keys and lists at the top have other words for it.
        guard file[words].first?.isWordLike == true else { return nil }
        guard let colon = file[words].firstIndex(of: UInt8(ascii: ":")), colon + 1 < words.upperBound,
            file[colon + 1] != UInt8(ascii: "/"),
            file[words.lowerBound..<colon].allSatisfy({ $0.isWordLike || $0 == 0x2D })
        else { return YAMLFault(cause: .noKey, range: words, mending: nil) }
        let mending = YAMLMending(
            "put a space after the colon", isSafe: false, edits: [.init(colon + 1..<colon + 1, " ")])
        return YAMLFault(
            cause: .noSpaceAfterColon, range: colon..<colon + 1,
            mending: mayMend ? mending.reading([], in: file, block) : nil)
    }

    /// The second of two like keys of a mapping within one value.
    private var doubledKey: YAMLFault? {
        var seen: Set<[UInt8]> = []
        var lines = LineReader(file, from: block.lowerBound, to: block.upperBound)
        while let range = lines.next() {
            let line = YAMLLine(file, range)
            if line.isMember { seen = [] }
            if let key = line.key, key.lowerBound > range.lowerBound {
                let indent = Array(file[range.lowerBound..<key.lowerBound])
                if !seen.insert(indent + file[key]).inserted {
                    return YAMLFault(cause: .doubledKey, range: key, mending: nil)
                }
            }
            guard file[line.value].first == UInt8(ascii: "{") else { continue }
            var inFlow: Set<[UInt8]> = []
            var start = line.value.lowerBound + 1
            while let colon = YAMLLine.valueColon(file, start..<line.value.upperBound) {
                let key = file.trimmed(start..<colon)
                if !inFlow.insert(Array(file[key])).inserted {
                    return YAMLFault(cause: .doubledKey, range: key, mending: nil)
                }
                let rest = file[colon..<line.value.upperBound]
                guard let comma = rest.firstIndex(of: UInt8(ascii: ",")) else { break }
                start = comma + 1
            }
        }
        return nil
    }

    // MARK: Mending

    /// Puts a value into quotes that YAML then reads as it stands there.
    func quoting(_ value: Range<Int>, isSafe: Bool) -> YAMLMending? {
        guard mayMend else { return nil }
        let end = YAMLLine.comment(file, value)
        let words = file.trimmed(value.lowerBound..<end)
        guard !words.isEmpty else { return nil }
        // `a: b #1`: whether the end was meant as a comment cannot be told.
        let hasComment = end < value.upperBound
        let mending = YAMLMending(
            "put quotes around the value", isSafe: isSafe && !hasComment,
            edits: [.init(words, YAMLMending.quoted(file[words]))])
        return mending.reading([String(decoding: file[words], as: UTF8.self)], in: file, block)
    }

    /// The same for the value that begins at a place, where it is the whole of a line's value.
    func quoting(valueAt place: Int, isSafe: Bool) -> YAMLMending? {
        var lines = LineReader(file, from: block.lowerBound, to: block.upperBound)
        while let range = lines.next() {
            guard range.contains(place) else { continue }
            let line = YAMLLine(file, range)
            return line.value.lowerBound == place ? quoting(line.value, isSafe: isSafe) : nil
        }
        return nil
    }
}
