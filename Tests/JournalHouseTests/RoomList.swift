import JournalTesting

/// The rooms and who may import whom, as `Package.swift` says.
struct RoomList {
    /// Names of the rooms a target declares, by the target's name; a package's product by its module.
    let imports: [String: Set<String>]

    /// What the manifest calls a package's product, and its module.
    static let packages = [
        ("yams", "Yams"), ("argumentParser", "ArgumentParser"), ("subprocess", "Subprocess"),
    ]

    /// Reads the calls of `room(…)`, the executable and the system library in the manifest's text.
    init(manifest: String) {
        var imports: [String: Set<String>] = [:]
        let openings = ["room(", ".executableTarget(", ".systemLibrary(", ".target("]
        // What has its own path lies among the tests.
        for call in RoomList.calls(openings, in: manifest) where !call.contains("path:") {
            let names = RoomList.strings(in: call)
            guard let name = names.first else { continue }
            let lists = RoomList.lists(after: ["imports:", "dependencies:"], in: call)
            var declared = Set(lists.flatMap(RoomList.strings))
            // The packages stand in the manifest as constants.
            for (constant, module) in RoomList.packages where lists.contains(where: { $0.contains(constant) }) {
                declared.insert(module)
            }
            imports[name] = declared
        }
        self.imports = imports
    }

    /// What stands in the parentheses after each opening.
    private static func calls(_ openings: [String], in text: String) -> [Substring] {
        openings.flatMap { opening -> [Substring] in
            var found: [Substring] = []
            var rest = text[...]
            while let place = rest.firstRange(of: opening) {
                let isDefinition = rest[..<place.lowerBound].hasSuffix("func ")
                rest = rest[place.upperBound...]
                var depth = 1
                let end = rest.firstIndex { character in
                    if character == "(" { depth += 1 }
                    if character == ")" { depth -= 1 }
                    return depth == 0
                }
                if let end, !isDefinition { found.append(rest[..<end]) }
            }
            return found
        }
    }

    /// What stands in the brackets after each label.
    private static func lists(after labels: [String], in call: Substring) -> [Substring] {
        labels.compactMap { label in
            guard let place = call.firstRange(of: label) else { return nil }
            let rest = call[place.upperBound...].drop { $0 != "[" }.dropFirst()
            return rest.prefix { $0 != "]" }
        }
    }

    private static func strings(in text: Substring) -> [String] {
        text.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
            .filter { !$0.offset.isMultiple(of: 2) }.map { String($0.element) }
    }
}
