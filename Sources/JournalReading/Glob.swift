package import JournalText

/// `archive/**`, `*.draft.md`, `days`: a pattern for paths below the root.
package struct Glob {
    private let parts: [[UInt8]]

    package init(_ pattern: String) {
        parts = Array(pattern.utf8).split(separator: UInt8(ascii: "/")).map(Array.init).filter {
            $0 != [UInt8(ascii: ".")]
        }
    }

    /// Whether a file is meant: by the pattern, or by being below a folder that the pattern names.
    package func matches(_ path: RelativePath) -> Bool {
        if parts == [Glob.any] { return !path.bytes.isEmpty }
        let components = path.components.map(Array.init)
        if Glob.match(parts[...], components[...]) { return true }
        guard let last = parts.last, last != Glob.any else { return false }
        return (1..<max(components.count, 1)).contains { Glob.match(parts[...], components[..<$0]) }
    }

    /// Whether everything below a folder is meant.
    func matchesFolder(_ path: RelativePath) -> Bool {
        let components = path.components.map(Array.init)
        if parts.last == Glob.any {
            return Glob.match(parts.dropLast(), components[...]) || Glob.match(parts[...], components[...])
        }
        return Glob.match(parts[...], components[...])
    }

    private static let any = Array("**".utf8)

    private static func match(_ parts: ArraySlice<[UInt8]>, _ components: ArraySlice<[UInt8]>) -> Bool {
        guard let part = parts.first else { return components.isEmpty }
        if part == any {
            return components.indices.contains { match(parts.dropFirst(), components[$0...]) }
                || match(parts.dropFirst(), components[components.endIndex...])
        }
        guard let component = components.first, matchName(part, component) else { return false }
        return match(parts.dropFirst(), components.dropFirst())
    }

    /// `*` and `?` within one component; in time of the product of their lengths.
    private static func matchName(_ pattern: [UInt8], _ name: [UInt8]) -> Bool {
        var patternIndex = 0
        var nameIndex = 0
        var star: (pattern: Int, name: Int)?
        while nameIndex < name.count {
            if patternIndex < pattern.count, pattern[patternIndex] == UInt8(ascii: "*") {
                star = (patternIndex, nameIndex)
                patternIndex += 1
            } else if patternIndex < pattern.count,
                pattern[patternIndex] == name[nameIndex] || pattern[patternIndex] == UInt8(ascii: "?")
            {
                patternIndex += 1
                nameIndex += 1
            } else if let last = star {
                patternIndex = last.pattern + 1
                nameIndex = last.name + 1
                star = (last.pattern, nameIndex)
            } else {
                return false
            }
        }
        while patternIndex < pattern.count, pattern[patternIndex] == UInt8(ascii: "*") { patternIndex += 1 }
        return patternIndex == pattern.count
    }
}
