import Yams

/// Reads YAML through Yams and gives every value its place in the file's own bytes.
///
/// Yams tells lines and columns of starts only, columns in characters; ends are found in the bytes.
struct YAMLReader {
    enum Problem: Hashable {
        case anchor(Int)
        case alias(Int)
        case tag(Int)
        case notAMapping(Int)
        /// What YAML rejects, at a byte of the file, in libyaml's few words.
        case syntax(Int, String)
        case duplicateKey
    }

    private let file: [UInt8]
    private let range: Range<Int>
    /// Where each line begins in the file, as YAML 1.1 parts lines.
    private let lineStarts: [Int]
    private var problem: Problem?
    private var budget = 20_000
    /// The last place that was looked up: those of one line are looked up from left to right.
    private var known = (line: 0, column: 1, offset: 0)

    private init(_ file: [UInt8], _ range: Range<Int>) {
        self.file = file
        self.range = range
        var starts = [range.lowerBound]
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = file[index]
            var width = 0
            if byte == 0x0D, index + 1 < range.upperBound, file[index + 1] == 0x0A {
                width = 2
            } else if byte == 0x0A || byte == 0x0D {
                width = 1
            } else if byte == 0xC2, index + 1 < range.upperBound, file[index + 1] == 0x85 {
                width = 2
            } else if byte == 0xE2, index + 2 < range.upperBound, file[index + 1] == 0x80,
                file[index + 2] == 0xA8 || file[index + 2] == 0xA9
            {
                width = 3
            }
            index += max(width, 1)
            if width > 0 { starts.append(index) }
        }
        lineStarts = starts
    }

    /// The members of a mapping at the top of `range`, or why there are none.
    static func members(of file: [UInt8], in range: Range<Int>) -> Result<[YAMLMember], Failure> {
        var reader = YAMLReader(file, range)
        let text = String(decoding: file[range], as: UTF8.self)
        // Bytes that are not UTF-8 would shift every place after them.
        guard text.utf8.count == range.count else {
            return .failure(Failure(.syntax(range.lowerBound, "bytes that are not UTF-8")))
        }
        if let place = YAMLDepth.tooDeep(file, range) {
            return .failure(Failure(.syntax(place, "nested too deep")))
        }
        do {
            // With the resolver and the encoding named, Yams does not look into the environment at each call.
            guard let node = try Yams.compose(yaml: text, .basic, .default, .utf8) else { return .success([]) }
            if case .scalar(let scalar) = node, scalar.string.isEmpty { return .success([]) }
            guard case .mapping = node else { return .failure(Failure(.notAMapping(reader.start(of: node)))) }
            let value = reader.convert(node)
            if let problem = reader.problem { return .failure(Failure(problem)) }
            return .success(value.members)
        } catch let error as YamlError {
            return .failure(Failure(reader.problem(for: error)))
        } catch {
            return .failure(Failure(.syntax(range.lowerBound, "something YAML does not allow")))
        }
    }

    struct Failure: Error {
        let problem: Problem
        init(_ problem: Problem) { self.problem = problem }
    }

    private mutating func problem(for error: YamlError) -> Problem {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            let place = offset(mark)
            if problem.contains("undefined alias") { return .alias(place) }
            return .syntax(place, problem)
        case .duplicatedKeysInMapping: return .duplicateKey
        case .reader(let problem, let offset, _, _):
            return .syntax(min(range.lowerBound + (offset ?? 0), range.upperBound), problem)
        default: return .syntax(range.lowerBound, "something YAML does not allow")
        }
    }

    /// The byte at a line and column of Yams'.
    private mutating func offset(_ mark: Mark?) -> Int {
        guard let mark, mark.line >= 1, mark.line <= lineStarts.count else { return range.upperBound }
        var offset = lineStarts[mark.line - 1]
        var column = 1
        if known.line == mark.line, known.column <= mark.column { (_, column, offset) = known }
        while column < mark.column, offset < range.upperBound {
            offset += 1
            while offset < range.upperBound, file[offset] & 0xC0 == 0x80 { offset += 1 }
            column += 1
        }
        known = (mark.line, column, offset)
        return min(offset, range.upperBound)
    }

    private mutating func start(of node: Node) -> Int { offset(node.mark) }

    private mutating func convert(_ node: Node, depth: Int = 0) -> YAMLValue {
        let start = start(of: node)
        budget -= 1
        guard problem == nil, budget > 0, depth < 64 else {
            if problem == nil { problem = .syntax(start, "too many values") }
            return .scalar("", start..<start)
        }
        if start < range.upperBound {
            switch file[start] {
            case UInt8(ascii: "&"): problem = .anchor(start)
            case UInt8(ascii: "*"): problem = .alias(start)
            case UInt8(ascii: "!"): problem = .tag(start)
            default: break
            }
            if problem != nil { return .scalar("", start..<start) }
        }
        switch node {
        case .scalar(let scalar):
            return .scalar(scalar.string, start..<end(of: scalar, from: start))
        case .sequence(let sequence):
            let values = sequence.map { convert($0, depth: depth + 1) }
            return .sequence(
                values, start..<closing(UInt8(ascii: "["), UInt8(ascii: "]"), start, values.last?.range.upperBound))
        case .mapping(let mapping):
            let members = mapping.map { key, value in
                let writtenKey: String
                if case .scalar(let scalar) = key { writtenKey = scalar.string } else { writtenKey = "" }
                guard case .scalar(_, let keyRange) = convert(key, depth: depth + 1), !writtenKey.isEmpty else {
                    let place = self.start(of: key)
                    if problem == nil { problem = .syntax(place, "a key that is not a word") }
                    return YAMLMember(
                        key: "", writtenKey: "", keyRange: place..<place, value: .scalar("", place..<place))
                }
                return YAMLMember(
                    key: FieldName.normalized(writtenKey.utf8), writtenKey: writtenKey, keyRange: keyRange,
                    value: convert(value, depth: depth + 1))
            }
            return .mapping(
                members,
                start..<closing(UInt8(ascii: "{"), UInt8(ascii: "}"), start, members.last?.value.range.upperBound))
        case .alias:
            problem = .alias(start)
            return .scalar("", start..<start)
        }
    }

    private func end(of scalar: Node.Scalar, from start: Int) -> Int {
        guard start < range.upperBound else { return start }
        switch file[start] {
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            let quote = file[start]
            var index = start + 1
            while index < range.upperBound {
                if file[index] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
                    index += 1
                } else if file[index] == quote {
                    guard quote == UInt8(ascii: "'"), index + 1 < range.upperBound, file[index + 1] == quote else {
                        return index + 1
                    }
                    index += 1
                }
                index += 1
            }
            return range.upperBound
        case UInt8(ascii: "|"), UInt8(ascii: ">"):
            return blockEnd(from: start)
        default:
            let text = scalar.string.utf8
            if start + text.count <= range.upperBound, file[start..<start + text.count].elementsEqual(text) {
                return start + text.count
            }
            return plainEnd(text, from: start)
        }
    }

    /// A plain value over several lines: its words are followed through the white space.
    private func plainEnd(_ text: String.UTF8View, from start: Int) -> Int {
        var index = start
        for byte in text where !byte.isYAMLSpace {
            while index < range.upperBound, file[index].isYAMLSpace { index += 1 }
            guard index < range.upperBound, file[index] == byte else { return index }
            index += 1
        }
        return index
    }

    /// The end of a literal or folded text: the last line with words before one that stands at column one.
    private func blockEnd(from start: Int) -> Int {
        var end = start + 1
        var index = start
        while index < range.upperBound, file[index] != 0x0A { index += 1 }
        while index < range.upperBound {
            let lineStart = index + 1
            guard lineStart < range.upperBound, file[lineStart].isYAMLSpace else { break }
            index = lineStart
            while index < range.upperBound, file[index] != 0x0A {
                if !file[index].isYAMLSpace { end = index + 1 }
                index += 1
            }
        }
        return end
    }

    private func closing(_ open: UInt8, _ close: UInt8, _ start: Int, _ last: Int?) -> Int {
        let end = max(last ?? start, start)
        guard start < range.upperBound, file[start] == open else { return end }
        var index = max(end, start + 1)
        while index < range.upperBound, file[index] != close { index += 1 }
        return min(index + 1, range.upperBound)
    }
}

extension UInt8 {
    fileprivate var isYAMLSpace: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }
}
