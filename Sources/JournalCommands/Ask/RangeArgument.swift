import ArgumentParser

/// A range of answers as it is named on the command line.
enum RangeArgument {
    /// `0-4`.
    @Sendable static func parse(_ text: String) throws -> ClosedRange<Int> {
        let ends = text.split(separator: "-").compactMap { Int($0) }
        guard ends.count == 2, text.utf8.count <= 9, 0 <= ends[0], ends[0] < ends[1] else {
            throw ValidationError("expected a range of answers such as 0-4")
        }
        return ends[0]...ends[1]
    }
}
