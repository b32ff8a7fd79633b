/// Answers as they are typed, and as they are written.
package enum AnswerText {
    /// What may be typed for an answer that is missing, as it may be written in a note.
    package static func isMissing(_ text: String) -> Bool {
        ["_", "x", "~", "-", "n/a", "na"].contains(text.lowercased())
    }

    /// A whole number, or one with a point or a comma; `nil` for anything else.
    package static func number(_ text: String) -> Double? {
        let parts = text.utf8.split(omittingEmptySubsequences: false) {
            $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",")
        }
        guard parts.count <= 2, parts.allSatisfy({ (1...6).contains($0.count) && $0.allSatisfy(isDigit) }) else {
            return nil
        }
        return Double(parts.map { String(Substring($0)) }.joined(separator: "."))
    }

    /// The answers one behind the other, as a note has them: `1 2 0 _ 1`.
    package static func written(_ answers: [Double?]) -> String {
        answers.map { answer in
            guard let answer else { return "_" }
            return Int(exactly: answer).map { String($0) } ?? String(answer)
        }.joined(separator: " ")
    }

    /// The answers of piped text: one a line, or several on a line with blanks or commas between them. An empty line is
    /// an empty answer.
    ///
    /// - Parameter most: how many answers there can be; empty lines at the end beyond that are none.
    package static func piped(_ bytes: [UInt8], most: Int) -> [String] {
        var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        // Behind the last line end there is no line.
        if lines.last?.isEmpty ?? false { lines.removeLast() }
        var answers = lines.flatMap { line -> [String] in
            let words = line.split { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D || $0 == UInt8(ascii: ",") }
            return words.isEmpty ? [""] : words.map { String(decoding: $0, as: UTF8.self) }
        }
        while answers.count > most, answers.last == "" { answers.removeLast() }
        return answers
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
