/// A way to put something private at the head of a file, where nothing that follows can take it back.
struct Planting {
    let name: String
    /// Before the rest of the file; `%` stands for the word.
    private let head: String

    private init(_ name: String, _ head: String) {
        self.name = name
        self.head = head
    }

    static let all = [
        Planting("a private comment", "<!-- private -->\n\n- 08:00 7/10 % 40 - % #win #share\n"),
        Planting("a private item", "- 08:00 7/10 % 40 - % #private #win\n\n"),
        Planting("private front matter", "---\nprivate: yes\nmood: 3 % - %\n"),
    ]

    /// A word that no input holds but by a wonder: it is made of the input.
    static func word(_ input: [UInt8]) -> [UInt8] {
        var state: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in input { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        let letters = Array("bcdfghkl".utf8)
        return Array("qx".utf8) + (0..<12).map { letters[Int(state >> UInt64($0 * 5) & 7)] }
    }

    /// The file, and where the word stands in it for the first time.
    func file(_ rest: [UInt8], word: [UInt8]) -> (bytes: [UInt8], word: Range<Int>) {
        let head = Array(self.head.utf8)
        let start = head.firstIndex(of: UInt8(ascii: "%")) ?? 0
        let planted = head.flatMap { $0 == UInt8(ascii: "%") ? word : [$0] }
        // Front matter goes on where that of the rest does.
        let hasFence = head.starts(with: "---".utf8) && rest.starts(with: "---\n".utf8)
        return (planted + (hasFence ? rest[4...] : rest[...]), start..<start + word.count)
    }
}
