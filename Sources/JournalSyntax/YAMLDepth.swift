import JournalText

/// How deep YAML is nested, estimated from its bytes: libyaml's tree is built by recursion, and a thread's stack is small.
enum YAMLDepth {
    /// Nobody writes more by hand.
    private static let limit = 64

    /// The first place that may be nested too deep; a little too strict where brackets stand in prose.
    ///
    /// - Complexity: one pass over the bytes.
    static func tooDeep(_ file: [UInt8], _ range: Range<Int>) -> Int? {
        var indents: [Int] = []
        var brackets = 0
        var index = range.lowerBound
        while index < range.upperBound {
            let lineStart = index
            while index < range.upperBound, file[index].isBlank { index += 1 }
            if index < range.upperBound, !file[index].isLineEnd {
                while let last = indents.last, last >= index - lineStart { indents.removeLast() }
                indents.append(index - lineStart)
            }
            // `- - - x` and `? ? x` open a level each.
            var markers = 0
            var isLeading = true
            while index < range.upperBound, !file[index].isLineEnd {
                let byte = file[index]
                switch byte {
                case UInt8(ascii: "["), UInt8(ascii: "{"): brackets += 1
                case UInt8(ascii: "]"), UInt8(ascii: "}"): brackets = max(brackets - 1, 0)
                case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"):
                    if isLeading { markers += 1 }
                default: break
                }
                if !byte.isBlank, byte != UInt8(ascii: "-"), byte != UInt8(ascii: "?"), byte != UInt8(ascii: ":") {
                    isLeading = false
                }
                guard indents.count + markers + brackets <= limit else { return index }
                index += 1
            }
            while index < range.upperBound, file[index].isLineEnd { index += 1 }
        }
        return nil
    }
}
