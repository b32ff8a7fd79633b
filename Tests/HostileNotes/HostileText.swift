/// A text that means harm: by what it repeats, a reader may need far longer for it than its length lets expect.
package struct HostileText: Sendable {
    package let name: String
    /// Of about so many bytes.
    package let make: @Sendable (Int) -> [UInt8]
    /// Whether it stands at the head of a note, and not below what makes it a day, a goal or a session.
    package let isWhole: Bool

    init(_ name: String, isWhole: Bool = false, _ make: @escaping @Sendable (Int) -> [UInt8]) {
        self.name = name
        self.isWhole = isWhole
        self.make = make
    }

    /// A piece again and again.
    init(_ name: String, again piece: String) { self.init(name) { HostileText.again(piece, $0) } }

    /// Pieces with the number of each in them.
    init(_ name: String, numbered piece: @escaping @Sendable (Int) -> String) {
        self.init(name) { HostileText.numbered($0, piece) }
    }

    /// Half of it one piece, half of it another, and something between.
    init(_ name: String, open: String, _ between: String, close: String) {
        self.init(name) {
            HostileText.again(open, $0 / 2) + Array(between.utf8) + HostileText.again(close, $0 / 2)
        }
    }

    static func again(_ piece: String, _ size: Int) -> [UInt8] {
        let bytes = Array(piece.utf8)
        var text: [UInt8] = []
        text.reserveCapacity(size + bytes.count)
        while text.count < size { text += bytes }
        return text
    }

    static func numbered(_ size: Int, _ piece: (Int) -> String) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(size + 64)
        var number = 1
        while text.count < size {
            text += piece(number).utf8
            number += 1
        }
        return text
    }
}

/// The note that a hostile text stands in.
package enum HostileNote: String, Sendable, CaseIterable {
    case day, goal, session

    package var path: String {
        switch self {
        case .day: "2026-03-05.md"
        case .goal: "goals/speak-up.md"
        case .session: "2026-03-05 Session.md"
        }
    }

    /// Front matter whose values count whatever stands below.
    private var head: String {
        switch self {
        case .day: "---\nmood: 6\n---\n"
        case .goal: "---\ngoal: Speak up\nkind: behavioural\nsince: 2026-01-01\n---\n\n## Steps\n\n"
        case .session: "---\ntype: session\ndate: 2026-03-05\nsession: 5\n---\n\n## Homework\n\n"
        }
    }

    package func bytes(_ text: HostileText, _ size: Int) -> [UInt8] {
        (text.isWhole ? [] : Array(head.utf8)) + text.make(size)
    }
}
