import JournalSyntax
import JournalText

/// The front matter of a file, its values and what was wrong with it.
enum FrontMatterLook {
    static func look(at input: [UInt8]) throws(Breach) {
        try look(at: FrontMatter(input), of: input)
        try look(at: FrontMatter(yaml: input, in: 0..<input.count), of: input)
        let fenced = Array("---\n".utf8) + input + Array("\n---\nopen\n".utf8)
        try look(at: FrontMatter(fenced), of: fenced)
        try hold(FrontMatter(fenced) == FrontMatter(fenced), "read twice, front matter differs")
        try NoteLook.look(at: fenced, path: "2026-03-05.md")
        try NoteLook.look(at: fenced, path: "goals/speak-up.md")
    }

    private static func look(at frontMatter: FrontMatter, of file: [UInt8]) throws(Breach) {
        let places = FilePlaces(file)
        try places.hold(frontMatter.range, "front matter")
        try hold(
            frontMatter.bodyStart >= frontMatter.range.upperBound && frontMatter.bodyStart <= file.count,
            "the text begins at \(frontMatter.bodyStart), front matter at \(frontMatter.range)")
        for member in frontMatter.members + frontMatter.privateMembers { try look(at: member, places) }
        let keys = frontMatter.members.map(\.key)
        try hold(Set(keys).count == keys.count, "a key stands there twice")
        for range in frontMatter.hidden { try places.hold(range, "hidden") }
        for range in frontMatter.privateComments { try places.hold(range, "a private comment") }
        for problem in frontMatter.problems {
            try places.hold(problem.range, "\(problem.kind)")
            guard let mending = problem.mending else { continue }
            try places.holdInOrder(mending.edits.map(\.range), mending.title)
        }
    }

    private static func look(at member: YAMLMember, _ places: FilePlaces) throws(Breach) {
        try places.hold(member.keyRange, "a key")
        try look(at: member.value, places)
    }

    private static func look(at value: YAMLValue, _ places: FilePlaces) throws(Breach) {
        try places.hold(value.range, "a value")
        switch value {
        case .scalar: break
        case .sequence(let values, _): for value in values { try look(at: value, places) }
        case .mapping(let members, _): for member in members { try look(at: member, places) }
        }
    }
}
